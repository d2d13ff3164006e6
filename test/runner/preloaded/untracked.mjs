/**
 * Preloaded before `node:test` by `npm test`: has its runner follow no promise and no socket. It does so only to know
 * which test an error is of that nobody caught, and that takes a twelfth of the processor's time of the endpoint's
 * tests; by `stuck.mjs` such an error ends the process, and is told with the test that ran. Where Node's runner is made
 * otherwise, this changes nothing.
 */
import { createRequire } from 'node:module';

if (process.env.NODE_TEST_CONTEXT !== undefined) {
  const hooks = createRequire(import.meta.url)('node:async_hooks');
  const { createHook } = hooks;
  // The runner takes it from the module when it is loaded; everybody else gets Node's own.
  hooks.createHook = ({ init }) =>
    createHook({ init: (id, type, ...more) => void (type === 'Test' && init(id, type, ...more)) });
  await import('node:test');
  hooks.createHook = createHook;
}
