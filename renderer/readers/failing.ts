import type { ReadFailureCode } from '../../core/lists/grid.ts';

/** Thrown inside a reader to give a file up at once; `readFile` turns it into a `Result`. */
export class GivenUp extends Error {
  readonly code: ReadFailureCode;

  constructor(code: ReadFailureCode) {
    super(code);
    this.code = code;
  }
}
