import { Group, SegmentedControl, Slider, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import type { Language, Settings } from '../../../services/shell-api.ts';
import { Section } from '../../components/section.tsx';
import { useSettings } from '../../context/settings.tsx';
import { languageNames, languages } from '../../i18n/languages.ts';
import { useText } from '../../i18n/use-text.ts';

const sizes = [100, 125, 150, 175, 200];

/** Language, background and text size: shown at once, kept for the next start. */
export function LookSection() {
  const { t, language, format } = useText();
  const { settings, change } = useSettings();
  const [isKept, setKept] = useState(true);
  const id = useId();
  const handle = async (part: Partial<Settings>) => setKept(await change(part));
  return (
    <Section title={t('settings:look.title')}>
      {isKept ? null : (
        <Text role="alert" c="var(--zh-attention)">
          {t('settings:notKept')}
        </Text>
      )}
      <Stack gap={4}>
        <Text fw={600} id={`${id}-language`}>
          {t('settings:look.language')}
        </Text>
        <Group>
          <SegmentedControl
            aria-labelledby={`${id}-language`}
            value={language}
            onChange={(value) => void handle({ language: value as Language })}
            data={languages.map((each) => ({ value: each, label: languageNames[each] }))}
          />
        </Group>
      </Stack>
      <Stack gap={4}>
        <Text fw={600} id={`${id}-theme`}>
          {t('settings:look.theme')}
        </Text>
        <Group>
          <SegmentedControl
            aria-labelledby={`${id}-theme`}
            value={settings.theme}
            onChange={(value) => void handle({ theme: value as Settings['theme'] })}
            data={[
              { value: 'system', label: t('settings:look.themeSystem') },
              { value: 'light', label: t('settings:look.themeLight') },
              { value: 'dark', label: t('settings:look.themeDark') },
            ]}
          />
        </Group>
      </Stack>
      <Stack gap={4}>
        <Text fw={600}>{t('settings:look.textSize')}</Text>
        <Slider
          thumbLabel={t('settings:look.textSize')}
          min={100}
          max={200}
          step={25}
          restrictToMarks
          marks={sizes.map((size) => ({ value: size, label: format.percent(size / 100) }))}
          label={null}
          value={settings.textSizePercent}
          onChange={(textSizePercent) => void handle({ textSizePercent })}
          maw="28rem"
          mb={28}
          mx={12}
        />
      </Stack>
    </Section>
  );
}
