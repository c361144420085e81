import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const run = (input: string): string =>
  execFileSync(process.execPath, [join(import.meta.dirname, 'intake.ts')], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });

describe('the intake command', () => {
  it('answers each line with one line, in order, with the fields of the contract', () => {
    const lines = [
      { id: 'a', lang: 'uk', published: '2025-06-11', text: 'Сьогодні з полону повернулися 90 захисників.' },
      { id: 'b', lang: 'en', published: null, text: 'Nothing of the kind.' },
    ];
    const out = run(lines.map((line) => JSON.stringify(line)).join('\n'))
      .trim()
      .split('\n');
    expect(out).toHaveLength(2);
    const [first, second] = out.map((line) => JSON.parse(line));
    expect(first.id).toBe('a');
    expect(first.events[0]).toEqual({
      main: true,
      kind: 'exchange',
      status: 'reported-done',
      date: '2025-06-11',
      date_text: 'Сьогодні',
      counts: [{ what: 'pow', to: 'UA', number: 90, qualifier: 'exact', text: '90 захисників' }],
      categories: [],
      formula: null,
      formula_text: null,
      place: null,
      mediators: [],
      claimed_by: [{ name: '', side: 'media' }],
    });
    expect(second).toEqual({ id: 'b', events: [] });
  });

  it('keeps lines aligned when one is not JSON', () => {
    const out = run('{broken\n{"id":"b","text":""}\n').trim().split('\n');
    expect(out.map((line) => JSON.parse(line))).toEqual([
      { id: null, events: [] },
      { id: 'b', events: [] },
    ]);
  });
});
