import type { GoldText } from './intake-gold.ts';
import { ELEVENTH_EN } from './intake-texts-eleventh-en.ts';
import { ELEVENTH_RU } from './intake-texts-eleventh-ru.ts';
import { ELEVENTH_UK } from './intake-texts-eleventh-uk.ts';

/** The eleventh own set: the manner of the development data, one to five events a text, no name of a real person. */
export const ELEVENTH_TEXTS: readonly GoldText[] = [...ELEVENTH_UK, ...ELEVENTH_RU, ...ELEVENTH_EN];
