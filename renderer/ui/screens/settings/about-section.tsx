import { List, Stack, Text, Title } from '@mantine/core';
import { Section } from '../../components/section.tsx';
import { useServices } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';

const promises = [
  'settings:about.promise.secret',
  'settings:about.promise.saved',
  'settings:about.promise.damage',
  'settings:about.promise.network',
  'settings:about.promise.people',
] as const;
const limits = [
  'settings:about.limit.open',
  'settings:about.limit.force',
  'settings:about.limit.malware',
  'settings:about.limit.lost',
  'settings:about.limit.presence',
  'settings:about.limit.outside',
] as const;

/** What the app promises, and what it cannot do: said before somebody relies on it. */
export function AboutSection() {
  const { t } = useText();
  const { info } = useServices();
  return (
    <Section title={t('settings:about.title')} help={t('settings:about.version', { version: info.version })}>
      <Stack gap={8} maw="72ch">
        <Title order={3}>{t('settings:about.promisesTitle')}</Title>
        <List spacing={4}>
          {promises.map((key) => (
            <List.Item key={key}>{t(key)}</List.Item>
          ))}
        </List>
        <Title order={3} mt={8}>
          {t('settings:about.limitsTitle')}
        </Title>
        <List spacing={4}>
          {limits.map((key) => (
            <List.Item key={key}>{t(key)}</List.Item>
          ))}
        </List>
        <Text mt={8}>{t('settings:about.disk')}</Text>
      </Stack>
    </Section>
  );
}
