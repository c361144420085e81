/**
 * `npm run bench -- names-hard`: the name matcher on names of a second make (`names-hard-data.ts`), kind by kind. Writes its own section
 * of bench/results.md. With `--show KIND` it prints what went wrong instead.
 */
import { parseArgs } from 'node:util';
import { strongFrom } from '../core/lists/likeness.ts';
import { readBirth } from '../core/names/birth.ts';
import { NameIndex } from '../core/names/name-index.ts';
import { type BenchQuery, seeded } from './names-data.ts';
import { makeHardData } from './names-hard-data.ts';
import { type Asked, measure } from './names-measure.ts';
import { machine, writeSection } from './section.ts';

const { values } = parseArgs({ options: { show: { type: 'string' } } });
const [seed, size, count] = [5, 10_000, 5000];
const strong = strongFrom;

const { gallery, queries } = makeHardData(seed, size, count);
const born = (text: string) => {
  const birth = readBirth(text);
  return birth === undefined ? {} : { birth };
};
const index = new NameIndex(size);
for (const _ of index.addPersons(
  gallery.map(({ id, name, birth }) => ({ id, names: [name], ...born(birth) })),
));
const asked: Asked[] = queries.map((query) => {
  const from = performance.now();
  const found = index.search(
    { names: [query.query], ...born(query.birth) },
    { limit: 5, withReasons: false },
  );
  const answer = found.map(({ id, score }) => [id, score] as const);
  return { query, answer, us: (performance.now() - from) * 1000 };
});
const random = seeded(seed);
const halves = new Map(gallery.map(({ id }) => [id, random() < 0.5 ? 0 : 1] as const));
const whole = measure(asked, ({ target }: BenchQuery, at) => halves.get(target) ?? ((at & 1) as 0 | 1));

const percent = (share: number): string => (100 * share).toFixed(1);
const isRight = ({ query, answer }: Asked): boolean => answer[0]?.[0] === query.target;
const isStrong = ({ answer }: Asked): boolean => (answer[0]?.[1] ?? 0) >= strong;
const share = (list: readonly Asked[], test: (one: Asked) => boolean): string =>
  percent(list.filter(test).length / list.length);

if (values.show !== undefined) {
  const names = new Map(gallery.map(({ id, name, birth }) => [id, `${name} ${birth}`]));
  for (const one of asked) {
    const { query, answer } = one;
    const isWell = query.target === '' ? !isStrong(one) : isRight(one) && isStrong(one);
    if (isWell || !query.kind.includes(values.show)) continue;
    const [first] = answer;
    const found = first === undefined ? 'nobody' : `${names.get(first[0])} ${first[1].toFixed(2)}`;
    console.log(`${query.query} {${query.birth}} is ${names.get(query.target) ?? 'nobody'}, found ${found}`);
  }
} else {
  const kinds = Map.groupBy(asked, ({ query }) => query.kind);
  const present = [...kinds].filter(([kind]) => !kind.startsWith('absent'));
  const absent = [...kinds].filter(([kind]) => kind.startsWith('absent'));
  const text = [
    '## Names of a second make',
    '',
    `${size.toLocaleString('en')} case files, ${count.toLocaleString('en')} queries, seed ${seed}: compound surnames with the endings and case forms of grammar, rarer given names, spellings of neighbouring countries, whole lines of lists. Written after the matcher, and looked at since; «very much alike» is a score of ${strong} or more. ${machine()}.`,
    '',
    '| matcher | recall@1 | recall@5 | F1 | false alarms on the absent | recall at the safe threshold (false alarms there) |',
    '|---|---|---|---|---|---|',
    '| when it saw them for the first time | 91.2 | 92.9 | 91.3 | 13.6 | 75.4 (1.4) |',
    `| now | ${percent(whole.recall1)} | ${percent(whole.recall5)} | ${percent(whole.f1)} | ${percent(whole.falseAlarms)} | ${percent(whole.safeRecall)} (${percent(whole.safeFalseAlarms)}) |`,
    '',
    '| kind | queries | right person first | and very much alike |',
    '|---|---|---|---|',
    ...present
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(
        ([kind, list]) =>
          `| ${kind} | ${list.length} | ${share(list, isRight)} | ${share(list, (one) => isRight(one) && isStrong(one))} |`,
      ),
    '',
    '| not on file | queries | somebody very much alike |',
    '|---|---|---|',
    ...absent
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(
        ([kind, list]) => `| ${kind.replace('absent: ', '')} | ${list.length} | ${share(list, isStrong)} |`,
      ),
  ].join('\n');
  console.log(text);
  writeSection('names-hard', text);
}
