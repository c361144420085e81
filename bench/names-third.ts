/**
 * `npm run bench -- names-third`: the name matcher on names of a third make, kind by kind, written after its rules and not looked at
 * while they were. Surnames that are things and trades, double surnames, other given names, spellings of other countries and of chats,
 * slips of other hands. Writes its own section of bench/results.md; with `--show KIND` it prints what went wrong instead.
 */
import { parseArgs } from 'node:util';
import { strongFrom } from '../core/lists/likeness.ts';
import { readBirth } from '../core/names/birth.ts';
import { NameIndex } from '../core/names/name-index.ts';
import { type BenchPerson, type BenchQuery, seeded } from './names-data.ts';
import { type Asked, measure } from './names-measure.ts';
import { machine, writeSection } from './section.ts';

const { values } = parseArgs({ options: { show: { type: 'string' } } });
const [SEED, SIZE, COUNT] = [77, 10_000, 4000];
const rows = (text: string): string[][] =>
  text
    .trim()
    .split(/\s+/)
    .map((row) => row.split('|'));

/** Ukrainian|Russian beginnings and ends of roots that make no word. */
const STARTS = rows(
  'бал|бал бур|бур вер|вер гал|гал гир|гир дим|дым жар|жар зоз|зоз кап|кап кош|кош лам|лам лупи|лупи мер|мер нич|ныч обі|оби пал|пал рим|рым сам|сам тур|тур хил|хил цим|цым чув|чув шам|шам яли|яли',
);
const MIDDLES = rows(
  'буд|буд ваш|ваш гор|гор даж|даж зин|зин кид|кыд лоп|лоп мух|мух наг|наг пиш|пыш рош|рош стел|стел тиб|тиб фан|фан хом|хом чиг|чиг',
);
/** Man, woman, genitive, dative in Ukrainian; man, woman in Russian. */
const ENDS = rows(
  'ило|ило|ила|илу|ило|ило айло|айло|айла|айлу|айло|айло ан|ан|ана|анові|ан|ан ба|ба|би|бі|ба|ба ишин|ишина|ишина|ишину|ишин|ишина няк|няк|няка|няку|няк|няк ач|ач|ача|ачеві|ач|ач ура|ура|ури|урі|ура|ура ів|ова|ова|ову|ов|ова ний|на|ного|ному|ный|ная ець|ець|ця|цеві|ец|ец ей|ей|ея|еєві|ей|ей',
);
/** Name|patronymics: Ukrainian name, genitive, dative, sons, daughters; Russian name, sons, daughters. */
const MEN = rows(
  'Орест|Ореста|Орестові|Орестович|Орестівна|Орест|Орестович|Орестовна Назар|Назара|Назарові|Назарович|Назарівна|Назар|Назарович|Назаровна Гліб|Гліба|Глібу|Глібович|Глібівна|Глеб|Глебович|Глебовна Едуард|Едуарда|Едуарду|Едуардович|Едуардівна|Эдуард|Эдуардович|Эдуардовна Тимофій|Тимофія|Тимофію|Тимофійович|Тимофіївна|Тимофей|Тимофеевич|Тимофеевна Захар|Захара|Захару|Захарович|Захарівна|Захар|Захарович|Захаровна Мирон|Мирона|Мирону|Миронович|Миронівна|Мирон|Миронович|Мироновна Ростислав|Ростислава|Ростиславу|Ростиславович|Ростиславівна|Ростислав|Ростиславович|Ростиславовна Валентин|Валентина|Валентину|Валентинович|Валентинівна|Валентин|Валентинович|Валентиновна Матвій|Матвія|Матвію|Матвійович|Матвіївна|Матвей|Матвеевич|Матвеевна Геннадій|Геннадія|Геннадію|Геннадійович|Геннадіївна|Геннадий|Геннадьевич|Геннадьевна Всеволод|Всеволода|Всеволоду|Всеволодович|Всеволодівна|Всеволод|Всеволодович|Всеволодовна',
);
const WOMEN = rows(
  'Мирослава|Мирослава Зоряна|Зоряна Євдокія|Евдокия Галина|Галина Раїса|Раиса Ярина|Ярина Валентина|Валентина Софія|София',
);

const random = seeded(SEED);
const int = (n: number): number => Math.floor(random() * n);
const pick = <T>(list: readonly T[]): T => list[int(list.length)]!;
const other = <T>(list: readonly T[], but: T): T => pick(list.filter((one) => one !== but));
const cap = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

type Made = {
  readonly root: readonly string[];
  readonly end: readonly string[];
  readonly second: string;
  readonly isMan: boolean;
  readonly given: readonly string[];
  readonly father: readonly string[];
  readonly birth: string;
};
const make = (): Made => {
  const [a, b] = [pick(STARTS), pick(MIDDLES)];
  const isMan = int(10) < 8;
  const birth = `${1955 + int(50)}-${String(1 + int(12)).padStart(2, '0')}-${String(1 + int(28)).padStart(2, '0')}`;
  const second = int(12) === 0 ? `-${cap(pick(STARTS)[0]! + pick(MIDDLES)[0]!)}енко` : '';
  return {
    root: [a[0]! + b[0]!, a[1]! + b[1]!],
    end: pick(ENDS),
    second,
    isMan,
    given: pick(isMan ? MEN : WOMEN),
    father: pick(MEN),
    birth,
  };
};
const family = (p: Made): string => cap(p.root[0]! + p.end[p.isMan ? 0 : 1]!) + p.second;
const familyRu = (p: Made): string => cap(p.root[1]! + p.end[p.isMan ? 4 : 5]!) + p.second;
const fatherUk = (p: Made): string => p.father[p.isMan ? 3 : 4]!;
const whole = (p: Made): string => `${family(p)} ${p.given[0]} ${fatherUk(p)}`;
const wholeRu = (p: Made): string =>
  `${familyRu(p)} ${p.isMan ? p.given[5] : p.given[1]} ${p.father[p.isMan ? 6 : 7]}`;
const inCase = (p: Made, at: 2 | 3): string => {
  const given = p.given[at - 1]!;
  return `${cap(p.root[0]! + p.end[at]!)}${p.second.replace(/о$/, at === 2 ? 'а' : 'у')} ${given} ${fatherUk(p)}${at === 2 ? 'а' : 'у'}`;
};

const LETTERS = [...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'];
const spelling = (row: string): ReadonlyMap<string, string> => {
  const cells = row.split(' ');
  return new Map(LETTERS.map((letter, i) => [letter, cells[i] === '-' ? '' : cells[i]!]));
};
/** In the order of the Ukrainian alphabet; a hyphen is nothing. */
const LATIN: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  hungarian: spelling('a b v h g d e je zs z i i ji j k l m n o p r sz t u f h c cs s scs - ju ja'),
  norwegian: spelling('a b v h g d e je zj z y i ji j k l m n o p r s t u f kh ts tsj sj sjtsj - ju ja'),
  turkish: spelling('a b v h g d e ye j z i i yi y k l m n o p r s t u f h ts ç ş şç - yu ya'),
  lithuanian: spelling('a b v h g d e je ž z y i ji j k l m n o p r s t u f ch c č š šč - ju ja'),
  chat: spelling('a b v g g d e e zh z y i i y k l m n o p r s t u f h ts ch sh sch - yu ya'),
};
const latin = (name: string, how: string): string =>
  name
    .split(/([ -])/)
    .map((word) => cap([...word.toLowerCase()].map((c) => LATIN[how]!.get(c) ?? c).join('')))
    .join('');

/** What a hand or a machine takes for what. */
const replaceOne = (word: string, table: Readonly<Record<string, string>>): string => {
  const places = [...word].flatMap((c, i) => (i > 0 && table[c] !== undefined ? [i] : []));
  if (places.length === 0) return word;
  const at = pick(places);
  return word.slice(0, at) + table[word[at]!]! + word.slice(at + 1);
};
const SCANNED = { ш: 'щ', и: 'н', н: 'п', е: 'с', л: 'п', м: 'н', г: 'т', б: '6', о: '0', й: 'и' };
const HEARD = { и: 'е', е: 'и', о: 'а', г: 'х', ж: 'ш', з: 'с', д: 'т', б: 'п' };
const TYPED = { а: 'в', о: 'р', и: 'м', н: 'г', л: 'д', е: 'н', р: 'п', м: 'с', к: 'у', у: 'к' };
const swapTwo = (word: string): string => {
  const at = 1 + int(Math.max(1, word.length - 2));
  return word.slice(0, at) + (word[at + 1] ?? '') + word[at]! + word.slice(at + 2);
};
const inFamily = (p: Made, change: (word: string) => string): string =>
  [change(family(p)), p.given[0], fatherUk(p)].join(' ');

const KINDS: Readonly<Record<string, (p: Made) => string>> = {
  'other language': wholeRu,
  'other language, ALL CAPS, year': (p) => `${wholeRu(p).toUpperCase()} ${p.birth.slice(0, 4)} г.р.`,
  'genitive or dative': (p) => (p.isMan ? inCase(p, int(2) === 0 ? 2 : 3) : whole(p)),
  'genitive or dative, ALL CAPS, rank': (p) => `солдата ${(p.isMan ? inCase(p, 2) : whole(p)).toUpperCase()}`,
  'patronymic first': (p) => `${fatherUk(p)} ${p.given[0]} ${family(p)}`,
  'one half of a double surname': (p) => `${family(p).split('-')[0]} ${p.given[0]} ${fatherUk(p)}`,
  'call sign before': (p) => `«Вигадник» ${family(p)} ${p.given[0]}`,
  'former surname in brackets': (p) => `${family(p)} (колишнє Хмаросвит) ${p.given[0]} ${fatherUk(p)}`,
  'scanned: one letter': (p) => inFamily(p, (word) => replaceOne(word, SCANNED)),
  'heard: one letter': (p) => inFamily(p, (word) => replaceOne(word, HEARD)),
  'heard: one letter, no patronymic': (p) => `${replaceOne(family(p), HEARD)} ${p.given[0]}`,
  'typed: the key beside': (p) => inFamily(p, (word) => replaceOne(word, TYPED)),
  'typed: two letters swapped': (p) => inFamily(p, swapTwo),
  'initials, other language': (p) => {
    const [surname, given, father] = wholeRu(p).split(' ');
    return `${surname} ${given![0]}.${father![0]}.`;
  },
  ...Object.fromEntries(
    Object.keys(LATIN).map((how) => [`Latin: ${how}`, (p: Made) => latin(`${p.given[0]} ${family(p)}`, how)]),
  ),
};
const ABSENT: Readonly<Record<string, (p: Made) => string>> = {
  'absent: sibling': (p) => whole({ ...p, given: other(p.isMan ? MEN : WOMEN, p.given) }),
  'absent: sibling, other language': (p) => wholeRu({ ...p, given: other(p.isMan ? MEN : WOMEN, p.given) }),
  'absent: another father': (p) => whole({ ...p, father: other(MEN, p.father) }),
  'absent: another father, ALL CAPS': (p) => wholeRu({ ...p, father: other(MEN, p.father) }).toUpperCase(),
  'absent: another end of the surname': (p) => whole({ ...p, end: other(ENDS, p.end) }),
  'absent: another beginning of the surname': (p) =>
    whole({ ...p, root: [pick(STARTS.slice(1))[0]! + p.root[0]!.slice(3), ''] }),
  'absent: stranger': () => whole(make()),
};

const made: Made[] = [];
const taken = new Set<string>();
while (made.length < SIZE) {
  const p = make();
  const key = `${family(p)} ${p.given[0]}`;
  if (!taken.has(key)) made.push(p);
  taken.add(key);
}
const gallery = made.map(
  (p, i): BenchPerson => ({
    id: `T${i}`,
    name: int(4) === 0 ? wholeRu(p) : whole(p),
    birth: int(2) === 0 ? p.birth : '',
  }),
);
const queries: BenchQuery[] = [];
while (queries.length < COUNT) {
  const at = int(SIZE);
  const p = made[at]!;
  const isThere = int(4) > 0;
  const kind = pick(Object.keys(isThere ? KINDS : ABSENT));
  const query = (isThere ? KINDS : ABSENT)[kind]!(p);
  const isBorne = !/father/.test(kind) && taken.has(query.split(' ').slice(0, 2).join(' '));
  if (!isThere && isBorne) continue;
  queries.push({
    query,
    birth: int(3) === 0 && isThere ? p.birth : '',
    target: isThere ? `T${at}` : '',
    kind,
  });
}

const born = (text: string) => {
  const birth = readBirth(text);
  return birth === undefined ? {} : { birth };
};
const index = new NameIndex(SIZE);
for (const { id, name, birth } of gallery) index.addPerson({ id, names: [name], ...born(birth) });
const asked: Asked[] = queries.map((query) => {
  const found = index.search(
    { names: [query.query], ...born(query.birth) },
    { limit: 5, withReasons: false },
  );
  return { query, us: 0, answer: found.map(({ id, score }) => [id, score] as const) };
});
const isRight = ({ query, answer }: Asked): boolean => answer[0]?.[0] === query.target;
const isStrong = ({ answer }: Asked): boolean => (answer[0]?.[1] ?? 0) >= strongFrom;
const percent = (share: number): string => (100 * share).toFixed(1);
const share = (list: readonly Asked[], test: (one: Asked) => boolean): string =>
  percent(list.filter(test).length / list.length);

if (values.show !== undefined) {
  const names = new Map(gallery.map(({ id, name, birth }) => [id, `${name} ${birth}`]));
  for (const one of asked) {
    const { query, answer } = one;
    const isWell = query.target === '' ? !isStrong(one) : isRight(one) && isStrong(one);
    if (isWell || !query.kind.includes(values.show)) continue;
    const found =
      answer[0] === undefined ? 'nobody' : `${names.get(answer[0][0])} ${answer[0][1].toFixed(2)}`;
    console.log(`${query.query} {${query.birth}} is ${names.get(query.target) ?? 'nobody'}, found ${found}`);
  }
} else {
  const whole = measure(asked, (_, at) => (at & 1) as 0 | 1);
  const figures = [whole.recall1, whole.recall5, whole.f1, whole.falseAlarms].map(percent).join(' | ');
  const kinds = [...Map.groupBy(asked, ({ query }) => query.kind)].toSorted(([a], [b]) => a.localeCompare(b));
  const text = [
    '## Names of a third make',
    '',
    `${SIZE.toLocaleString('en')} case files, ${COUNT.toLocaleString('en')} queries, seed ${SEED}: written after the matcher; «very much alike» is a score of ${strongFrom} or more. ${machine()}.`,
    '',
    '| matcher | recall@1 | recall@5 | F1 | false alarms on the absent | recall at the safe threshold (false alarms there) |',
    '|---|---|---|---|---|---|',
    '| when it saw them for the first time | 99.7 | 99.9 | 97.9 | 8.7 | 92.2 (2.0) |',
    `| now | ${figures} | ${percent(whole.safeRecall)} (${percent(whole.safeFalseAlarms)}) |`,
    '',
    '| kind | queries | right person first | and very much alike |',
    '|---|---|---|---|',
    ...kinds
      .filter(([kind]) => !kind.startsWith('absent'))
      .map(
        ([kind, list]) =>
          `| ${kind} | ${list.length} | ${share(list, isRight)} | ${share(list, (one) => isRight(one) && isStrong(one))} |`,
      ),
    '',
    '| not on file | queries | somebody very much alike |',
    '|---|---|---|',
    ...kinds
      .filter(([kind]) => kind.startsWith('absent'))
      .map(([kind, list]) => `| ${kind.slice(8)} | ${list.length} | ${share(list, isStrong)} |`),
  ].join('\n');
  console.log(text);
  writeSection('names-third', text);
}
