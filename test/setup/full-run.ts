/**
 * `npm run test:full`: many rounds, every engine, every database, seeds that nobody has tried. `npm test` proves each
 * behaviour once.
 */
export const isFullRun = process.env['TEST_FULL'] === '1';

/**
 * What chance there is in tests begins with it. The same in every `npm test`; a full run prints its own; TEST_SEED
 * repeats one.
 */
export const SEED = Number(process.env['TEST_SEED'] ?? 20_261_124);

/** How often something random is tried. */
export const rounds = (quick: number, full: number): number => (isFullRun ? full : quick);
