import { packLimits } from '../../../../core/announcements/packs/pack.ts';
import { fail, ok, type Result } from '../../../../core/base/result.ts';
import type { PackRefusal } from '../../i18n/describe-pack.ts';

/** The text of a chosen file; too big and not UTF-8 are refused before anything is read into memory or shown. */
export async function readTextFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
): Promise<Result<string, PackRefusal>> {
  if (file.size > packLimits.maxBytes) return fail('json.too-long', { line: 1, column: 1 });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return { ok: false, error: { code: 'pack.not-text' } };
  }
}
