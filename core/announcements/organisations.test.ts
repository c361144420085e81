import { describe, expect, it } from 'vitest';
import list from '../../reference/organisations.json' with { type: 'json' };
import { isDateText } from '../base/dates/parse.ts';
import { rowOf } from '../model/schema.ts';
import { type Organisation, organisationsFor } from './organisations.ts';

const all = list as readonly Organisation[];

describe('bodies a family may turn to', () => {
  it('are whole: names and roles in three languages, every contact with its kind, its page and the day it was seen', () => {
    const faults = list.flatMap((each) => [
      ...(new Set(list.map(({ id }) => id)).size === list.length ? [] : ['id twice']),
      ...(['UA', 'RU', 'INT'].includes(each.country) ? [] : [`${each.id}: country`]),
      ...(['uk', 'ru', 'en'] as const).flatMap((language) =>
        [each.names[language], each.role[language]].every((text) => text.trim() !== '')
          ? []
          : [`${each.id}: ${language}`],
      ),
      ...each.contacts.flatMap(({ kind, value, seen, source_url: url }) =>
        ['phone', 'web', 'email', 'messenger', 'address', 'form'].includes(kind) &&
        value.trim() !== '' &&
        /^https?:/.test(url) &&
        (seen === null || isDateText(seen))
          ? []
          : [`${each.id}: ${value}`],
      ),
    ]);
    expect(faults).toEqual([]);
  });

  it('are found for every kind of announcement, by what they take questions about', () => {
    const kinds = rowOf('announcement', 'kind')?.choices ?? [];
    expect(kinds.filter((kind) => organisationsFor(kind, all).length === 0)).toEqual([]);
    const forBodies = organisationsFor('body-repatriation', all);
    expect(forBodies.every(({ accepts }) => accepts.includes('remains'))).toBe(true);
    expect(forBodies[0]?.country).toBe('INT');
    expect(organisationsFor('no-such-kind', all)).toEqual([]);
  });
});
