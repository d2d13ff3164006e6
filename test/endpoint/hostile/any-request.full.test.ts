/** 50,000 requests made of our OpenAPI document, in halves on both databases. `TEST_SEED` repeats a run. */
import { test } from 'node:test';
import { sendAnything } from './any-request.js';
import { onBothDatabases } from '../harness/databases.js';

const HALF = 25_000;

onBothDatabases('Any request of our OpenAPI', (databases) => {
  test(`${HALF} are answered`, async () => {
    const opened = await databases.open({
      limits: { ...(await databases.open()).config.limits, guessDelayMaxMs: 0 },
    });
    await sendAnything(opened, { count: HALF });
    await opened.close();
  });
});
