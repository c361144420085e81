import { rowsOf } from '../../../../core/model/schema.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import type { Gender, Words } from '../../i18n/model-text.ts';
import { valueWords } from '../../i18n/model-text.ts';
import { type FormFilter, type FormItem, itemsOf, passes } from './form-items.ts';

/** The fields of a part of a case. */
export const partItems = (part: EntityRecord): readonly FormItem[] =>
  itemsOf(rowsOf(part.kind).filter((row) => row.section !== 'none'));

/** Whether a part has anything that a filter looks for. */
export const partPasses = (part: EntityRecord, filter: FormFilter, yearAgo: string): boolean =>
  filter === 'all' || partItems(part).some((item) => passes(part, item, filter, yearAgo));

/** How many values a folded card tells of. */
const toldValues = 4;

/** A part in a few words: what was written first in its form. */
export function partLine(words: Words, part: EntityRecord, title: string, gender?: Gender): string {
  const texts = rowsOf(part.kind)
    .filter((row) => row.isBasic === true && row.type !== 'entity' && row.type !== 'long-text')
    .flatMap((row) =>
      part.views
        .filter((view) => view.property === row.property)
        .flatMap((view) => (row.cardinality === 'many' ? view.claims : view.claims.slice(0, 1)))
        .map((claim) => valueWords(words, part.kind, row.property, claim.value, gender)),
    )
    .filter((text) => text !== title);
  return texts.slice(0, toldValues).join(' · ');
}
