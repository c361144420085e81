import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ColumnRole } from '../../../../core/lists/column-role.ts';
import { type Purpose, rolesFor } from '../../../../core/lists/purpose.ts';
import type { GridPlan, OpenedFile, OpenedGrid, Preview } from '../../../../core/lists/reader-api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useServices } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import styles from './lists.module.css';
import { pfifHeads } from './pfif-heads.ts';
import { roleTexts } from './role-texts.ts';
import type { Columns } from './use-columns.ts';

export type ColumnStepProps = {
  readonly file: OpenedFile;
  readonly purpose: Purpose;
  readonly columns: Columns;
};

const noHead = 'none';
const sampleRows = 6;
/** A date is not broken at its hyphens. */
const isShort = (cell: string | undefined): boolean => cell !== undefined && cell.length <= 12;

/** The second step: what the columns are. Everything can be left as it was guessed; no row is lost by a wrong guess. */
export function ColumnStep({ file, purpose, columns }: ColumnStepProps) {
  const { t } = useText();
  const { reader } = useServices();
  const { plan, change: onChange } = columns;
  const grid = file.grids[plan.grid] as OpenedGrid;
  // A plan that says the same is the same: it is worked out anew with every picture.
  const planKey = JSON.stringify(plan);
  const [preview, setPreview] = useState<Awaited<ReturnType<typeof reader.preview>> | null>(null);
  useEffect(() => {
    let isOver = false;
    void reader.preview(JSON.parse(planKey) as GridPlan, 0, 5).then((next) => {
      if (!isOver) setPreview(next);
    });
    return () => {
      isOver = true;
    };
  }, [reader, planKey]);
  const setRole = (column: number, role: ColumnRole) =>
    onChange({ ...plan, roles: plan.roles.map((old, at) => (at === column ? role : old)) });
  const first = plan.headerRow === null ? 0 : plan.headerRow;
  const sample =
    file.format === 'pfif'
      ? grid.sample.map((cells, row) => (row === 0 ? pfifHeads(t, cells) : cells))
      : grid.sample;
  const shown = sample.slice(first, first + sampleRows);
  return (
    <Section title={t('lists:columns.title')} help={t('lists:columns.help')}>
      {columns.isAsBefore ? (
        <Group gap={12} role="status">
          <Text>{t('lists:columns.asBefore')}</Text>
          <Button size="compact-sm" onClick={columns.guessAnew}>
            {t('lists:columns.guessAnew')}
          </Button>
        </Group>
      ) : null}
      {file.grids.length > 1 ? (
        <SelectField
          label={t('lists:columns.table')}
          value={String(plan.grid)}
          onChange={(at) => columns.chooseTable(Number(at ?? 0))}
          choices={file.grids.map((each, at) => ({
            value: String(at),
            label: t('lists:columns.tableName', {
              name: each.name === '' ? t('lists:columns.tableNumber', { number: at + 1 }) : each.name,
              count: each.rowCount,
            }),
          }))}
        />
      ) : null}
      <SelectField
        label={t('lists:columns.head')}
        value={plan.headerRow === null ? noHead : String(plan.headerRow)}
        onChange={(row) =>
          onChange({ ...plan, headerRow: row === null || row === noHead ? null : Number(row) })
        }
        choices={[
          { value: noHead, label: t('lists:columns.noHead') },
          ...sample.map((cells, at) => ({
            value: String(at),
            label: t('lists:columns.headRow', {
              row: at + 1,
              text: cells
                .filter((cell) => cell !== '')
                .join(' · ')
                .slice(0, 80),
            }),
          })),
        ]}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard (2026-11) */}
      <section className={styles.sample} tabIndex={0} aria-label={t('lists:columns.sample')}>
        <table>
          <thead>
            <tr>
              {plan.roles.map((role, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place (2026-11)
                <th key={column} scope="col">
                  <NativeSelect
                    aria-label={t('lists:columns.role', { number: column + 1 })}
                    value={role}
                    onChange={(event) => setRole(column, event.currentTarget.value as ColumnRole)}
                  >
                    {rolesFor[purpose].map((each) => (
                      <option key={each} value={each}>
                        {t(roleTexts[each])}
                      </option>
                    ))}
                  </NativeSelect>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place (2026-11)
              <tr key={row} className={plan.headerRow !== null && row === 0 ? styles.head : undefined}>
                {plan.roles.map((_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place (2026-11)
                  <td key={column} className={isShort(cells[column]) ? styles.short : undefined}>
                    {cells[column] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {preview === null ? null : preview.ok ? (
        <PreviewWords preview={preview.value} />
      ) : (
        <FailureNotice code={preview.error.code} />
      )}
    </Section>
  );
}

function PreviewWords({ preview }: { readonly preview: Preview }) {
  const { t } = useText();
  return (
    <Stack gap={4} role="status">
      <Text fw={600}>{t('lists:columns.total', { count: preview.total })}</Text>
      {preview.withoutName === 0 ? null : (
        <Text c="var(--zh-attention)">{t('lists:columns.withoutName', { count: preview.withoutName })}</Text>
      )}
      {preview.withProblems <= preview.withoutName ? null : (
        <Text c="dimmed">{t('lists:columns.withProblems', { count: preview.withProblems })}</Text>
      )}
    </Stack>
  );
}
