import { describe, expect, it } from 'vitest';
import { createPendingEdits } from './pending-edits.tsx';

describe('pending edits', () => {
  it('saves every registered field, also when one of them fails', async () => {
    const edits = createPendingEdits();
    const saved: string[] = [];
    edits.register(async () => void saved.push('a'));
    edits.register(() => Promise.reject(new Error('disk')));
    edits.register(async () => void saved.push('c'));
    await edits.flushAll();
    expect(saved).toEqual(['a', 'c']);
    expect(edits.isEmpty()).toBe(false);
  });

  it('forgets a field that was saved', async () => {
    const edits = createPendingEdits();
    const saved: string[] = [];
    const forget = edits.register(async () => void saved.push('a'));
    forget();
    await edits.flushAll();
    expect(saved).toEqual([]);
    expect(edits.isEmpty()).toBe(true);
  });
});
