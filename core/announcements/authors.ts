/** Who a change or a claim is by, where that is not a person: the shipped catalogue and packs have authors too. */
export type ReadAuthor =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'catalogue'; readonly version: string }
  | { readonly kind: 'pack'; readonly title: string };

/** Author of what ships with the app. */
export const catalogueAuthor = (version: string): string => `catalogue ${version}`;

/** Author of what a pack says: the same for every edition with the same title, so that a later one corrects the earlier. */
export const packAuthor = (title: string): string => `pack: ${title}`;

/** Tells catalogue and packs from people. */
export function readAuthor(author: string): ReadAuthor {
  const [, version] = /^catalogue (\d{4}-\d{2}-\d{2})$/.exec(author) ?? [];
  if (version !== undefined) return { kind: 'catalogue', version };
  if (author.startsWith('pack: ')) return { kind: 'pack', title: author.slice('pack: '.length) };
  return { kind: 'person', name: author };
}
