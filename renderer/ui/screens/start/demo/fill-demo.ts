import type { DayNumber } from '../../../../../core/base/dates/types.ts';
import type { ClaimId } from '../../../../../core/base/ids.ts';
import { assertNever } from '../../../../../core/base/result.ts';
import type { Command } from '../../../../../core/model/commands.ts';
import { valueText } from '../../../../../core/model/values.ts';
import type { Queries, Query, QueryName, VaultApi } from '../../../../services/api.ts';
import type { Progress } from '../../../../services/opening.ts';
import type { Language } from '../../../../services/shell-api.ts';
import { demoSteps } from './demo-steps.ts';
import { type ClaimRef, type Step, say } from './desk.ts';
import { drawOutline } from './picture.ts';

const demoSeed = 60;
/** More than there are entities. */
const idCount = 800;

/** Writes the invented people into a new vault as a person would, one act after another, and marks it as a demonstration. */
export async function fillDemo(
  vault: VaultApi,
  language: Language,
  today: DayNumber,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const status = await ask(vault, { name: 'status', params: null });
  const { columnsOf } = await ask(vault, { name: 'views', params: null });
  if (columnsOf === null) throw new Error('the vault has no settings');
  const ids = [...(await vault.newIds(idCount))];
  const newId = () => {
    const id = ids.pop();
    if (id === undefined) throw new Error('too few ids');
    return id;
  };
  const mark = { property: 'is-demo', value: true, source: { kind: 'author' } } as const;
  const steps: readonly Step[] = [
    { do: 'run', command: { type: 'value.add', entity: columnsOf, kind: 'vault', statement: mark } },
    ...demoSteps({ language, today, seed: demoSeed, newId }, status.author),
  ];
  for (const [done, step] of steps.entries()) {
    onProgress({ step: 'write', done, total: steps.length });
    await take(vault, step);
  }
}

async function take(vault: VaultApi, step: Step): Promise<void> {
  switch (step.do) {
    case 'run':
      return run(vault, step.command);
    case 'write-as':
      return must(await vault.writeAs(step.author));
    case 'attach':
      return attach(vault, step);
    case 'prefer':
    case 'look': {
      const claim = await claimOf(vault, step.claim);
      const type = step.do === 'prefer' ? 'value.prefer' : 'value.look';
      return run(vault, { type, entity: step.claim.case, claim, reason: step.reason });
    }
    case 'correct': {
      const claim = await claimOf(vault, step.claim);
      return run(vault, { type: 'value.correct', entity: step.claim.case, claim, value: step.value });
    }
    case 'retract':
      return run(vault, {
        type: 'value.retract',
        entity: step.claim.case,
        claims: [await claimOf(vault, step.claim)],
      });
    default:
      return assertNever(step);
  }
}

const run = async (vault: VaultApi, command: Command): Promise<void> => must(await vault.run(command));

async function attach(vault: VaultApi, step: Extract<Step, { do: 'attach' }>): Promise<void> {
  const { of, fileName, content, proves } = step;
  const bytes = 'picture' in content ? await drawOutline(content.picture) : new Blob([content.text]);
  const proof = proves === undefined ? [] : [say('proves', await claimOf(vault, proves))];
  const request = { job: 'demo', of, fileName, content: { kind: 'bytes', bytes } } as const;
  must(await vault.attach({ ...request, statements: [...step.statements, ...proof] }, () => undefined));
}

/** What the demonstration says about itself is there by now; anything else is a bug of its texts. */
async function claimOf(vault: VaultApi, ref: ClaimRef): Promise<ClaimId> {
  const file = await ask(vault, { name: 'case', params: { id: ref.case } });
  const claim = file?.record.views
    .filter(({ property }) => property === ref.property)
    .flatMap(({ claims }) => claims)
    .find(({ value }) => valueText(value) === valueText(ref.value));
  if (claim === undefined) throw new Error(`no such claim of ${ref.property}`);
  return claim.id;
}

function must(
  result: { readonly ok: true } | { readonly ok: false; readonly error: { readonly code: string } },
): void {
  if (!result.ok) throw new Error(`the demonstration could not be written: ${result.error.code}`);
}

async function ask<Name extends QueryName>(
  vault: VaultApi,
  query: Query<Name>,
): Promise<Queries[Name]['value']> {
  const answers: Queries[Name]['value'][] = [];
  const stop = await vault.watch(query, (value) => answers.push(value));
  stop();
  if (answers.length === 0) throw new Error(`no answer to ${query.name}`);
  return answers[0] as Queries[Name]['value'];
}
