import type { ClaimId, EntityId } from '../../core/base/ids.ts';
import type { Judgement } from '../../core/model/commands.ts';
import type { Claim, DateText, EntityKind } from '../../core/model/types.ts';

/** What an entity is called in one line. */
export type EntityTitle = {
  readonly kind: EntityKind;
  /** Of an announcement its kind (a choice of the schema table), of a case its name, of a source its title. */
  readonly title: string;
  /** Of an announcement. */
  readonly date?: DateText;
  /** Of a claim that a paper bears out: what it says; `kind` is the kind of its entity. */
  readonly said?: Pick<Claim, 'property' | 'key' | 'value'>;
};

/** A link as both of its ends show it. */
export type LinkView = {
  readonly id: EntityId;
  readonly case: { readonly id: EntityId; readonly name: string };
  readonly target: EntityTitle & { readonly id: EntityId };
  readonly judgement: Judgement;
  readonly reason: string;
  readonly author: string;
  readonly at: string;
  /** Newest claim of the judgement, for history and correction. */
  readonly claim: ClaimId;
  /** Second looks at it, oldest first. */
  readonly looks: readonly { readonly author: string; readonly at: string; readonly reason: string }[];
  /** One person said «same person», and the list asks for a second look by another one. */
  readonly isWaiting: boolean;
  /** The one who writes now says so already: the second look is another person's. */
  readonly isOwn: boolean;
};
