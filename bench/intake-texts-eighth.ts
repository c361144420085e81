import type { GoldText } from './intake-gold.ts';
import { EIGHTH_EN } from './intake-texts-eighth-en.ts';
import { EIGHTH_RU } from './intake-texts-eighth-ru.ts';
import { EIGHTH_UK } from './intake-texts-eighth-uk.ts';

/** The eighth own set: 45 texts, 15 in each language, 12 of them near-misses. */
export const EIGHTH_TEXTS: readonly GoldText[] = [...EIGHTH_UK, ...EIGHTH_RU, ...EIGHTH_EN];
