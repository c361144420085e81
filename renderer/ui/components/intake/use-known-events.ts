import { useMemo } from 'react';
import { type CatalogueEvent, knownEvent } from '../../../../core/intake/catalogue.ts';
import type { AnnouncementSummary } from '../../../services/announcements-api.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { announcementTitle } from '../links/announcement-words.ts';
import { useLive } from '../use-live.ts';
import type { TitleOf } from './doubt-words.ts';

export type KnownEvents = {
  readonly rows: readonly AnnouncementSummary[];
  /** Without summaries: they only repeat the figures of others, and nothing is a further report of one. */
  readonly known: readonly CatalogueEvent[];
  readonly titleOf: TitleOf;
  /** The present day by this computer's time zone. */
  readonly today: string;
};

const none = [] as const;

/** What the vault knows of announcements, to compare one with that is read or typed. */
export function useKnownEvents(): KnownEvents {
  const words = useText();
  const live = useLive(useVault(), { name: 'announcements', params: { kinds: [], text: '' } });
  const rows = live.state === 'value' ? live.value.rows : none;
  const known = useMemo(
    () => rows.filter(({ summarises }) => summarises.length === 0).map(knownEvent),
    [rows],
  );
  const titleOf = (id: string) => {
    const row = rows.find((each) => each.id === id);
    return row === undefined ? '' : announcementTitle(words, row);
  };
  const now = new Date();
  const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()))
    .toISOString()
    .slice(0, 10);
  return { rows, known, titleOf, today };
}
