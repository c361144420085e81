import type { Count } from '../model/types.ts';
import type { Category, CountWhat } from './types.ts';

/** What is counted: the reader's word and the one that is kept. The one place where the two meet. */
export const keptWhat = {
  pow: 'pow',
  civilian: 'civilians',
  body: 'bodies',
  child: 'children',
  person: 'people',
} as const satisfies Record<CountWhat, Count['what']>;

/** The reader's word for what is kept. */
export const readWhat = {
  pow: 'pow',
  civilians: 'civilian',
  bodies: 'body',
  children: 'child',
  people: 'person',
} as const satisfies Record<Count['what'], CountWhat>;

/** Categories are called the same, but for the civilians (`announcement.category` in the schema). */
export const keptCategory = (category: Category): string =>
  category === 'civilians' ? 'civilian' : category;
