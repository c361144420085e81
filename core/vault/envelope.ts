import { fail, ok, type Result } from '../base/result.ts';
import type { Bytes } from './crypto-port.ts';
import type { SealFailure } from './failures.ts';
import type { VaultKeys } from './keys.ts';
import { asU32, lengthPrefixed } from './lengths.ts';
import { pad, unpad } from './padding.ts';

/**
 * What a sealed record is bound to. All of it must be known from elsewhere when the record is opened:
 * `version` from the journal's state, never from the row, or an old row replayed with its own version would pass.
 */
export type RecordPlace = {
  /** Table of the cache, or `drafts`. */
  readonly table: string;
  readonly id: string;
  /** Id of the newest change in it; any text that names one state of the record. */
  readonly version: string;
};

/** `schema(1) ‖ epoch(4) ‖ nonce(12) ‖ ciphertext ‖ tag(16)`; `schema` 1–255 is the version of what is inside. */
export async function sealRecord(
  keys: VaultKeys,
  place: RecordPlace,
  schema: number,
  plain: Uint8Array,
): Promise<Bytes> {
  if (!Number.isInteger(schema) || schema < 1 || schema > 255) throw new RangeError('schema is one byte');
  const key = await keys.recordKey(place.table, keys.epoch);
  const nonce = keys.crypto.randomBytes(12);
  const aad = recordAad(keys, place, schema, keys.epoch);
  const sealed = await keys.crypto.seal(key, nonce, aad, pad(plain));
  const row = new Uint8Array(17 + sealed.length);
  row[0] = schema;
  new DataView(row.buffer).setUint32(1, asU32(keys.epoch));
  row.set(nonce, 5);
  row.set(sealed, 17);
  return row;
}

export type OpenedRecord = { readonly schema: number; readonly bytes: Bytes };

/** Opens what `sealRecord` made at the same place; anything else is damage, never an empty value. */
export async function openRecord(
  keys: VaultKeys,
  place: RecordPlace,
  sealed: Uint8Array,
): Promise<Result<OpenedRecord, SealFailure>> {
  if (sealed.length < 1 + 4 + 12 + 16) return fail('vault.damaged');
  const schema = sealed[0]!;
  const epoch = new DataView(sealed.buffer, sealed.byteOffset).getUint32(1);
  const nonce = new Uint8Array(sealed.subarray(5, 17));
  const key = await keys.recordKey(place.table, epoch);
  const aad = recordAad(keys, place, schema, epoch);
  const padded = await keys.crypto.open(key, nonce, aad, sealed.subarray(17));
  const bytes = padded === null ? null : unpad(padded);
  return bytes === null ? fail('vault.damaged') : ok({ schema, bytes });
}

const recordAad = (keys: VaultKeys, place: RecordPlace, schema: number, epoch: number): Bytes =>
  lengthPrefixed(['fv1', keys.salt, place.table, place.id, place.version, schema, epoch]);
