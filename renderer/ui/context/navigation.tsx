import { createContext, type ReactNode, useContext, useMemo, useReducer } from 'react';
import { goBack, goTo, type Place, placeOf, type Trail } from './place.ts';

export type Navigation = {
  readonly place: Place;
  readonly canGoBack: boolean;
  readonly go: (place: Place) => void;
  readonly back: () => void;
};

const NavigationContext = createContext<Navigation | null>(null);

type Step = { readonly kind: 'go'; readonly place: Place } | { readonly kind: 'back' };

const step = (trail: Trail, move: Step): Trail =>
  move.kind === 'go' ? goTo(trail, move.place) : goBack(trail);

export function NavigationProvider(props: { readonly home: Place; readonly children: ReactNode }) {
  const [trail, move] = useReducer(step, [props.home] as Trail);
  const navigation = useMemo<Navigation>(
    () => ({
      place: placeOf(trail),
      canGoBack: trail.length > 1,
      go: (place) => move({ kind: 'go', place }),
      back: () => move({ kind: 'back' }),
    }),
    [trail],
  );
  return <NavigationContext value={navigation}>{props.children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('useNavigation outside NavigationProvider');
  return navigation;
}
