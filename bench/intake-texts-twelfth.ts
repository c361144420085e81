import type { GoldText } from './intake-gold.ts';
import { TWELFTH_EN } from './intake-texts-twelfth-en.ts';
import { TWELFTH_RU } from './intake-texts-twelfth-ru.ts';
import { TWELFTH_UK } from './intake-texts-twelfth-uk.ts';

/** The twelfth own set: fresh announcements, background days and near-misses in the manner of the development data. */
export const TWELFTH_TEXTS: readonly GoldText[] = [...TWELFTH_UK, ...TWELFTH_RU, ...TWELFTH_EN];
