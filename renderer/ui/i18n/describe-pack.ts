import type { PackFailure } from '../../../core/announcements/packs/pack.ts';

/** A file that is no text can only be told before it is read as a pack. */
export type PackRefusal = PackFailure | { readonly code: 'pack.not-text'; readonly params?: undefined };

/** Why a file was refused, in words. */
export const packReasonTexts = {
  'json.syntax': 'packs:refused.reason.syntax',
  'json.ends-early': 'packs:refused.reason.endsEarly',
  'json.duplicate-key': 'packs:refused.reason.duplicate',
  'json.too-deep': 'packs:refused.reason.deep',
  'json.too-long': 'packs:refused.reason.long',
  'pack.not-text': 'packs:refused.reason.notText',
  'pack.not-a-pack': 'packs:refused.reason.notPack',
  'pack.newer': 'packs:refused.reason.newer',
  'pack.empty': 'packs:refused.reason.empty',
  'pack.missing': 'packs:refused.reason.missing',
  'pack.unknown-member': 'packs:refused.reason.unknown',
  'pack.wrong-value': 'packs:refused.reason.wrong',
  'pack.points-nowhere': 'packs:refused.reason.nowhere',
  'pack.twice': 'packs:refused.reason.twice',
  'pack.too-many': 'packs:refused.reason.many',
} as const satisfies Record<PackRefusal['code'], string>;

/** Whether a failure is about the file and not about the vault. */
export const isPackRefusal = (code: string): code is PackRefusal['code'] =>
  Object.hasOwn(packReasonTexts, code);
