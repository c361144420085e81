import type { Span } from './types.ts';

/** Only the place, without whatever else the thing carries. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });
