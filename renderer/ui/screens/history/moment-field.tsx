import { NativeSelect } from '@mantine/core';
import type { Moment } from '../../../../core/model/compare.ts';
import { FieldFrame } from '../../components/field-frame.tsx';
import { describeAct } from '../../i18n/describe-act.ts';
import { useText } from '../../i18n/use-text.ts';
import { beginning, type DayOfActs } from './moments.ts';

export type MomentFieldProps = {
  readonly label: string;
  readonly value: Moment;
  readonly days: readonly DayOfActs[];
  readonly onChange: (moment: Moment) => void;
};

/** A moment: the end of a day on which something was done, one act, or the time before everything. */
export function MomentField({ label, value, days, onChange }: MomentFieldProps) {
  const { t, format } = useText();
  return (
    <FieldFrame label={label}>
      {(input) => (
        <NativeSelect
          {...input}
          value={JSON.stringify(value)}
          onChange={(event) => onChange(JSON.parse(event.currentTarget.value) as Moment)}
        >
          {days.map(({ end, acts }) => (
            <optgroup key={end.at} label={format.day(end.at)}>
              <option value={JSON.stringify(end)}>
                {t('history:compare.endOfDay', { day: format.day(end.at) })}
              </option>
              {acts.map(({ at, change, act, author }) => {
                const texts = { time: format.time(at), act: t(describeAct(act)), author };
                return (
                  <option key={change} value={JSON.stringify({ at, change })}>
                    {author === '' ? t('history:compare.after', texts) : t('history:compare.afterBy', texts)}
                  </option>
                );
              })}
            </optgroup>
          ))}
          <option value={JSON.stringify(beginning)}>{t('history:compare.start')}</option>
        </NativeSelect>
      )}
    </FieldFrame>
  );
}
