/**
 * Makes the golden vault of this build: `node tools/golden-vault.ts <number>` writes `e2e/golden/vault-<number>/` and
 * what must be read from it. A vault that is there is never made again: later builds must open what earlier ones wrote.
 *
 * Everything in it is invented.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command, Statement } from '../core/model/commands.ts';
import { golden, goldenPassphrase, startGolden } from '../e2e/golden/golden-world.ts';
import { mustSave, say } from '../renderer/services/testing/test-world.ts';
import { addNewer } from './golden-newer.ts';

const number = Number(process.argv[2]);
const target = resolve(`e2e/golden/vault-${number}`);
if (!Number.isInteger(number) || existsSync(target)) throw new Error('a number that is not taken yet');
const userData = mkdtempSync(join(tmpdir(), 'zhuravli-golden-'));
let nowMs = Date.UTC(2026, 10, 22, 9);
const { api, storage, bugs } = startGolden(userData, () => (nowMs += 60_000));

const created = await api.create(
  {
    passphrase: goldenPassphrase,
    folder: null,
    author: 'Перша Вигадана',
    use: 'family',
    forOlderComputer: true,
  },
  () => undefined,
);
if (!created.ok) throw new Error(created.error.code);
const run = (command: Command) => mustSave(api, command);
const person = await api.newId();
const relative = await api.newId();
const first = await api.newId();
const second = await api.newId();
const link = await api.newId();
const other = await api.newId();
const paper = await api.newId();
const event = await api.newId();
const add = (statement: Statement, entity = person) =>
  run({ type: 'value.add', entity, kind: 'case', statement });

// Every type of value: names, choice, date, long text with what is hard to keep, phone, number, count, grade, flag, unknown.
const source = {
  kind: 'new',
  id: paper,
  title: 'лист вигаданої частини',
  sourceKind: 'official-paper',
} as const;
await run({
  type: 'entity.create',
  id: person,
  kind: 'case',
  statements: [
    say('name', { family: 'Вигаденко', given: 'Паперон', patronymic: 'Неіснуючович' }, 'uk'),
    say('name', { family: 'Vyhadenko', given: 'Paperon' }, 'latin'),
    say('sex', 'male'),
    say('birth-date', '1990-02~'),
    {
      property: 'unit',
      value: 'рота «Вигадка»',
      source,
      statedOn: '2024-05',
      grade: { reliability: 'B', credibility: 2 },
    },
    say('category', 'soldier'),
  ],
});
await add(say('last-contact-words', 'рядок\n\u202Eзправа\u202C \uD800 кінець 🕊'));
await add(say('last-contact-on', '31 лютого 2024'));
await add(say('phone', '+380 00 000 00 00'));
await add(say('height', 181));
await add(say('rank', { unknown: true }));
await run({
  type: 'entity.create',
  id: event,
  kind: 'announcement',
  statements: [
    say('kind', 'exchange'),
    say('date', '2026-05-15/2026-05-16'),
    say('count', { what: 'pow', to: 'UA', number: 205, qualifier: 'exact', scope: 'total' }),
  ],
});
await add({ property: 'fate', value: 'missing', source: { kind: 'author' }, validOn: '2024-05-12' });
await add({
  property: 'unit',
  value: 'батальйон «Міраж»',
  source: { kind: 'author' },
  speaker: 'вигаданий побратим',
});
await run({
  type: 'entity.create',
  id: relative,
  kind: 'relative',
  statements: [say('of', person), say('name', { whole: 'Мати Вигадана' })],
});
await run({
  type: 'entity.create',
  id: other,
  kind: 'case',
  statements: [say('name', { whole: 'Інша Вигадана' }, 'uk')],
});
await run({
  type: 'link.create',
  id: link,
  case: person,
  target: other,
  judgement: 'unsure',
  reason: 'однакове прізвище',
  source: { kind: 'author' },
});
await run({ type: 'link.judge', link, judgement: 'negative', reason: 'інший рік народження' });

// Two people, a renamed one; undo, redo, an undone act, the bin.
await api.writeAs(first);
await run({
  type: 'entities.write',
  act: 'author.create',
  entries: [
    {
      id: first,
      kind: 'author',
      statements: [say('name', 'Перша Перейменована'), say('signed', 'Перша Вигадана')],
    },
    { id: second, kind: 'author', statements: [say('name', 'Другий Вигаданий')] },
  ],
});
await add(say('note', 'нотатка першої'));
await api.writeAs(second);
await add(say('note', 'скасована нотатка'));
await api.undo();
await add(say('note', 'повернута нотатка'));
await api.undo();
await api.redo();
await run({ type: 'entity.delete', entity: other, kind: 'case', reason: 'записано двічі' });
const attached = await api.attach(
  {
    job: 'golden',
    of: [person],
    fileName: 'вигадана записка.txt',
    content: { kind: 'bytes', bytes: new Blob(['вигадана записка']) },
  },
  () => undefined,
);
if (!attached.ok) throw new Error(attached.error.code);

// Number 1 ended here.
await addNewer(api, { person, relative, announcement: event });

const expected = await golden(api);
await api.lock();
await storage.closeAll();
if (bugs.length > 0) throw new Error(String(bugs[0]));
const folder = join(userData, 'vaults', created.value.vaultId);
cpSync(folder, target, { recursive: true });
writeFileSync(`${target}.json`, `${JSON.stringify(expected, null, 1)}\n`);
rmSync(userData, { recursive: true, force: true });
console.log(`golden vault: ${target}`);
