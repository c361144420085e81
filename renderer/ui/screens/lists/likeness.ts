import type { Likeness } from '../../../../core/lists/likeness.ts';

export const likenessTexts = {
  strong: 'lists:likeness.strong',
  some: 'lists:likeness.some',
  weak: 'lists:likeness.weak',
} as const satisfies Record<Likeness, string>;
