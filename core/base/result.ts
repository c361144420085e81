/**
 * What an operation that can fail in an expected way returns.
 *
 * Expected failures (a wrong passphrase, a full disk) are values with a code that the screen
 * turns into words; bugs are thrown.
 */
export type Result<T, E extends Failure = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** `code` looks like `vault.wrong-passphrase`; `params` hold counts and opaque ids, never personal data. */
export type Failure<Code extends string = string> = {
  readonly code: Code;
  readonly params?: Readonly<Record<string, string | number>>;
};

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <Code extends string>(
  code: Code,
  params?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly error: Failure<Code> } => ({
  ok: false,
  error: params === undefined ? { code } : { code, params },
});

/** Proves to the compiler that a `switch` saw every case; reaching it at run time is a bug. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${typeof value}`);
}
