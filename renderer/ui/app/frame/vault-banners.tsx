import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconFlask, IconKey, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { VaultStatus } from '../../../services/api.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useText } from '../../i18n/use-text.ts';

/** What the person has to know in every place until it is settled: no recovery sheet, damage, reading only; and that a demonstration is one. */
export function VaultBanners({ status }: { readonly status: VaultStatus }) {
  const { t } = useText();
  const { place, go } = useNavigation();
  const toSettings = (label: string) =>
    place.at === 'settings' ? null : (
      <Button size="compact-sm" onClick={() => go({ at: 'settings' })}>
        {label}
      </Button>
    );
  const banners: ReactNode[] = [];
  if (status.isDemo) {
    banners.push(
      <Banner
        key="demo"
        icon={<IconFlask size="1.25rem" aria-hidden />}
        text={t('common:banner.demo')}
        action={null}
      />,
    );
  }
  if (!status.isWritable) {
    banners.push(
      <Banner
        key="read-only"
        icon={<IconLock size="1.25rem" aria-hidden />}
        text={t('common:banner.readOnly')}
        action={null}
      />,
    );
  }
  if (status.isSpaceLow && status.isWritable) {
    banners.push(
      <Banner
        key="space"
        icon={<IconAlertTriangle aria-hidden />}
        text={t('common:banner.space')}
        action={null}
      />,
    );
  }
  if (status.damage.length > 0) {
    banners.push(
      <Banner
        key="damage"
        icon={<IconAlertTriangle size="1.25rem" aria-hidden />}
        text={t('common:banner.damage', { count: status.damage.length })}
        action={toSettings(t('common:banner.damageAction'))}
      />,
    );
  }
  if (!status.isRecoveryConfirmed && status.isWritable) {
    banners.push(
      <Banner
        key="recovery"
        icon={<IconKey size="1.25rem" aria-hidden />}
        text={t('common:banner.recovery')}
        action={toSettings(t('common:banner.recoveryAction'))}
      />,
    );
  }
  if (banners.length === 0) return null;
  return (
    <Stack gap={8} mb={16} data-print="no" component="aside" aria-label={t('common:banner.label')}>
      {banners}
    </Stack>
  );
}

type BannerProps = { readonly icon: ReactNode; readonly text: string; readonly action: ReactNode };

function Banner({ icon, text, action }: BannerProps) {
  return (
    <Alert
      variant="default"
      role="note"
      icon={icon}
      py={8}
      style={{ borderColor: 'var(--zh-attention)' }}
      styles={{ icon: { color: 'var(--zh-attention)' } }}
    >
      <Group justify="space-between" gap={8}>
        <Text style={{ flex: '1 1 16rem' }}>{text}</Text>
        {action}
      </Group>
    </Alert>
  );
}
