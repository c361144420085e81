import type { GoldText } from './intake-gold.ts';
import { SEVENTH_EN } from './intake-texts-seventh-en.ts';
import { SEVENTH_RU } from './intake-texts-seventh-ru.ts';
import { SEVENTH_UK } from './intake-texts-seventh-uk.ts';

/** The seventh own set: 45 texts, 15 in each language, 12 of them near-misses. */
export const SEVENTH_TEXTS: readonly GoldText[] = [...SEVENTH_UK, ...SEVENTH_RU, ...SEVENTH_EN];
