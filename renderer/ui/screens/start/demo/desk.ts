import { isoDay } from '../../../../../core/base/dates/days.ts';
import type { DayNumber } from '../../../../../core/base/dates/types.ts';
import type { EntityId } from '../../../../../core/base/ids.ts';
import type { Command, SourceChoice, Statement } from '../../../../../core/model/commands.ts';
import type { PartKind } from '../../../../../core/model/schema.ts';
import type { Value } from '../../../../../core/model/types.ts';
import type { Language } from '../../../../services/shell-api.ts';
import { createDice, type Dice } from './dice.ts';

/** One text of the demonstration in the three languages. */
export type Words = readonly [uk: string, ru: string, en: string];

/** A claim of a case by what it says; its id is known only when it was saved. */
export type ClaimRef = { readonly case: EntityId; readonly property: string; readonly value: Value };

/** One thing that somebody does in the demonstration; each is saved by the same services as a person's own. */
export type Step =
  | { readonly do: 'run'; readonly command: Command }
  /** From here on somebody else types. */
  | { readonly do: 'write-as'; readonly author: EntityId }
  | { readonly do: 'prefer' | 'look'; readonly claim: ClaimRef; readonly reason: string }
  | { readonly do: 'correct'; readonly claim: ClaimRef; readonly value: Value }
  | { readonly do: 'retract'; readonly claim: ClaimRef }
  | {
      readonly do: 'attach';
      readonly of: readonly EntityId[];
      readonly fileName: string;
      /** The seed of a drawn picture, or the words of a paper. */
      readonly content: { readonly picture: number } | { readonly text: string };
      readonly statements: readonly Statement[];
      readonly proves?: ClaimRef;
    };

/** Where the demonstration is put together: texts of one language, dates around one day, steps in their order. */
export type Desk = {
  readonly language: Language;
  readonly dice: Dice;
  readonly steps: readonly Step[];
  newId(): EntityId;
  text(words: Words): string;
  /** A day so many days after today, as EDTF; for deadlines, which have to lie around today. */
  dayFrom(days: number): string;
  add(...steps: readonly Step[]): void;
  part(kind: PartKind, statements: readonly Statement[]): EntityId;
};

export type DeskSetup = {
  readonly language: Language;
  /** The present day, of this computer's calendar. */
  readonly today: DayNumber;
  readonly seed: number;
  readonly newId: () => EntityId;
};

const places: Readonly<Record<Language, 0 | 1 | 2>> = { uk: 0, ru: 1, en: 2 };

export function createDesk({ language, today, seed, newId }: DeskSetup): Desk {
  const steps: Step[] = [];
  return {
    language,
    dice: createDice(seed),
    steps,
    newId,
    text: (words) => words[places[language]],
    dayFrom: (days) => isoDay(today + days),
    add: (...more) => void steps.push(...more),
    part(kind, statements) {
      const id = newId();
      steps.push({ do: 'run', command: { type: 'entity.create', id, kind, statements } });
      return id;
    },
  };
}

export const byAuthor: SourceChoice = { kind: 'author' };

export const say = (
  property: string,
  value: Value,
  source: SourceChoice = byAuthor,
  more: Partial<Statement> = {},
): Statement => ({ property, value, source, ...more });
