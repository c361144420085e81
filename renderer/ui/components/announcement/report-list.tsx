import { Box, Stack, Text } from '@mantine/core';
import { printDate } from '../../../../core/base/dates/print.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import { textsIn } from '../../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import type { Queries } from '../../../services/api.ts';
import { modelText, type Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';

type Sources = NonNullable<Queries['announcement']['value']>['sources'];

/** The reports that an announcement rests on. Addresses are text: the app opens no connection. */
export function ReportList({
  record,
  sources,
}: {
  readonly record: EntityRecord;
  readonly sources: Sources;
}) {
  const words = useText();
  const { t, language } = words;
  // A claim may rest on a source that is not among the reports: it is shown after them.
  const ids = [...new Set([...textsIn(record, 'report'), ...Object.keys(sources)])];
  if (ids.length === 0) return <Text c="dimmed">{t('announcements:sources.none')}</Text>;
  return (
    <Stack gap={12} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {ids.flatMap((id) => {
        const source = sources[id];
        if (source === undefined) return [];
        return [
          <Box component="li" key={id}>
            <Text fw={600}>{source.title}</Text>
            <Text size="xs" c="dimmed">
              {[
                sideText(words, source.side),
                source.publishedOn === undefined
                  ? t('announcements:sources.noDate')
                  : t('announcements:sources.published', { date: printDate(source.publishedOn, language) }),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </Text>
            {source.url === undefined ? null : (
              <Text size="xs" style={{ overflowWrap: 'anywhere', userSelect: 'text' }}>
                {source.url}
              </Text>
            )}
          </Box>,
        ];
      })}
    </Stack>
  );
}

function sideText({ t }: Words, side: string | undefined): string {
  if (side === undefined) return '';
  return rowOf('source', 'side')?.choices?.includes(side) === true
    ? modelText(t, `source.side.choices.${side}`)
    : side;
}
