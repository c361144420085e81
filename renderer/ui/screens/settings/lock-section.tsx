import { Section } from '../../components/section.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useSettings } from '../../context/settings.tsx';
import { useText } from '../../i18n/use-text.ts';

const minutes = [1, 2, 5, 10, 15, 30, 60];

/** After how long the vault locks by itself. */
export function LockSection() {
  const { t } = useText();
  const { settings, change } = useSettings();
  const offered =
    minutes.includes(settings.idleMinutes) || settings.idleMinutes === 0
      ? minutes
      : [...minutes, settings.idleMinutes].sort((a, b) => a - b);
  return (
    <Section title={t('settings:lock.title')}>
      <SelectField
        label={t('settings:lock.idle')}
        help={t('settings:lock.idleHelp')}
        value={`${settings.idleMinutes}`}
        onChange={(value) => void change({ idleMinutes: Number(value) })}
        choices={[
          ...offered.map((count) => ({ value: `${count}`, label: t('settings:lock.minutes', { count }) })),
          { value: '0', label: t('settings:lock.never') },
        ]}
      />
    </Section>
  );
}
