import { describe, expect, it } from 'vitest';
import { reasonCodes } from '../../../../core/announcements/concern/findings.ts';
import { reasonTexts } from './concern-words.ts';

describe('words for reasons', () => {
  it('exist for every reason but the one that is said nowhere', () => {
    expect(reasonCodes.filter((code) => code !== 'side.open' && !Object.hasOwn(reasonTexts, code))).toEqual(
      [],
    );
  });
});
