/**
 * `npm run fuzz [-- --count N --seed S --from N]`: 20,000 changed files through every reader, in a worker as in the app, and as
 * many broken texts through the reader of news: whatever throws, takes
 * longer than the kill timer or more memory than there is, fails the run and is named by its seed and number.
 */
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fuzzInput, fuzzOnce } from '../renderer/readers/testing/fuzz.ts';
import { preparePdfInNode } from '../renderer/readers/testing/pdf-in-node.ts';
import { fuzzNews } from './fuzz-news.ts';

/** As the app: half a minute a file, then the worker is ended. */
const killMs = 30_000;
/** As the app's plan for a reading worker (control D7). */
const memoryMb = 512;

type Job = { readonly seed: number; readonly from: number; readonly to: number };
type Told =
  | { readonly kind: 'begun'; readonly at: number }
  | { readonly kind: 'done'; readonly at: number; readonly code: string; readonly ms: number }
  | { readonly kind: 'threw'; readonly at: number; readonly text: string };

if (isMainThread) await main();
else await work(workerData as Job);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { count: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' } },
  });
  const count = Number(values.count ?? 20_000);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 4_294_967_296));
  const first = Number(values.from ?? 0);
  console.log(`fuzz: ${count} inputs, seed ${seed}`);
  const codes = new Map<string, number>();
  const problems: string[] = [];
  let slowest = { at: -1, ms: 0 };
  let next = first;
  const startedMs = performance.now();
  while (next < first + count) {
    const ended = await runFrom(next);
    if (ended.problem === null) break;
    problems.push(
      `${fuzzInput(seed, ended.at).kind}, --seed ${seed} --from ${ended.at} --count 1: ${ended.problem}`,
    );
    next = ended.at + 1;
  }
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
  const told = [...codes].toSorted((a, b) => b[1] - a[1]).map(([code, number]) => `${code} ${number}`);
  console.log(`fuzz: ${told.join(', ')}`);
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `fuzz: ${seconds} s, slowest ${Math.round(slowest.ms)} ms (number ${slowest.at}), peak of the process ${peakMb} MB`,
  );
  const newsProblems = fuzzNews(count, seed, first);
  console.log(`fuzz: ${count} news texts, ${newsProblems.length} problems`);
  problems.push(...newsProblems);
  for (const problem of problems) console.error(problem);
  console.log(`fuzz: ${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;

  /** Reads on from a number until the end or the first problem. */
  function runFrom(from: number): Promise<{ readonly at: number; readonly problem: string | null }> {
    return new Promise((done) => {
      const job: Job = { seed, from, to: first + count };
      const worker = new Worker(import.meta.filename, {
        workerData: job,
        resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      });
      let at = from;
      let timer = setTimeout(() => undefined, 0);
      const end = (problem: string | null) => {
        clearTimeout(timer);
        void worker.terminate();
        done({ at, problem });
      };
      worker.on('message', (message: Told) => {
        at = message.at;
        clearTimeout(timer);
        if (message.kind === 'begun') timer = setTimeout(() => end(`longer than ${killMs} ms`), killMs);
        else if (message.kind === 'threw') end(message.text);
        else {
          codes.set(message.code, (codes.get(message.code) ?? 0) + 1);
          if (message.ms > slowest.ms) slowest = { at, ms: message.ms };
          if (at === first + count - 1) end(null);
        }
      });
      worker.on('error', (error) => end(String(error)));
    });
  }
}

async function work({ seed, from, to }: Job): Promise<void> {
  await preparePdfInNode();
  for (let at = from; at < to; at++) {
    parentPort?.postMessage({ kind: 'begun', at } satisfies Told);
    const startedMs = performance.now();
    try {
      const code = await fuzzOnce(seed, at);
      parentPort?.postMessage({ kind: 'done', at, code, ms: performance.now() - startedMs } satisfies Told);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      parentPort?.postMessage({ kind: 'threw', at, text } satisfies Told);
      return;
    }
  }
}
