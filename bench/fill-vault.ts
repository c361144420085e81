import { writeVault } from '../e2e/fixtures/write-vault.ts';
import { type Fullness, generateCases } from './generate.ts';

export const benchPassphrase = 'six invented words for a bench';

/** Writes a vault with invented cases into an app data folder. Its key derivation is at the floor: benches measure what comes after it. */
export const fillVault = (userData: string, count: number, seed: number, fullness: Fullness) =>
  writeVault(userData, benchPassphrase, (device) => generateCases(count, seed, { device, fullness }));
