import type { ClaimId } from '../base/ids.ts';
import { fail, ok } from '../base/result.ts';
import type { Command, SourceChoice, Statement } from './commands.ts';
import { claimIn } from './fold.ts';
import type { PlanContext, Planned } from './plan-context.ts';
import { withReplaced } from './plan-correct.ts';
import { draft, superseding } from './plan-statements.ts';
import { type Signature, saysSame } from './second-look.ts';
import type { ChangeDraft, Claim, Look, StatedClaim } from './types.ts';

const byAuthor = { kind: 'author' } as const satisfies SourceChoice;

/** What a link says. That two things are linked is the author's own word; the judgement may be a source's. */
export const linkStatements = (command: Extract<Command, { type: 'link.create' }>): readonly Statement[] => [
  { property: 'case', value: command.case, source: byAuthor },
  { property: 'target', value: command.target, source: byAuthor },
  { property: 'judgement', value: command.judgement, source: command.source },
  { property: 'reason', value: command.reason, source: command.source },
];

/** A new judgement stands in for all earlier ones, whoever made them: they stay in the history. */
export function planJudgement(
  command: Extract<Command, { type: 'link.judge' }>,
  context: PlanContext,
): Planned<ChangeDraft> {
  const record = context.record(command.link);
  if (record === undefined || record.kind !== 'link') return fail('save.unknown-claim');
  const olders = (property: string): readonly ClaimId[] =>
    record.views
      .filter((view) => view.property === property)
      .flatMap((view) => view.claims.map((claim: StatedClaim) => claim.id));
  const reason = command.reason.trim() === '' ? [] : [{ property: 'reason', value: command.reason }];
  const claims: readonly Claim[] = [{ property: 'judgement', value: command.judgement }, ...reason].map(
    (claim) => ({ ...claim, ...superseding(olders(claim.property)) }),
  );
  // An old reason does not stand under a new judgement.
  const retracts = reason.length === 0 ? withReplaced(record, olders('reason')) : [];
  return ok(
    draft('link.judge', [
      { entity: command.link, kind: 'link', claims, ...(retracts.length === 0 ? {} : { retracts }) },
    ]),
  );
}

/** A second look at «same person», by somebody else than everybody who says so already. */
export function planSecondLook(
  command: Extract<Command, { type: 'link.look' }>,
  context: PlanContext,
): Planned<ChangeDraft> {
  const record = context.record(command.link);
  const judged = record === undefined ? undefined : claimIn(record, command.claim);
  if (record === undefined || record.kind !== 'link' || judged === undefined)
    return fail('save.unknown-claim');
  if (judged.property !== 'judgement' || judged.value !== 'positive') return fail('save.invalid-value');
  const { author, by, signed = [] } = context;
  const isMine = (said: Signature): boolean =>
    said.by === undefined ? [author, ...signed].includes(said.author) : said.by === by;
  if (saysSame(record).some(isMine)) return fail('save.own-judgement');
  const value: Look = { looked: command.claim, reason: command.reason };
  const look: Claim = { property: 'judgement-look', value };
  return ok(draft('link.look', [{ entity: command.link, kind: 'link', claims: [look] }]));
}
