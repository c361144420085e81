import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { SourceSummary } from '../../../services/sources-api.ts';
import { findSources } from './find-sources.ts';

const source = (title: string, kind?: string): SourceSummary => ({
  id: title as EntityId,
  title,
  useCount: 0,
  ...(kind === undefined ? {} : { kind }),
});

describe('finding a source', () => {
  const all = [
    source('Лист вигаданої частини', 'official-paper'),
    source('побратим Лелека', 'person'),
    source(''),
  ];

  it('takes every word in any order and letter case', () => {
    expect(findSources(all, ' ЧАСТИНИ  лист', null)).toEqual([all[0]]);
    expect(findSources(all, 'лист Лелека', null)).toEqual([]);
  });

  it('keeps to one kind when one is chosen, and shows all without a text', () => {
    expect(findSources(all, '', 'person')).toEqual([all[1]]);
    expect(findSources(all, '', null)).toEqual(all);
  });
});
