import {
  IconHistory,
  IconListSearch,
  IconMessage2,
  IconNews,
  IconSearch,
  IconSettings,
  IconTimeline,
  IconUsers,
  IconVocabulary,
} from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { assertNever } from '../../../core/base/result.ts';
import type { Place, PlaceName } from '../context/place.ts';
import { AnnouncementScreen } from '../screens/announcements/announcement-screen.tsx';
import { Announcements } from '../screens/announcements/announcements.tsx';
import { BinScreen } from '../screens/bin/bin-screen.tsx';
import { CaseScreen } from '../screens/case/case-screen.tsx';
import { Cases } from '../screens/cases/cases.tsx';
import { Glossary } from '../screens/glossary/glossary.tsx';
import { CompareScreen } from '../screens/history/compare-screen.tsx';
import { HistoryScreen } from '../screens/history/history-screen.tsx';
import { NewsScreen } from '../screens/intake/news-screen.tsx';
import { AddList } from '../screens/lists/add-list.tsx';
import { ListScreen } from '../screens/lists/list-screen.tsx';
import { Lists } from '../screens/lists/lists.tsx';
import { Review } from '../screens/lists/review.tsx';
import { PacksScreen } from '../screens/packs/packs-screen.tsx';
import { PrintAnnouncement } from '../screens/print/print-announcement.tsx';
import { PrintCase } from '../screens/print/print-case.tsx';
import { PrintLedger } from '../screens/print/print-ledger.tsx';
import { SearchScreen } from '../screens/search/search-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { SourceScreen } from '../screens/sources/source-screen.tsx';
import { Sources } from '../screens/sources/sources.tsx';
import { TimelineScreen } from '../screens/timeline/timeline-screen.tsx';

/** Draws each place. A screen of one record is made anew for each record (`key`), so that nothing of the last one stays. */
export function screenOf(place: Place): ReactNode {
  switch (place.at) {
    case 'cases':
      return <Cases />;
    case 'search':
      return <SearchScreen text={place.text ?? ''} />;
    case 'case':
      return <CaseScreen key={place.id} id={place.id} />;
    case 'print-case':
      return <PrintCase key={place.id} id={place.id} />;
    case 'print-ledger':
      return <PrintLedger key={place.id} id={place.id} />;
    case 'timeline':
      return <TimelineScreen />;
    case 'announcements':
      return <Announcements />;
    case 'news':
      return <NewsScreen />;
    case 'packs':
      return <PacksScreen />;
    case 'announcement':
      return <AnnouncementScreen key={place.id} id={place.id} />;
    case 'print-announcement':
      return <PrintAnnouncement key={place.id} id={place.id} />;
    case 'lists':
      return <Lists />;
    case 'add-list':
      return <AddList />;
    case 'list':
      return <ListScreen key={place.id} id={place.id} />;
    case 'review':
      return (
        <Review
          key={place.id ?? ''}
          id={place.id}
          {...(place.entry === undefined ? {} : { entry: place.entry })}
          {...(place.kind === undefined ? {} : { kind: place.kind })}
        />
      );
    case 'sources':
      return <Sources />;
    case 'source':
      return <SourceScreen key={place.id} id={place.id} />;
    case 'history':
      return <HistoryScreen />;
    case 'bin':
      return <BinScreen />;
    case 'compare':
      return <CompareScreen key={place.id} id={place.id} />;
    case 'glossary':
      return <Glossary />;
    case 'settings':
      return <SettingsScreen />;
    default:
      return assertNever(place);
  }
}

type Entry = {
  readonly place: Extract<
    PlaceName,
    | 'cases'
    | 'search'
    | 'announcements'
    | 'lists'
    | 'timeline'
    | 'sources'
    | 'history'
    | 'glossary'
    | 'settings'
  >;
  readonly label:
    | 'common:places.cases'
    | 'common:places.announcements'
    | 'common:places.search'
    | 'common:places.lists'
    | 'common:places.sources'
    | 'common:places.timeline'
    | 'common:places.history'
    | 'common:places.glossary'
    | 'common:places.settings';
  readonly icon: ComponentType<{ size?: string; 'aria-hidden'?: boolean }>;
  /** Places that belong to this entry, so that it stays marked there. */
  readonly covers: readonly PlaceName[];
};

export const entries: readonly Entry[] = [
  {
    place: 'cases',
    label: 'common:places.cases',
    icon: IconUsers,
    covers: ['cases', 'case', 'print-case', 'print-ledger'],
  },
  { place: 'search', label: 'common:places.search', icon: IconSearch, covers: ['search'] },
  {
    place: 'announcements',
    label: 'common:places.announcements',
    icon: IconNews,
    covers: ['announcements', 'news', 'packs', 'announcement', 'print-announcement'],
  },
  {
    place: 'lists',
    label: 'common:places.lists',
    icon: IconListSearch,
    covers: ['lists', 'add-list', 'list', 'review'],
  },
  { place: 'sources', label: 'common:places.sources', icon: IconMessage2, covers: ['sources', 'source'] },
  { place: 'timeline', label: 'common:places.timeline', icon: IconTimeline, covers: ['timeline'] },
  {
    place: 'history',
    label: 'common:places.history',
    icon: IconHistory,
    covers: ['history', 'bin', 'compare'],
  },
  { place: 'glossary', label: 'common:places.glossary', icon: IconVocabulary, covers: ['glossary'] },
  { place: 'settings', label: 'common:places.settings', icon: IconSettings, covers: ['settings'] },
];
