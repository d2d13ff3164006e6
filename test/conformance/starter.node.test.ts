/** The starter of the documentation before the judge: what its page says of levels. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runConformance } from '../../src/conformance/run.js';
import type { EndpointProcess } from '../journey/harness/endpoint-process.js';
import { startStarter } from '../starter/start-starter.js';
import { failedIn } from './mutants/broken-endpoint.js';

describe('the starter', () => {
  let starter: EndpointProcess;
  before(async () => {
    starter = await startStarter();
  });
  after(() => starter?.stop());

  it('passes the level file, and all that it promises of the others', async () => {
    const run = await runConformance({ url: starter.url, write: true, pauseMs: 0 });
    assert.deepEqual(failedIn(run), {});
    assert.deepEqual(run.left, []);
    const passed = run.results.flatMap(({ check, outcome }) => (outcome.state === 'passed' ? check.id : []));
    for (const id of ['D-02', 'F-01', 'F-04', 'F-10', 'F-20', 'F-23', 'F-38', 'O-01', 'O-05'])
      assert.ok(passed.includes(id), `${id} among ${passed.join(' ')}`);
  });
});
