/**
 * One seed for all property tests, so that a red run is about the change and not about luck.
 *
 * `npm test -- --long` takes a fresh one (`PROPERTY_SEED=random`); what it finds becomes an example of its own.
 */
import fc from 'fast-check';

const given = process.env.PROPERTY_SEED ?? '20261122';
if (given !== 'random') fc.configureGlobal({ seed: Number(given) });
