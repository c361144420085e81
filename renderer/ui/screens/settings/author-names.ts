import type { EntityId } from '../../../../core/base/ids.ts';
import type { Command, Statement } from '../../../../core/model/commands.ts';
import type { AuthorSummary } from '../../../services/status-api.ts';

/** What is wrong with a name for a new or renamed author; `others` are the people it must be told from. */
export function nameProblem(
  name: string,
  others: readonly Pick<AuthorSummary, 'name'>[],
): 'missing' | 'taken' | null {
  const wanted = evenName(name);
  if (wanted === '') return 'missing';
  return others.some((other) => evenName(other.name) === wanted) ? 'taken' : null;
}

const evenName = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

export type NewAuthor = {
  readonly id: EntityId;
  readonly name: string;
  /** Under which name this person signed while the vault had one writer. */
  readonly signed?: string;
};

/** One act that makes people authors. */
export const authorsCommand = (people: readonly NewAuthor[]): Command => ({
  type: 'entities.write',
  act: 'author.create',
  entries: people.map(({ id, name, signed }) => ({
    id,
    kind: 'author',
    statements: [say('name', name.trim()), ...(signed === undefined ? [] : [say('signed', signed)])],
  })),
});

const say = (property: string, value: string): Statement => ({ property, value, source: { kind: 'author' } });
