/** The endpoint's own pages: a report and its tracker without any other script around. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fillReport, POTHOLE, readReceipt, send, track } from './harness/citizen.js';
import { oneBrowser, startEndpoint, type Endpoint } from './harness/harness.js';

describe('the safe page', () => {
  let endpoint: Endpoint;
  before(async () => {
    endpoint = await startEndpoint({ env: { CHALLENGE: 'off' } });
  });
  after(() => endpoint?.stop());

  it('may be framed by its own site only, and answers unknown widgets like any unknown path', async () => {
    const page = await fetch(`${endpoint.url}/lapor`);
    assert.match(page.headers.get('Content-Security-Policy') ?? '', /frame-ancestors 'self'/);
    for (const path of [
      'widgets/none.js',
      'widgets/..%2fpackage.js',
      'widgets/chunks/..%2f..%2fpackage.js',
    ]) {
      assert.equal((await fetch(`${endpoint.url}/${path}`)).status, 404, path);
    }
  });

  oneBrowser((_name, open) => {
    it('takes a secret report and shows it again by its code', async (t) => {
      const visit = await open(t, `${endpoint.url}/lapor`, { origins: [endpoint.origin] });
      await fillReport(visit.page, { ...POTHOLE, isSecret: true });
      await visit.assertAccessible();
      await visit.screenshot('safe-page');
      await send(visit.page);
      const { trackingId, accessCode } = await readReceipt(visit.page);
      await visit.page.goto(`${endpoint.url}/lacak`);
      const shown = await track(visit.page, trackingId, accessCode);
      assert.ok(shown.includes(POTHOLE.content));
    });
  });
});
