import type { ChangeId } from '../base/ids.ts';
import { type Failure, fail, ok, type Result } from '../base/result.ts';
import type { Change } from '../model/types.ts';
import { canonicalBytes, parseJson } from './canonical-json.ts';
import type { Bytes } from './crypto-port.ts';

/** Version of what is inside frames and records. Raised with a new step in `upcasters`; older ones are read for ever. */
export const CONTENT_VERSION = 1;

/** A pure step from the content of one version to that of the next. */
export type Upcaster = (old: unknown) => unknown;

/** `upcasters[n]` lifts version n to n + 1. */
export const upcasters: Readonly<Record<number, Upcaster>> = {};

export type PayloadFailure = Failure<'vault.damaged' | 'vault.newer'>;

/** `version(2, big endian) ‖ canonical JSON` of a change without its id, which is its place in the journal. */
export function encodeChange(change: Omit<Change, 'id'>): Bytes {
  const version = new Uint8Array([CONTENT_VERSION >>> 8, CONTENT_VERSION & 255]);
  return canonicalBytes({ ...change, id: undefined }, version);
}

/** Reads a change of this or any older version. A newer one is kept as it is and not shown. */
export function decodeChange(bytes: Uint8Array, id: ChangeId): Result<Change, PayloadFailure> {
  if (bytes.length < 2) return fail('vault.damaged');
  const lifted = upcast(bytes[0]! * 256 + bytes[1]!, parseJson(bytes.subarray(2)));
  if (!lifted.ok) return lifted;
  const body = lifted.value;
  return isChangeBody(body) ? ok({ ...body, id }) : fail('vault.damaged');
}

/** Lifts content step by step to the newest version. */
export function upcast(
  version: number,
  content: unknown,
  steps: Readonly<Record<number, Upcaster>> = upcasters,
  newest: number = CONTENT_VERSION,
): Result<unknown, PayloadFailure> {
  if (version > newest) return fail('vault.newer', { version });
  if (version < 1 || content === undefined) return fail('vault.damaged');
  let lifted: unknown = content;
  for (let from = version; from < newest; from++) {
    const step = steps[from];
    if (step === undefined) throw new Error(`no upcaster from content version ${from}`);
    lifted = step(lifted);
  }
  return ok(lifted);
}

/**
 * The outline only: what is inside was sealed by this app and is authentic, so this finds bugs and not attacks.
 * Values of properties are checked by the schema table when they are folded.
 */
function isChangeBody(body: unknown): body is Omit<Change, 'id'> {
  if (!isPlain(body)) return false;
  const { author, by, at, act, note, groups, undoes } = body;
  const areTexts = [author, at, act].every((text) => typeof text === 'string');
  if (!areTexts || [by, note].some((text) => text !== undefined && typeof text !== 'string')) return false;
  return isTextList(undoes) && Array.isArray(groups) && groups.every(isGroup);
}

const isGroup = (group: unknown): boolean =>
  isPlain(group) &&
  typeof group.entity === 'string' &&
  typeof group.kind === 'string' &&
  Array.isArray(group.claims) &&
  (group.retracts === undefined || isTextList(group.retracts)) &&
  group.claims.every((claim) => isPlain(claim) && typeof claim.property === 'string' && 'value' in claim);

const isTextList = (list: unknown): boolean =>
  Array.isArray(list) && list.every((text) => typeof text === 'string');

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
