import { describe, expect, it } from 'vitest';
import { deriveHere } from '../../renderer/platform/argon2-here.ts';
import { createWebCrypto } from '../../renderer/platform/crypto.ts';
import type { DeviceId } from '../base/ids.ts';
import { fromBase64, utf8 } from './bytes.ts';
import { openRecord } from './envelope.ts';
import { scanFrames } from './frame.ts';
import { joinFrames, openFrame } from './frames.ts';
import golden from './golden/fv1.json' with { type: 'json' };
import { decodeChange } from './payload.ts';
import { unlockWithPassphrase, unlockWithRecovery } from './unlock.ts';

const deps = { crypto: createWebCrypto(deriveHere) };
const header = utf8(golden.header);
const copies = { a: header, b: header };
const byWords = await unlockWithPassphrase(copies, golden.passphrase, deps);
const bySheet = await unlockWithRecovery(copies, golden.recovery, deps);
if (!byWords.ok || !bySheet.ok) throw new Error('the golden vault does not open');
const { keys } = byWords.value;

describe('a vault of format fv1', () => {
  it('opens with its passphrase and its sheet, header intact', () => {
    expect([byWords.value.isHeaderIntact, byWords.value.repair]).toEqual([true, []]);
    expect([bySheet.value.isHeaderIntact, bySheet.value.repair]).toEqual([true, []]);
    expect(byWords.value.header.slots.map((slot) => slot.type)).toEqual(['argon2id', 'age-recovery']);
  });

  it('gives its record', async () => {
    const { place, schema, text, sealed } = golden.record;
    const opened = await openRecord(keys, place, fromBase64(sealed)!);
    expect(opened).toEqual({ ok: true, value: { schema, bytes: utf8(text) } });
  });

  it('gives its change', async () => {
    const { deviceId, change, frames } = golden.journal;
    const [found] = [...scanFrames(fromBase64(frames)!)];
    if (found?.type !== 'frame') throw new Error('no frame');
    const frame = await openFrame(keys, found.head, found.sealed);
    if (!frame.ok) throw new Error('closed');
    const [joined] = [...joinFrames([frame.value])];
    if (joined?.type !== 'change') throw new Error('no change');
    expect(joined.id).toBe(`${deviceId as DeviceId}:1`);
    expect(decodeChange(joined.bytes, joined.id)).toEqual({
      ok: true,
      value: { ...JSON.parse(change), id: joined.id },
    });
  });
});
