import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconFlask, IconKey, IconLock } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import type { VaultStatus } from '../../../services/status-api.ts';
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
        more={t('common:banner.recoveryWhy')}
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

type BannerProps = {
  readonly icon: ReactNode;
  readonly text: string;
  /** Why it matters; shown when asked for, so that what is always there stays one line. */
  readonly more?: string;
  readonly action: ReactNode;
};

function Banner({ icon, text, more, action }: BannerProps) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <Alert
      variant="default"
      role="note"
      icon={icon}
      py={6}
      style={{ borderColor: 'var(--zh-attention)' }}
      styles={{ icon: { color: 'var(--zh-attention)' } }}
    >
      <Group justify="space-between" gap={4}>
        <Text style={{ flex: '1 1 14rem' }}>{text}</Text>
        <Group gap={4}>
          {more === undefined ? null : (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              {t('common:banner.why')}
            </Button>
          )}
          {action}
        </Group>
      </Group>
      {more === undefined ? null : (
        <Text id={id} hidden={!isOpen} c="dimmed">
          {more}
        </Text>
      )}
    </Alert>
  );
}
