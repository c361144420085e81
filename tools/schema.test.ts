import { describe, expect, it } from 'vitest';
import { findLosses, takePicture } from './schema.ts';

describe('the schema snapshot', () => {
  const old = { properties: { 'case/sex': { type: 'choice', choices: ['male', 'female'] } }, acts: ['a'] };

  it('lets rows, choices and acts be added', () => {
    const now = {
      properties: {
        'case/sex': { type: 'choice', choices: ['male', 'female', 'other'] },
        'case/new': { type: 'text' },
      },
      acts: ['a', 'b'],
    };
    expect(findLosses(old, now)).toEqual([]);
  });

  it('finds a property that is gone, one that changed its type, and a choice that was taken away', () => {
    expect(findLosses(old, { properties: {}, acts: ['a'] })).not.toEqual([]);
    const changed = { properties: { 'case/sex': { type: 'text', choices: ['male'] } }, acts: ['a'] };
    expect(findLosses(old, changed)).toEqual([
      'properties.case/sex.type: was choice, is text',
      'properties.case/sex.choices: female is gone',
    ]);
  });

  it('holds every property of the table', () => {
    expect(Object.keys(takePicture().properties)).toContain('case/fate');
  });
});
