/**
 * Random histories and inputs start from one seed, so that a commit that passed passes again wherever it is tested. SEED=… tries others, and
 * `npm run fuzz` looks for new ones.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_121) });
