import type { ClaimFate } from '../../../../core/model/claim-fates.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import type { ActRef, EntityKind, Value } from '../../../../core/model/types.ts';
import type { EntityTitle } from '../../../services/link-view.ts';
import { modelText, propertyLabel, valueWords, type Words } from '../../i18n/model-text.ts';
import { kindWords, sizeWords } from '../attachments/file-words.ts';
import { titleText } from '../links/announcement-words.ts';

export type Titles = Readonly<Record<string, EntityTitle>>;

/** A value of the past in words; what it points to by its title. */
export function pastValue(
  words: Words,
  titles: Titles,
  claim: { readonly kind: EntityKind; readonly property: string; readonly value: Value },
): string {
  const known = typeof claim.value === 'string' ? titles[claim.value] : undefined;
  if (known?.said !== undefined) {
    const { said, kind } = known;
    const label = pastLabel(words, kind, said.property, said.key);
    return words.t('history:line.said', { label, value: pastValue(words, titles, { kind, ...said }) });
  }
  if (known !== undefined) return titleText(words, known);
  // What it points to was undone: its id would say nothing to anybody.
  if (rowOf(claim.kind, claim.property)?.type === 'entity') return words.t('history:value.undoneEntity');
  if (claim.kind === 'attachment' && claim.property === 'proves')
    return words.t('history:value.undoneEntity');
  if (claim.kind === 'attachment' && claim.property === 'size' && Number.isFinite(Number(claim.value)))
    return sizeWords(words.t, words.format, Number(claim.value));
  if (claim.kind === 'attachment' && claim.property === 'media-type' && typeof claim.value === 'string')
    return kindWords(words.t, claim.value);
  return valueWords(words, claim.kind, claim.property, claim.value);
}

/** The label of a property, or of one of its fixed keys (the form of a name). */
export function pastLabel(words: Words, kind: EntityKind, property: string, key?: string): string {
  return key !== undefined && rowOf(kind, property)?.keys?.includes(key) === true
    ? modelText(words.t, `${kind}.${property}.keys.${key}`)
    : propertyLabel(words.t, kind, property);
}

/** Who did it and when; what shipped with the app was done by nobody here. */
export function byLine(
  { t, format }: Words,
  { author, at, change }: Pick<ActRef, 'author' | 'at' | 'change'>,
): string {
  if (!change.includes(':')) return t('history:value.shipped');
  const moment = format.dayAndTime(at);
  return author === '' ? moment : t('history:head', { author, moment });
}

/** What became of a claim. */
export function fateWords(words: Words, fate: ClaimFate): string {
  const { t } = words;
  switch (fate.kind) {
    case 'shown':
      return t('history:fate.shown');
    case 'beside':
      return t('history:fate.beside');
    case 'corrected':
      return t('history:fate.corrected', { by: byLine(words, fate.act) });
    case 'retracted':
      return t('history:fate.retracted', { by: byLine(words, fate.act) });
    case 'undone':
      return t('history:fate.undone', { by: byLine(words, fate.act) });
  }
}
