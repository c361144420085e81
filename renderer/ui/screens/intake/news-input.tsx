import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { type Dispatch, type DragEvent, useState } from 'react';
import { maxFileBytes } from '../../../../core/intake/file/read-file.ts';
import { type PlainGrade, plainGrades } from '../../../../core/model/grades.ts';
import { DateField, dateToKeep } from '../../components/date-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextAreaField, TextField } from '../../components/text-field.tsx';
import { useServices } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { gradeTexts, type SourceKind, sourceKindTexts } from '../../i18n/describe-source.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './news-input.module.css';
import type { NewsForm, NewsState, NewsStep } from './news-state.ts';
import { RestoredNotice, type RestoredNoticeProps } from './restored-notice.tsx';

export type NewsInputProps = {
  readonly state: NewsState;
  readonly step: Dispatch<NewsStep>;
  readonly restored: RestoredNoticeProps;
};

/** The text, and once for all of it: when it was published, by whom, how far it is to be trusted. */
export function NewsInput({ state, step, restored }: NewsInputProps) {
  const { t } = useText();
  const { news } = useServices();
  const { form } = state;
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [isOver, setOver] = useState(false);
  const change = (part: Partial<NewsForm>) => step({ type: 'form', change: part });

  const open = async (file: File | null) => {
    if (file === null) return;
    if (file.size > maxFileBytes) return setFailure('news.too-big');
    setBusy(true);
    const found = await news.open(new Uint8Array(await file.arrayBuffer()));
    setBusy(false);
    if (!found.ok) return setFailure(found.error.code);
    setFailure(null);
    const { text, title, published } = found.value;
    change({
      text,
      // What the file says about itself is only offered where nothing was typed.
      ...(form.title === '' && title !== '' ? { title } : {}),
      ...(form.published === '' && published !== null ? { published } : {}),
    });
  };
  const read = async () => {
    setAsked(true);
    if (form.text.trim() === '' || form.title.trim() === '') return;
    setBusy(true);
    const day = dateToKeep(form.published);
    const reading = await news.read(form.text, /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null);
    setBusy(false);
    if (!reading.ok) return setFailure(reading.error.code);
    setFailure(null);
    step({ type: 'read', reading: reading.value });
  };
  const drag = (isNow: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isNow);
  };

  return (
    <Page title={t('intake:title')} lead={t('intake:lead')}>
      <RestoredNotice {...restored} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        <Stack gap={24}>
          <Section title={t('intake:input.section')}>
            <Stack
              gap={12}
              className={styles.drop ?? ''}
              data-over={isOver}
              onDragOver={drag(true)}
              onDragLeave={drag(false)}
              onDrop={(event) => {
                drag(false)(event);
                void open(event.dataTransfer.files.item(0));
              }}
            >
              <TextAreaField
                label={t('intake:input.text')}
                help={t('intake:input.textHelp')}
                value={form.text}
                onChange={(text) => change({ text })}
                minRows={8}
                isFirst
                {...(isAsked && form.text.trim() === '' ? { error: t('intake:input.textMissing') } : {})}
              />
              <Group gap={12}>
                <FileButton
                  accept=".txt,.html,.htm,.eml,text/plain,text/html"
                  onChange={(file) => void open(file)}
                >
                  {(button) => (
                    <Button {...button} leftSection={<IconFileText size="1.1rem" aria-hidden />}>
                      {t('intake:input.openFile')}
                    </Button>
                  )}
                </FileButton>
                <Text size="xs" c="dimmed">
                  {t('intake:input.dropHelp')}
                </Text>
              </Group>
            </Stack>
          </Section>
          <Section title={t('intake:input.report')} help={t('intake:input.reportHelp')}>
            <ReportFields form={form} change={change} isAsked={isAsked} />
          </Section>
          {failure === null ? null : <FailureNotice code={failure} />}
          <Group>
            <Button type="submit" variant="filled" loading={isBusy}>
              {t('intake:input.read')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}

type ReportFieldsProps = {
  readonly form: NewsForm;
  readonly change: (part: Partial<NewsForm>) => void;
  readonly isAsked: boolean;
};

function ReportFields({ form, change, isAsked }: ReportFieldsProps) {
  const { t } = useText();
  const kinds = Object.keys(sourceKindTexts) as SourceKind[];
  return (
    <Stack gap={16}>
      <Text size="xs" c="dimmed">
        {t('intake:input.publishedHelp')}
      </Text>
      <DateField
        label={t('intake:input.published')}
        value={form.published}
        onChange={(published) => change({ published })}
        isOptional
      />
      <TextField
        label={t('intake:input.sourceTitle')}
        help={t('intake:input.sourceTitleHelp')}
        value={form.title}
        onChange={(title) => change({ title })}
        {...(isAsked && form.title.trim() === '' ? { error: t('intake:input.sourceTitleMissing') } : {})}
      />
      <SelectField
        label={t('common:source.kind')}
        value={form.sourceKind}
        onChange={(sourceKind) => change({ sourceKind: sourceKind ?? 'other' })}
        choices={kinds.map((kind) => ({ value: kind, label: t(sourceKindTexts[kind]) }))}
      />
      <SelectField<PlainGrade>
        label={t('common:source.grade')}
        isOptional
        emptyLabel={t('common:source.gradeNone')}
        value={form.grade}
        onChange={(grade) => change({ grade })}
        choices={plainGrades.map(({ id }) => ({ value: id, label: t(gradeTexts[id]) }))}
      />
      <TextField
        label={t('intake:input.url')}
        help={t('intake:input.urlHelp')}
        value={form.url}
        onChange={(url) => change({ url })}
        isOptional
      />
    </Stack>
  );
}
