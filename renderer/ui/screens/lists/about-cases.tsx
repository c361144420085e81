import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { numberPlaces } from '../../../../core/lists/case-entries.ts';
import type { ReadFailure } from '../../../../core/lists/grid.ts';
import { viewKey } from '../../../../core/model/fold.ts';
import type { ImportProgress } from '../../../services/imports-api.ts';
import type { SaveFailureCode } from '../../../services/saving.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { isSourceReady, SourcePicker } from '../../components/source-picker.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useServices } from '../../context/services.tsx';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Whose } from './about-list.tsx';
import type { Columns } from './use-columns.ts';

export type AboutCasesProps = {
  readonly columns: Columns;
  readonly fileName: string | null;
  readonly whose: Whose;
  readonly onWhose: (whose: Whose) => void;
  readonly onCompared: () => void;
};

/** The third step for cases: whose table it is, by which number it is kept; then every row is held against what is on file. */
export function AboutCases({ columns, fileName, whose, onWhose, onCompared }: AboutCasesProps) {
  const { title, source } = whose;
  const { t, format } = useText();
  const { reader, vault } = useServices();
  const { plan, number } = columns;
  const [isMissing, setMissing] = useState(false);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [failure, setFailure] = useState<SaveFailureCode | ReadFailure['code'] | null>(null);
  const isStopped = useRef(false);
  const hasName = plan.roles.some((role) => role === 'name' || role === 'surname');
  const compare = async () => {
    if (title.trim() === '' || !isSourceReady(source) || !hasName) return setMissing(true);
    setFailure(null);
    isStopped.current = false;
    setProgress({ done: 0, total: 0 });
    const about = { title: title.trim(), date: null, announcement: null, fileName, source };
    const head = { list: await vault.newId(), ...about };
    const packed = await reader.packCases(plan, head, number, await columns.toKeep());
    // The vault knows nothing of it yet that it could stop.
    if (isStopped.current) return setProgress(null);
    const opened = packed.ok ? await vault.openImport(packed.value, setProgress) : packed;
    if (opened.ok && opened.value !== null) return onCompared();
    setProgress(null);
    if (!opened.ok) setFailure(opened.error.code);
  };
  const stop = () => {
    isStopped.current = true;
    void vault.stopImport();
  };
  if (progress !== null) {
    const { done, total } = progress;
    return (
      <Section title={t('lists:import.comparing')}>
        <Stack gap={8}>
          <Text role="status">
            {t('lists:progress', { done: format.number(done), total: format.number(total) })}
          </Text>
          <Progress value={total === 0 ? 0 : (done / total) * 100} aria-label={t('lists:progressLabel')} />
          <Group justify="flex-end">
            <Button onClick={stop}>{t('common:action.cancel')}</Button>
          </Group>
        </Stack>
      </Section>
    );
  }
  return (
    <Section title={t('lists:import.about')} help={t('lists:import.aboutHelp')}>
      <TextField
        label={t('lists:import.name')}
        value={title}
        onChange={(next) => onWhose({ ...whose, title: next })}
        {...(isMissing && title.trim() === '' ? { error: t('lists:import.nameMissing') } : {})}
      />
      {plan.roles.includes('id') ? (
        <SelectField
          label={t('lists:import.number')}
          help={t('lists:import.numberHelp')}
          value={viewKey(number)}
          onChange={(key) =>
            columns.changeNumber(numberPlaces.find((each) => viewKey(each) === key) ?? number)
          }
          choices={numberPlaces.map(({ property, key }) => ({
            value: viewKey({ property, ...(key === undefined ? {} : { key }) }),
            label: modelText(
              t,
              key === undefined ? `case.${property}.label` : `case.${property}.keys.${key}`,
            ),
          }))}
        />
      ) : (
        <Text c="dimmed">{t('lists:import.noNumber')}</Text>
      )}
      <SourcePicker
        value={source}
        onChange={(next) => onWhose({ ...whose, source: next })}
        isTitleMissing={isMissing}
      />
      {isMissing && !hasName ? <Text c="var(--zh-attention)">{t('lists:about.nameMissing')}</Text> : null}
      {failure === null ? null : <FailureNotice code={failure} />}
      <Group justify="flex-end">
        <Button variant="filled" onClick={() => void compare()}>
          {t('lists:import.compare')}
        </Button>
      </Group>
    </Section>
  );
}
