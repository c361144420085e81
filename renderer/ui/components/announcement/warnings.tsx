import { Stack, Text } from '@mantine/core';
import { isDropped } from '../../../../core/announcements/catalogue.ts';
import { type NotCounted, whyNotCounted } from '../../../../core/announcements/rules.ts';
import { isShipped } from '../../../../core/model/plan-statements.ts';
import { textIn, textsIn } from '../../../../core/model/summaries.ts';
import type { EntityRecord, StatedClaim } from '../../../../core/model/types.ts';
import type { AnnouncementSummary } from '../../../services/announcements-api.ts';
import { useText } from '../../i18n/use-text.ts';
import { AnnouncementLinks } from './announcement-links.tsx';

export type WarningsProps = {
  readonly record: EntityRecord;
  readonly sameFigures: readonly AnnouncementSummary[];
};

/** What must be known before the numbers are read: that they are planned, repeat others, or stand on other days too. */
export function Warnings({ record, sameFigures }: WarningsProps) {
  const { t } = useText();
  const status = textIn(record, 'status');
  const why = whyNotCounted({
    kind: textIn(record, 'kind') ?? '',
    summarises: textsIn(record, 'summarises') as never,
    ...(status === undefined ? {} : { status }),
  });
  const isGone =
    record.views.some(({ claims }) => claims.some(isDropped)) &&
    !record.views.some(({ claims }) => claims.some(isStillShipped));
  if (why === null && sameFigures.length === 0 && !isGone) return null;
  return (
    <Stack gap={12}>
      {isGone ? <Text role="note">{t('announcements:dropped.whole')}</Text> : null}
      {why === null ? null : <Text role="note">{t(whyTexts[why])}</Text>}
      <AnnouncementLinks title={t('announcements:detail.sameFigures')} rows={sameFigures} />
    </Stack>
  );
}

const isStillShipped = (claim: StatedClaim): boolean => isShipped(claim.id) && !isDropped(claim);

const whyTexts = {
  planned: 'announcements:matrix.planned',
  summary: 'announcements:detail.sum',
  'not-carried-out': 'announcements:detail.notCarriedOut',
  'not-agreed': 'announcements:detail.notAgreed',
} as const satisfies Record<NotCounted, string>;
