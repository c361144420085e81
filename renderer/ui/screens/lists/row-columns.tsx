import { Text } from '@mantine/core';
import type { DateText } from '../../../../core/model/types.ts';
import { dateToShow } from '../../components/date-field.tsx';
import type { Column } from '../../components/table-parts.ts';
import type { Words } from '../../i18n/model-text.ts';

/** What every row of a file has: its number there, the name as printed, the day of birth. */
type FileRow = { readonly row: number; readonly name: string; readonly birthDate?: DateText };

/** The columns with which a table of rows of a file begins; `grow` is the width of name and birth beside the others. */
export const rowColumns = <Row extends FileRow>(
  { t, language, format }: Words,
  grow: { readonly name: number; readonly born: number },
): readonly Column<Row>[] => [
  { key: 'row', title: t('lists:table.row'), grow: 1, minWidth: 4.5, draw: (row) => format.number(row.row) },
  {
    key: 'name',
    title: t('lists:table.name'),
    grow: grow.name,
    draw: (row) => (
      <Text span fw={600} lineClamp={2} title={row.name}>
        {row.name === '' ? t('lists:table.noName') : row.name}
      </Text>
    ),
  },
  {
    key: 'born',
    title: t('lists:table.born'),
    grow: grow.born,
    leaveOut: 'medium',
    draw: (row) => (row.birthDate === undefined ? '' : dateToShow(row.birthDate, language)),
  },
];
