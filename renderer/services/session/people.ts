import type { EntityId } from '../../../core/base/ids.ts';
import type { Writer } from '../../../core/model/plan-context.ts';
import type { Signature } from '../../../core/model/second-look.ts';
import type { EntityClaims, EntityPart } from '../../../core/model/types.ts';
import type { EntityIndex } from '../index/entity-index.ts';
import type { AuthorLine } from '../index/entry.ts';

/** A person who types into this vault. */
export type Person = AuthorLine & { readonly id: EntityId };

/** Everybody who types into the vault; empty in a vault with one writer, whose name stands in its settings. */
export type People = {
  readonly all: readonly Person[];
  get(id: EntityId): Person | undefined;
  /** Whose signature it is: by the author entity, else by a name of the time before there were any. */
  find(signature: Signature): Person | undefined;
};

/** The people of an index; an author whose making was undone is not among them. */
export function peopleIn(index: EntityIndex): People {
  const all = index
    .ofKind('author')
    .flatMap(({ id, author, isDeleted }) => (author === undefined || isDeleted ? [] : [{ id, ...author }]));
  const byId = new Map(all.map((person) => [person.id, person]));
  const bySignature = new Map(all.flatMap((person) => person.signed.map((name) => [name, person] as const)));
  return {
    all,
    get: (id) => byId.get(id),
    find: ({ author, by }) => (by === undefined ? bySignature.get(author) : byId.get(by)),
  };
}

/** The same act, signed with the present name of the person. */
export function signedNow<T extends Signature>(people: People, act: T): T {
  const person = people.find(act);
  return person === undefined ? act : { ...act, by: person.id, author: person.name };
}

/** Claims as they are shown: a person keeps one name, the present one, in everything they ever wrote. */
export function withNames(claims: EntityClaims, people: People): EntityClaims {
  if (people.all.length === 0) return claims;
  return { ...claims, parts: claims.parts.map((part): EntityPart => signedNow(people, part)) };
}

/**
 * Who acts: the one who was chosen, the only one there is, or the name in the vault's settings when there are
 * no author entities. `null` while several write and nobody said who is typing.
 */
export function writerOf(people: People, chosen: EntityId | null, vaultAuthor: string): Writer | null {
  if (people.all.length === 0) return { author: vaultAuthor };
  const active = people.all.filter(({ isAway }) => !isAway);
  const person =
    (chosen === null ? undefined : people.get(chosen)) ?? (active.length === 1 ? active[0] : null);
  if (person === null || person === undefined) return null;
  return { author: person.name, by: person.id, signed: person.signed };
}

/** Whether an act of this computer is the writer's own: nobody undoes another person's work with a key. */
export function isOwnAct(people: People, writer: Writer | null, vaultAuthor: string) {
  const first = people.find({ author: vaultAuthor });
  return (by: EntityId | undefined): boolean => {
    if (writer === null) return false;
    if (by !== undefined) return by === writer.by;
    return writer.by === undefined || first === undefined || first.id === writer.by;
  };
}

/** How many different people signed, whatever names they bore; one computer's nameless writers are one. */
export const countPeople = (people: People, signed: readonly Signature[]): number =>
  new Set(signed.map((it) => people.find(it)?.id ?? it.by ?? it.author)).size;
