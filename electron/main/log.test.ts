import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOfError, createLog } from './log.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'log-')), 'logs/main.log');

describe('the log', () => {
  it('writes names, codes and durations, in memory and in the file', () => {
    const file = newFile();
    const { log, lines } = createLog(file, () => 0);
    log('journal:append', { ms: 3, outcome: 'ok' });
    const line = '{"at":"1970-01-01T00:00:00.000Z","name":"journal:append","ms":3,"outcome":"ok"}';
    expect(lines()).toEqual([line]);
    expect(readFileSync(file, 'utf8')).toBe(`${line}\n`);
  });

  it.each(['/home/somebody/vault', 'Вигаданюк', 'two words', 'C:\\x', 'a'.repeat(81), 'line\nbreak'])(
    'withholds %j: it does not look like a code',
    (text) => {
      const { log, lines } = createLog(newFile());
      log('settings.damaged', { text });
      log(text);
      expect(lines().join('')).not.toContain(JSON.stringify(text).slice(1, -1));
      expect(lines().join('')).toContain('withheld');
    },
  );

  it('goes on in memory when the file cannot be written', () => {
    const blocked = join(mkdtempSync(join(tmpdir(), 'log-')), 'file');
    writeFileSync(blocked, '');
    const { log, lines } = createLog(join(blocked, 'main.log'));
    log('app.ready');
    expect(lines()).toHaveLength(1);
  });

  it('keeps one file of half a megabyte and the one before', () => {
    const file = newFile();
    const { log } = createLog(file);
    log('app.ready');
    writeFileSync(file, 'x'.repeat(600 * 1024));
    log('app.ready');
    expect(existsSync(`${file}.1`)).toBe(true);
    expect(readFileSync(file, 'utf8').length).toBeLessThan(200);
  });
});

describe('the code of an error', () => {
  it('is the system’s, or the class; never the message', () => {
    expect(codeOfError(Object.assign(new Error('/secret'), { code: 'ENOSPC' }))).toBe('ENOSPC');
    expect(codeOfError(new RangeError('secret'))).toBe('RangeError');
    expect(codeOfError('secret')).toBe('unknown');
  });
});
