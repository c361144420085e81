/** `npm test`: everything that proves the app, on a fresh clone too; `npm test -- --long` the slow rest as well. */
import { continueWith } from './bootstrap.mjs';

continueWith('tools/test-all.ts');
