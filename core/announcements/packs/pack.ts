import type { EntityId } from '../../base/ids.ts';
import type { JsonFailure } from '../../base/json-text.ts';
import type { Failure } from '../../base/result.ts';
import type { Statement } from '../../model/commands.ts';

/** What `docs/formats/pack.md` calls a pack, read and checked: every id resolved, every value fitting its property. */
export type Pack = {
  readonly title: string;
  /** ISO day. */
  readonly edition: string;
  readonly sources: readonly PackEntity[];
  readonly announcements: readonly PackEntity[];
};

/** An announcement or a source with what the pack says of it. */
export type PackEntity = { readonly id: EntityId; readonly statements: readonly Statement[] };

/**
 * Why a file is not a pack; `line` and `column` from 1 say where, `member` names the member.
 *
 * Members are names of the format and never what somebody typed.
 */
export type PackFailure =
  | JsonFailure
  | Failure<
      | 'pack.not-a-pack'
      | 'pack.newer'
      | 'pack.empty'
      | 'pack.missing'
      | 'pack.unknown-member'
      | 'pack.wrong-value'
      | 'pack.points-nowhere'
      | 'pack.twice'
      | 'pack.too-many'
    >;

export const packFormat = 'zhuravli-pack';
export const packVersion = 1;

/** Far above any real pack, and small enough for an old laptop. */
export const packLimits = {
  /** Of the file; a character can take four bytes, so this bounds characters too. */
  maxBytes: 8 * 1024 * 1024,
  maxDepth: 12,
  maxAnnouncements: 5000,
  maxSources: 20_000,
  maxClaims: 1000,
  maxTextLength: 100_000,
  maxTitleLength: 200,
} as const;

/** Properties of a source that a pack carries; a grade is the reader's own judgement and is not among them. */
export const sourceMembers = ['title', 'kind', 'url', 'side', 'date', 'language'] as const;
