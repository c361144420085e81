/**
 * The committed picture of what lies in vaults: the schema table and the cache's structure.
 *
 * Kept names are in every vault for ever. So rows may be added, never changed or removed; this script
 * fails when the picture in `docs/formats/schema.json` is not what the code says, and `--write`
 * refuses to write a picture that takes something away.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { acts, schema } from '../core/model/schema.ts';
import type { PropertyRow } from '../core/model/schema-types.ts';
import { findForbiddenIndexes, structureVersions } from '../renderer/data/versions/list.ts';

export type Picture = {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly acts: readonly string[];
  readonly cache: Readonly<Record<string, unknown>>;
};

/** What must never change once released: value types, how many are true at once, keys, choices, acts, tables. */
export const takePicture = (): Picture => ({
  properties: Object.fromEntries(
    (schema as readonly PropertyRow[]).map((row) => [
      `${row.kind}/${row.property}`,
      {
        type: row.type,
        cardinality: row.cardinality,
        keys: row.keys,
        choices: row.choices,
        refersTo: row.refersTo,
      },
    ]),
  ),
  acts: [...acts],
  cache: Object.fromEntries(structureVersions.map(({ number, stores }) => [String(number), stores])),
});

/** What a new picture takes away or changes, in words; lists may only grow. */
export function findLosses(old: unknown, now: unknown, path = ''): readonly string[] {
  if (Array.isArray(old)) {
    const items: readonly unknown[] = Array.isArray(now) ? now : [];
    return old.filter((item) => !items.includes(item)).map((item) => `${path}: ${String(item)} is gone`);
  }
  if (typeof old === 'object' && old !== null) {
    const next = typeof now === 'object' && now !== null ? (now as Record<string, unknown>) : {};
    return Object.entries(old).flatMap(([key, value]) =>
      findLosses(value, next[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return old === now ? [] : [`${path}: was ${String(old)}, is ${String(now)}`];
}

if (import.meta.main) {
  const file = resolve(import.meta.dirname, '../docs/formats/schema.json');
  const picture = takePicture();
  const text = `${JSON.stringify(picture, null, 2)}\n`;
  const old = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const losses = old === null ? [] : findLosses(JSON.parse(old), JSON.parse(text));
  const problems = [...losses, ...findForbiddenIndexes(structureVersions)];
  if (process.argv.includes('--write')) {
    if (problems.length === 0) writeFileSync(file, text);
  } else if (old !== text) {
    problems.push('docs/formats/schema.json is not what the code says: npm run schema');
  }
  for (const problem of problems) console.error(problem);
  console.log(`schema: ${Object.keys(picture.properties).length} properties, ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
