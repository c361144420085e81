import type { ConcernAnswer } from '../../../../core/announcements/concern/answers.ts';
import type { ReasonCode } from '../../../../core/announcements/concern/findings.ts';
import type { Concern, RouteConcern } from '../../../../core/announcements/concern/judge.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import { modelText, type Words } from '../../i18n/model-text.ts';

/** What an answer is called. None of the words says that a person was there. */
export const answerTexts = {
  yes: 'concern:answer.yes',
  possible: 'concern:answer.possible',
  unknown: 'concern:answer.unknown',
  no: 'concern:answer.no',
} as const satisfies Record<ConcernAnswer, string>;

const routeTexts = {
  pow: 'concern:route.pow',
  civilian: 'concern:route.civilian',
  children: 'concern:route.children',
  bodies: 'concern:route.bodies',
} as const satisfies Record<RouteConcern['route'], string>;

/** Every reason's sentence; `side.open` is said nowhere. */
export const reasonTexts = {
  'soldier.yes': 'concern:reason.soldier.yes',
  'soldier.no': 'concern:reason.soldier.no',
  'soldier.differ': 'concern:reason.soldier.differ',
  'soldier.none': 'concern:reason.soldier.none',
  'civilian.yes': 'concern:reason.soldier.no',
  'civilian.no': 'concern:reason.soldier.yes',
  'civilian.differ': 'concern:reason.soldier.differ',
  'civilian.none': 'concern:reason.soldier.none',
  'child.yes': 'concern:reason.child.yes',
  'child.no': 'concern:reason.child.no',
  'child.possible': 'concern:reason.child.possible',
  'child.none': 'concern:reason.birth.none',
  'fate.none': 'concern:reason.fate.none',
  'fate.missing': 'concern:reason.fate.missing',
  'fate.believed-captive': 'concern:reason.fate.believed-captive',
  'fate.captive': 'concern:reason.fate.captive',
  'fate.believed-dead': 'concern:reason.fate.believed-dead',
  'fate.differ': 'concern:reason.fate.differ',
  'fate.freed-then': 'concern:reason.fate.freed-then',
  'fate.freed': 'concern:reason.fate.freed',
  'fate.home': 'concern:reason.fate.home',
  'fate.identified': 'concern:reason.fate.identified',
  'fate.buried': 'concern:reason.fate.buried',
  'fate.identified-once': 'concern:reason.fate.identified-once',
  'fate.buried-once': 'concern:reason.fate.buried-once',
  'dead.missing': 'concern:reason.dead.missing',
  'dead.believed-captive': 'concern:reason.fate.believed-captive',
  'dead.captive': 'concern:reason.dead.captive',
  'dead.believed-dead': 'concern:reason.fate.believed-dead',
  'dead.identity': 'concern:reason.dead.identity',
  'side.other': 'concern:reason.side.other',
  'time.before': 'concern:reason.time.before',
  'time.after': 'concern:reason.time.after',
  'time.around': 'concern:reason.time.around',
  'time.none': 'concern:reason.time.none',
  'under-25.yes': 'concern:reason.under25.yes',
  'under-25.no': 'concern:reason.under25.no',
  'under-25.possible': 'concern:reason.under25.possible',
  'under-25.none': 'concern:reason.birth.none',
  'wounded.yes': 'concern:reason.wounded.yes',
  'wounded.no': 'concern:reason.wounded.no',
  'wounded.possible': 'concern:reason.wounded.possible',
  'wounded.none': 'concern:reason.wounded.none',
  'seriously-ill.yes': 'concern:reason.ill.yes',
  'seriously-ill.no': 'concern:reason.ill.no',
  'seriously-ill.possible': 'concern:reason.ill.possible',
  'seriously-ill.none': 'concern:reason.ill.none',
  'women.yes': 'concern:reason.women.yes',
  'women.no': 'concern:reason.women.no',
  'women.possible': 'concern:reason.women.possible',
  'women.none': 'concern:reason.women.none',
  'officers.yes': 'concern:reason.officers.yes',
  'officers.no': 'concern:reason.officers.no',
  'officers.possible': 'concern:reason.officers.possible',
  'officers.none': 'concern:reason.officers.none',
  'conscripts.yes': 'concern:reason.conscripts.yes',
  'conscripts.no': 'concern:reason.conscripts.no',
  'conscripts.possible': 'concern:reason.conscripts.possible',
  'conscripts.none': 'concern:reason.conscripts.none',
  'area.yes': 'concern:reason.area.yes',
  'area.no': 'concern:reason.area.no',
  'area.possible': 'concern:reason.area.possible',
  'area.none': 'concern:reason.area.none',
  'area.unread': 'concern:reason.area.unread',
  'period.yes': 'concern:reason.period.yes',
  'period.no': 'concern:reason.period.no',
  'period.possible': 'concern:reason.period.possible',
  'period.none': 'concern:reason.time.none',
  'others.possible': 'concern:reason.others.possible',
  'event.no-group': 'concern:reason.event.no-group',
  'event.cancelled': 'concern:reason.event.cancelled',
  'event.disputed': 'concern:reason.event.disputed',
  'event.denied': 'concern:reason.event.denied',
  'event.announced': 'concern:reason.event.announced',
  'event.postponed': 'concern:reason.event.postponed',
  'event.summary': 'concern:reason.event.summary',
  'event.planned': 'concern:reason.event.planned',
  'event.list': 'concern:reason.event.list',
} as const satisfies Record<Exclude<ReasonCode, 'side.open'>, string>;

/** The reasons of one group as sentences, each once; with several groups named, which one it is about. */
export function routeSentences(
  { t }: Words,
  { route, answer, reasons }: RouteConcern,
): {
  readonly head: string;
  readonly sentences: readonly string[];
} {
  return {
    head: t(routeTexts[route], { answer: t(answerTexts[answer]) }),
    sentences: [...new Set(reasons.flatMap((code) => (code === 'side.open' ? [] : t(reasonTexts[code]))))],
  };
}

/** What is said of the announcement itself. */
export const caveatSentences = ({ t }: Words, { caveats }: Concern): readonly string[] =>
  caveats.flatMap((code) => (code === 'side.open' ? [] : t(reasonTexts[code])));

/** "It would help to know more: birth date, fate." in the words of the case form; `null` when nothing is missing. */
export function missingSentence({ t, format }: Words, { routes }: Concern): string | null {
  const missing = routes[0]?.missing ?? [];
  if (missing.length === 0) return null;
  const labels = missing.map((property) => {
    const row = rowOf('case', property);
    const label = row === null ? property : modelText(t, row.labelKey);
    return t('concern:quoted', { label });
  });
  return t('concern:missing', { list: format.list(labels) });
}
