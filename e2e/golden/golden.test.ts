import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, mustSave, say } from '../../renderer/services/testing/test-world.ts';
import { golden, isEntity, openGolden, readExpected } from './golden-world.ts';

const here = import.meta.dirname;
const numbers = readdirSync(here).flatMap((name) => /^vault-(\d+)$/.exec(name)?.[1] ?? []);

describe('a vault that an earlier build wrote', () => {
  it('is there', () => expect(numbers).toEqual(expect.arrayContaining(['1', '2'])));

  for (const number of numbers) {
    it(`number ${number} opens, reads exactly as it was, is whole, and can be written on`, async () => {
      const userData = mkdtempSync(join(tmpdir(), 'zhuravli-golden-'));
      try {
        const { api, bugs } = await openGolden(join(here, `vault-${number}`), userData);
        const expected = readExpected(join(here, `vault-${number}.json`)) as {
          entities: readonly {
            id: string;
            kind: string;
            values: readonly { property: string; value: unknown }[];
          }[];
        };
        expect(await golden(api)).toEqual(expected);
        const status = await ask(api, { name: 'status', params: null });
        expect(status).toMatchObject({ damage: [], isWritable: true, mustChooseWriter: true });

        const paper = expected.entities.find(({ values }) =>
          values.some(({ property, value }) => property === 'file-name' && value === 'вигадана записка.txt'),
        )?.id;
        if (!isEntity(paper)) throw new Error('no attachment');
        const bytes = await api.readAttachment(paper, 'file');
        expect(bytes.ok && new TextDecoder().decode(bytes.value)).toBe('вигадана записка');

        const [author] = status.authors;
        const person = expected.entities.find(({ kind }) => kind === 'case')?.id;
        if (author === undefined || !isEntity(person)) throw new Error('nobody');
        await api.writeAs(author.id);
        await mustSave(api, {
          type: 'value.add',
          entity: person,
          kind: 'case',
          statement: say('note', 'ця збірка'),
        });
        await api.lock();
        expect(bugs).toEqual([]);
      } finally {
        rmSync(userData, { recursive: true, force: true });
      }
    });
  }

  it.each(numbers)('number %s holds no word in clear', (number) => {
    const files = readdirSync(join(here, `vault-${number}`), { recursive: true, withFileTypes: true });
    const whole = files
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
      .join('');
    for (const word of ['Вигаден', 'Vyhadenko', 'Міраж', 'записка']) expect(whole).not.toContain(word);
  });
});
