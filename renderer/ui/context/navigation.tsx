import { createContext, type ReactNode, useContext, useMemo, useReducer } from 'react';
import { goBack, goTo, isSamePlace, type Place, placeOf, type Trail } from './place.ts';

export type Navigation = {
  readonly place: Place;
  readonly canGoBack: boolean;
  readonly go: (place: Place) => void;
  readonly back: () => void;
};

const NavigationContext = createContext<Navigation | null>(null);

/** A step and the place that asks for it. */
type Step = { readonly from: Place } & (
  | { readonly kind: 'go'; readonly place: Place }
  | { readonly kind: 'back' }
);

/** A place that was left meanwhile, such as a form that went on saving, leads nowhere any more. */
function step(trail: Trail, move: Step): Trail {
  if (!isSamePlace(placeOf(trail), move.from)) return trail;
  return move.kind === 'go' ? goTo(trail, move.place) : goBack(trail);
}

export function NavigationProvider(props: { readonly home: Place; readonly children: ReactNode }) {
  const [trail, move] = useReducer(step, [props.home] as Trail);
  const navigation = useMemo<Navigation>(() => {
    const from = placeOf(trail);
    return {
      place: from,
      canGoBack: trail.length > 1,
      go: (place) => move({ from, kind: 'go', place }),
      back: () => move({ from, kind: 'back' }),
    };
  }, [trail]);
  return <NavigationContext value={navigation}>{props.children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('useNavigation outside NavigationProvider');
  return navigation;
}
