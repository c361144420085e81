import { describe, expect, it } from 'vitest';
import events from '../../reference/events.json' with { type: 'json' };
import { foldEntity } from '../model/fold.ts';
import { textIn } from '../model/summaries.ts';
import { announcementId, readCatalogue } from './catalogue.ts';
import { countDifferences } from './difference.ts';

const read = readCatalogue(events, '2026-11-22');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const sources = new Map(
  read.value.sources.map((claims) => {
    const record = foldEntity(claims, new Set<never>());
    const side = textIn(record, 'side');
    const publishedOn = textIn(record, 'date');
    return [
      claims.id as string,
      { ...(side === undefined ? {} : { side }), ...(publishedOn === undefined ? {} : { publishedOn }) },
    ];
  }),
);
const differencesOf = (slug: string) => {
  const claims = read.value.announcements.find(({ id }) => id === announcementId(slug));
  if (claims === undefined) throw new Error(slug);
  return countDifferences(foldEntity(claims, new Set<never>()), (id) => sources.get(id)).map(
    ({ view, gap, meanings }) => [view.key, gap, [...meanings]],
  );
};

describe('what a difference can mean', () => {
  it('is said for every event in which speakers differ', () => {
    const all = Object.fromEntries(
      events.map(({ id }) => [id, differencesOf(id)] as const).filter(([, found]) => found.length > 0),
    );
    expect(all).toMatchInlineSnapshot(`
      {
        "2022-04-09-exchange": [
          [
            "civilians.UA.total",
            5,
            [
              "civilians",
              "retold",
            ],
          ],
        ],
        "2022-09-21-exchange": [
          [
            "people.RU.total",
            1,
            [
              "civilians",
              "retold",
            ],
          ],
        ],
        "2022-10-29-exchange": [
          [
            "pow.RU.total",
            2,
            [
              "later",
            ],
          ],
          [
            "pow.UA.total",
            2,
            [
              "later",
            ],
          ],
        ],
        "2023-04-26-exchange": [
          [
            "pow.UA.total",
            2,
            [
              "civilians",
              "retold",
            ],
          ],
        ],
        "2024-01-31-exchange": [
          [
            "pow.UA.total",
            12,
            [
              "civilians",
              "retold",
            ],
          ],
        ],
        "2025-03-19-exchange": [
          [
            "pow.UA.outside:severely wounded, in addition",
            1,
            [
              "groups",
              "retold",
            ],
          ],
        ],
        "2025-06-07-list-640-dispute": [
          [
            "bodies.UA.total",
            788,
            [
              "identification",
              "rounded",
              "later",
            ],
          ],
        ],
        "2025-06-16-bodies": [
          [
            "bodies.UA.total",
            3,
            [
              "identification",
              "retold",
            ],
          ],
        ],
        "2025-06-16-bodies-total": [
          [
            "bodies.RU.total",
            1,
            [
              "identification",
              "later",
              "retold",
            ],
          ],
          [
            "bodies.UA.total",
            3,
            [
              "identification",
            ],
          ],
        ],
        "2025-08-14-exchange": [
          [
            "pow.UA.total",
            51,
            [
              "civilians",
            ],
          ],
        ],
        "2025-12-19-bodies": [
          [
            "bodies.RU.total",
            4,
            [
              "identification",
              "later",
              "retold",
            ],
          ],
          [
            "bodies.UA.total",
            3,
            [
              "identification",
              "later",
              "retold",
            ],
          ],
        ],
        "2026-02-05-exchange": [
          [
            "pow.UA.total",
            7,
            [
              "civilians",
              "groups",
              "retold",
            ],
          ],
        ],
      }
    `);
  });

  it('is nothing where figures agree, are withheld, or count other groups', () => {
    expect(differencesOf('2025-06-11-bodies')).toEqual([]);
    expect(differencesOf('2025-06-20-exchange')).toEqual([]);
    expect(differencesOf('2025-04-19-exchange')).toEqual([]);
  });
});
