import { resolve, sep } from 'node:path';

/** Longer than any file of ours; cut before decoding so that a hostile address costs nothing. */
const maxPathLength = 512;
/** Letters, digits and the few marks that the build uses. Everything else is refused, not cleaned. */
const plainPart = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;

/**
 * The file of ours that an address means, or `null` for everything that could lead outside (control E2).
 *
 * Decoded first, then judged part by part, then resolved and compared with the base folder: the containment
 * check stays even though no part that could climb passes the alphabet. Without `.` in front, `resolve`
 * would drop the base, because the path begins with a slash.
 */
export function containedFile(baseDir: string, pathname: string): string | null {
  if (!pathname.startsWith('/') || pathname.length > maxPathLength) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (
    !decoded
      .slice(1)
      .split('/')
      .every((part) => plainPart.test(part) && !part.endsWith('.'))
  )
    return null;
  const file = resolve(baseDir, `.${decoded}`);
  return file.startsWith(resolve(baseDir) + sep) ? file : null;
}
