import { describe, expect, it } from 'vitest';
import { fail, ok } from '../base/result.ts';
import { argon2Limits, isWithin } from './argon2-limits.ts';
import { calibrate, type TimeDerivation } from './calibration.ts';

/** A computer that needs `msPerMib` per MiB and has `memoryMib` to give. */
const computer = (msPerMib: number, memoryMib = 4096): { time: TimeDerivation; asked: number[] } => {
  const asked: number[] = [];
  const time: TimeDerivation = async ({ m }) => {
    asked.push(m / 1024);
    return m / 1024 > memoryMib ? fail('vault.too-little-memory') : ok((m / 1024) * msPerMib);
  };
  return { time, asked };
};
const chosen = async (time: TimeDerivation, forOlderComputer = false) => {
  const result = await calibrate(time, { forOlderComputer });
  return result.ok ? result.value.m / 1024 : result.error.code;
};

describe('choosing how costly guessing is', () => {
  it('takes 256 MiB on an ordinary computer, more on a fast one, less on a slow one', async () => {
    expect(await chosen(computer(5).time)).toBe(256);
    expect(await chosen(computer(2).time)).toBe(512);
    expect(await chosen(computer(15).time)).toBe(128);
    expect(await chosen(computer(40).time)).toBe(64);
    expect(await chosen(computer(400).time)).toBe(64);
  });

  it('stays at 256 MiB when the larger one does not fit', async () => {
    expect(await chosen(computer(2, 300).time)).toBe(256);
  });

  it('goes down for lack of memory, and says so below the floor', async () => {
    expect(await chosen(computer(2, 200).time)).toBe(128);
    expect(await chosen(computer(2, 64).time)).toBe(64);
    expect(await chosen(computer(2, 63).time)).toBe('vault.too-little-memory');
  });

  it('asks at most 128 MiB for an older computer, however fast this one is', async () => {
    const fast = computer(0.1);
    expect(await chosen(fast.time, true)).toBe(128);
    expect(fast.asked).toEqual([128]);
    expect(await chosen(computer(40).time, true)).toBe(64);
  });

  it('gives only what a reader accepts', async () => {
    for (const mib of [64, 128, 256, 512])
      expect(isWithin(argon2Limits, { m: mib * 1024, t: 3, p: 1 })).toBe(true);
  });
});
