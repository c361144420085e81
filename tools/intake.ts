import { readFileSync } from 'node:fs';
import { toContract } from '../core/intake/contract.ts';
import { readNews } from '../core/intake/read.ts';

/**
 * `npm run -s intake < in.jsonl > out.jsonl`: one text a line in, its proposed announcements a line out.
 *
 * A line that is not JSON gives a line without events, so that lines stay aligned.
 */
type Line = { readonly id?: unknown; readonly text?: unknown; readonly published?: unknown };

function readLine(line: string): string {
  let record: Line = {};
  try {
    record = JSON.parse(line) as Line;
  } catch {
    process.stderr.write('a line is not JSON; it gives no events\n');
  }
  const text = typeof record.text === 'string' ? record.text : '';
  const published = typeof record.published === 'string' ? record.published : null;
  const reading = readNews(text, { published });
  return JSON.stringify({ id: record.id ?? null, events: toContract(reading, text) });
}

const lines = readFileSync(0, 'utf8').split('\n');
process.stdout.write(
  lines
    .filter((line) => line.trim() !== '')
    .map((line) => `${readLine(line)}\n`)
    .join(''),
);
