import type { ReadJson } from '../../base/json-text.ts';
import type { Failure } from '../../base/result.ts';
import { type PackFailure, packLimits } from './pack.ts';

type Fields = Readonly<Record<string, unknown>>;
type PackCode = Exclude<PackFailure['code'], `json.${string}`>;

/** Ends the reading of a pack from any depth; `readPack` turns it into a failure. */
export class Refused extends Error {
  readonly failure: Failure<PackCode>;

  constructor(failure: Failure<PackCode>) {
    super(failure.code);
    this.failure = failure;
  }
}

/** Takes members out of read JSON, and refuses with the place of what is wrong. */
export type Members = ReturnType<typeof createMembers>;

export function createMembers({ placeOf }: ReadJson) {
  const refuse = (code: PackCode, owner: unknown, key?: string | number): never => {
    const place = placeOf(owner, key);
    throw new Refused({ code, params: typeof key === 'string' ? { ...place, member: key } : { ...place } });
  };

  return {
    refuse,

    /** An object with no other members than these. */
    object(owner: unknown, key: string | number, value: unknown, allowed: readonly string[]): Fields {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return refuse('pack.wrong-value', owner, key);
      const unknown = Object.keys(value).find((name) => !allowed.includes(name));
      // The name of a member that nobody knows may be anything: it is not repeated.
      if (unknown !== undefined)
        throw new Refused({ code: 'pack.unknown-member', params: { ...placeOf(value, unknown) } });
      return value as Fields;
    },

    /** A list of at most so many. */
    list(owner: Fields, key: string, max: number): readonly unknown[] {
      const value = owner[key];
      if (value === undefined) return refuse('pack.missing', owner, key);
      if (!Array.isArray(value)) return refuse('pack.wrong-value', owner, key);
      return value.length > max ? refuse('pack.too-many', owner, key) : value;
    },

    /** A text that is not empty. */
    text(owner: Fields, key: string, max: number = packLimits.maxTextLength): string {
      const value = owner[key];
      if (value === undefined) return refuse('pack.missing', owner, key);
      if (typeof value !== 'string' || value.trim() === '' || value.length > max)
        return refuse('pack.wrong-value', owner, key);
      return value;
    },

    /** A text that may be absent. */
    optionalText(owner: Fields, key: string): string | undefined {
      return owner[key] === undefined ? undefined : this.text(owner, key);
    },
  };
}
