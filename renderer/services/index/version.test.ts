import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeIdOf, type DeviceId, type EntityId } from '../../../core/base/ids.ts';
import { addChange, partsOf } from '../../../core/model/claims.ts';
import type { Change, EntityClaims } from '../../../core/model/types.ts';
import { noVersion, versionAfter, versionOfClaims } from './version.ts';

const entity = 'entity' as EntityId;
const change = (device: string, seq: number, groups: number): Change => ({
  id: changeIdOf(device as DeviceId, seq),
  author: '',
  at: '',
  act: 'value.add',
  groups: Array.from({ length: groups }, (_, i) => ({
    entity,
    kind: 'case',
    claims: [{ property: 'note', value: `note ${i}` }],
  })),
  undoes: [],
});

describe('the version of a row', () => {
  it('can be told from the changes alone, without the row', () => {
    const step = fc.record({
      device: fc.constantFrom('a', 'b', 'c'),
      groups: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        let claims: EntityClaims | undefined;
        let version = noVersion;
        for (const [at, { device, groups }] of steps.entries()) {
          const next = change(device, at + 1, groups);
          claims = addChange(claims, next, entity);
          version = versionAfter(
            version,
            partsOf(next).map(({ part }) => part),
          );
        }
        expect(version).toBe(versionOfClaims(claims as EntityClaims));
      }),
    );
  });
});
