import { describe, expect, it } from 'vitest';
import { announcementId, readCatalogue } from '../../../core/announcements/catalogue.ts';
import type { ClaimId, EntityId } from '../../../core/base/ids.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import events from '../../../reference/events.json';
import { announcementMatches } from '../components/links/announcement-words.ts';
import { shownList, shownText, shownTexts } from './catalogue-text.ts';
import { formatsOf } from './format.ts';
import type { Words } from './model-text.ts';

const read = readCatalogue(events, '2026-11-22');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const records: readonly EntityRecord[] = read.value.announcements.map((claims) =>
  foldEntity(claims, new Set<never>()),
);
const talks = records.find((record) => record.id === announcementId('2026-02-17-geneva-round'));

const shipped = { id: `cat/${'a'.repeat(26)}` as ClaimId };
const own = { id: 'd1:7/0' as ClaimId };

const wordsIn = (language: Words['language']): Words => ({
  t: ((key: string) => key) as unknown as Words['t'],
  language,
  format: formatsOf(language),
});
const row = {
  id: 'a1' as EntityId,
  kind: 'negotiation-round',
  date: '2025-06-02',
  place: 'Istanbul (Çırağan Palace)',
  formula: 'parity one-to-one',
  categories: [],
  isOwn: false,
  summarises: [],
  follows: [],
  mediators: [],
  counts: [],
  speakersDiffer: false,
  linkCount: 0,
};

describe('texts of announcements on screen', () => {
  it('are the catalogue’s own in the reader’s language', () => {
    expect(shownText('uk', shipped, 'Istanbul')).toEqual({ text: 'Стамбул', lang: 'uk' });
    expect(shownText('ru', shipped, 'Abu Dhabi')).toEqual({ text: 'Абу-Даби', lang: 'ru' });
    expect(shownText('en', shipped, 'Istanbul')).toEqual({ text: 'Istanbul', lang: 'en' });
    expect(shownText('uk', shipped, 'the marsh')).toEqual({ text: 'the marsh', lang: 'en' });
  });

  it('are left as a user wrote them, even where the catalogue has the same words', () => {
    expect(shownText('uk', own, 'Istanbul')).toEqual({ text: 'Istanbul', lang: undefined });
  });

  it('leave no English on a Ukrainian or Russian screen', () => {
    expect(talks && shownTexts('uk', talks, 'place')).toEqual([{ text: 'Женева', lang: 'uk' }]);
    for (const language of ['uk', 'ru'] as const) {
      const languages = records.flatMap((record) =>
        ['place', 'formula', 'mediator', 'note'].flatMap((property) =>
          shownTexts(language, record, property).map((shown) => shown.lang),
        ),
      );
      expect(languages.length).toBeGreaterThan(200);
      expect(new Set(languages)).toEqual(new Set([language]));
    }
  });

  it('say the language of a list only where all of it is in one', () => {
    const format = formatsOf('uk');
    const both = [shownText('uk', shipped, 'Qatar'), shownText('uk', shipped, 'Belarus')];
    expect(shownList(format, both)).toEqual({ text: 'Катар і Білорусь', lang: 'uk' });
    expect(shownList(format, [...both, shownText('uk', own, 'Storkland')])?.lang).toBeUndefined();
    expect(shownList(format, [])).toBeNull();
  });
});

describe('the search among announcements', () => {
  it('finds a place and a formula in the language of the screen and in English', () => {
    const found = (language: Words['language'], text: string) =>
      announcementMatches(wordsIn(language), row, text);
    expect(
      ['стамбул', 'Istanbul', 'паритетний один', 'parity', '2025-06'].map((text) => found('uk', text)),
    ).toEqual([true, true, true, true, true]);
    expect(['Стамбул', 'дворец', 'палац', 'Женева'].map((text) => found('ru', text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(['istanbul', 'Стамбул'].map((text) => found('en', text))).toEqual([true, false]);
  });
});
