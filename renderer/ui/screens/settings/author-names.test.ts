import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../../core/base/ids.ts';
import { authorsCommand, nameProblem } from './author-names.ts';

describe('the name of somebody who writes', () => {
  it('must be there and tell them from the others, whatever its case, spaces and accents', () => {
    const others = [{ name: 'Віра  Вигадана' }, { name: 'José' }];
    expect(nameProblem(' ', others)).toBe('missing');
    expect(nameProblem(' віра вигадана ', others)).toBe('taken');
    expect(nameProblem('Jose\u0301', others)).toBe('taken');
    expect(nameProblem('Віра Уявна', others)).toBeNull();
  });

  it('goes into one act, with the signature of the time before there were several', () => {
    const [a, b] = ['a', 'b'] as unknown as readonly [EntityId, EntityId];
    const command = authorsCommand([
      { id: a, name: ' Віра ', signed: 'Віра В.' },
      { id: b, name: 'Остап' },
    ]);
    expect(command).toMatchObject({
      act: 'author.create',
      entries: [
        { id: a, statements: [{ value: 'Віра' }, { property: 'signed', value: 'Віра В.' }] },
        { id: b, statements: [{ property: 'name', value: 'Остап' }] },
      ],
    });
  });
});
