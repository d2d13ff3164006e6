/**
 * What Node is told by `npm test` and not by a full run: to compile an embedded database simply and once, as none of
 * them lives long enough to be worth more. Opening one takes half of the processor's time then.
 *
 * @param {NodeJS.ProcessEnv} env of the run
 * @returns {string[]}
 */
export const nodeFlags = ({ TEST_FULL }) => (TEST_FULL === '1' ? [] : ['--liftoff-only']);
