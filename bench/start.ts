/** From the command to a usable first screen, on the Chromium host: cold data folder and known one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOnChromium } from '../e2e/hosts/chromium/start.ts';
import { machine, quantile, writeSection } from './section.ts';

const runs = 7;

async function startOnce(profile: string): Promise<number> {
  const startedMs = performance.now();
  const app = startOnChromium({ args: [`--profile=${profile}`, '--lang=en'], systemLanguages: ['en-GB'] });
  const page = await app.newestPage();
  await page.locator('html[data-ready="yes"]').waitFor({ state: 'attached' });
  const tookMs = performance.now() - startedMs;
  await app.close();
  return tookMs;
}

const fresh: number[] = [];
const known: number[] = [];
for (let run = 0; run < runs; run++) {
  const profile = mkdtempSync(join(tmpdir(), 'zhuravli-bench-'));
  fresh.push(await startOnce(profile));
  known.push(await startOnce(profile));
  rmSync(profile, { recursive: true, force: true });
}
const row = (label: string, ms: readonly number[]) =>
  `| ${label} | ${(quantile(ms, 0.5) / 1000).toFixed(2)} s | ${(quantile(ms, 0.95) / 1000).toFixed(2)} s |`;
writeSection(
  'start',
  `## Start to first screen\n\nProcess start to a screen that can be used, browser start included; Chromium host, headless; ${runs} runs; ${machine()}. To hold: 1.5 s.\n\n| data folder | median | slowest of ${runs} |\n| --- | --- | --- |\n${row('fresh', fresh)}\n${row('known', known)}`,
);
console.log(row('fresh', fresh));
console.log(row('known', known));
process.exit(0);
