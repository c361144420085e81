import { IconHistory, IconNews, IconSettings, IconUsers } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import type { Place, PlaceName } from '../context/place.ts';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';

/** Draws each place. A screen of one record is made anew for each record (`key`), so that nothing of the last one stays. */
export function screenOf(place: Place): ReactNode {
  switch (place.at) {
    case 'settings':
      return <SettingsScreen />;
    default:
      return null;
  }
}

type Entry = {
  readonly place: Extract<PlaceName, 'cases' | 'announcements' | 'history' | 'settings'>;
  readonly label:
    | 'common:places.cases'
    | 'common:places.announcements'
    | 'common:places.history'
    | 'common:places.settings';
  readonly icon: ComponentType<{ size?: string; 'aria-hidden'?: boolean }>;
  /** Places that belong to this entry, so that it stays marked there. */
  readonly covers: readonly PlaceName[];
};

export const home: Place = { at: 'cases' };

export const entries: readonly Entry[] = [
  { place: 'cases', label: 'common:places.cases', icon: IconUsers, covers: ['cases', 'case'] },
  {
    place: 'announcements',
    label: 'common:places.announcements',
    icon: IconNews,
    covers: ['announcements', 'announcement'],
  },
  { place: 'history', label: 'common:places.history', icon: IconHistory, covers: ['history'] },
  { place: 'settings', label: 'common:places.settings', icon: IconSettings, covers: ['settings'] },
];
