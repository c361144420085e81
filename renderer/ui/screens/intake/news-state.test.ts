import { describe, expect, it } from 'vitest';
import { readNews } from '../../../../core/intake/read.ts';
import { emptyNews, isWorthKeeping, type NewsState, readDraft, stepNews } from './news-state.ts';

const text = 'Сьогодні з полону повернулися 90 захисників.';
const typed = stepNews(emptyNews, { type: 'form', change: { text, title: 'Вигадане видання' } });
const read = stepNews(typed, { type: 'read', reading: readNews(text, { published: '2025-06-11' }) });

describe('a text at work', () => {
  it('keeps what was typed when it is read, and goes back to it', () => {
    expect(read.form).toEqual(typed.form);
    expect(read.proposals).toHaveLength(1);
    const back = stepNews(read, { type: 'back' });
    expect(back.form).toEqual(typed.form);
    expect(back.reading).toBeNull();
  });

  it('comes back from its draft as it was, corrections and decisions included', () => {
    const decided = stepNews(read, {
      type: 'edit',
      edit: { type: 'decide', proposal: 'e0', decision: { kind: 'new' } },
    });
    expect(readDraft(JSON.stringify(decided))).toEqual(decided);
    expect(decided.proposals[0]?.decision).toEqual({ kind: 'new' });
  });

  it('is not made from a draft of something else', () => {
    for (const other of ['', 'слово', '{}', 'null', '{"form":{}}']) expect(readDraft(other)).toBeNull();
  });

  it('is worth keeping as soon as something was typed', () => {
    const all: readonly NewsState[] = [emptyNews, typed, read];
    expect(all.map(isWorthKeeping)).toEqual([false, true, true]);
  });
});
