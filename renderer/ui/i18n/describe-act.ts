import type { Act } from '../../../core/model/schema.ts';

/** What a change was, in words; keys of the name spaces `model` and `common`. */
const actTexts = {
  'case.create': 'model:act.case.create',
  'source.create': 'model:act.source.create',
  'announcement.create': 'model:act.announcement.create',
  'attachment.create': 'model:act.attachment.create',
  'vault.create': 'model:act.vault.create',
  'author.create': 'model:act.author.create',
  'part.create': 'model:act.part.create',
  'value.add': 'model:act.value.add',
  'value.correct': 'model:act.value.correct',
  'value.retract': 'model:act.value.retract',
  'value.prefer': 'model:act.value.prefer',
  'value.look': 'model:act.value.look',
  'link.create': 'model:act.link.create',
  'link.judge': 'model:act.link.judge',
  'link.look': 'model:act.link.look',
  'entity.delete': 'model:act.entity.delete',
  'entity.revive': 'model:act.entity.revive',
  'change.undo': 'model:act.change.undo',
  'change.redo': 'model:act.change.redo',
  'news.accept': 'model:act.news.accept',
  'pack.import': 'model:act.pack.import',
  'pack.export': 'model:act.pack.export',
  'list.export': 'model:act.list.export',
  'pfif.export': 'model:act.pfif.export',
  'cases.assign': 'model:act.cases.assign',
  'cases.tag': 'model:act.cases.tag',
  'cases.link': 'model:act.cases.link',
  'cases.delete': 'model:act.cases.delete',
  'view.create': 'model:act.view.create',
  'list.import': 'model:act.list.import',
  'cases.import': 'model:act.cases.import',
  'view.change': 'model:act.view.change',
  'check.write': 'model:act.check.write',
} as const satisfies Record<Act, string>;

export type ActText = (typeof actTexts)[Act] | 'common:undo.otherAct';

/** The words' key for an act; acts of a newer version of the app read "another change". */
export const describeAct = (act: string): ActText =>
  Object.hasOwn(actTexts, act) ? actTexts[act as Act] : 'common:undo.otherAct';
