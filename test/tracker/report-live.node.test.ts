import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { readFollowUps } from '../../src/contract/reporting/followups.js';
import { readReport } from '../../src/contract/reporting/report.js';
import { ReportLive, type ReportChange } from '../../src/tracker/reading/report-live.js';
import { ReportLookup, type TrackerService } from '../../src/report/report-lookup.js';
import type { TrackerContext } from '../../src/tracker/tracker-context.js';
import { AduanError } from '../../src/errors.js';

const MINUTE = 60_000;
const page = new EventTarget();

const settle = async () => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
};
const pass = async (ms: number) => {
  mock.timers.tick(ms);
  await settle();
};

async function watch() {
  let status = 'in_progress';
  let asked = 0;
  let failure: AduanError | null = null;
  let answer = Promise.resolve();
  const service = {
    report: async () => {
      asked += 1;
      await answer;
      if (failure) throw failure;
      return readReport({
        results: { data: { tracking_id: '1', status_code: status, status_name: status } },
      });
    },
    followUps: async () => readFollowUps({ results: { data: [], total: 0, next_page_url: null } }),
  } as unknown as TrackerService;
  const controllers: { hostConnected?(): void; hostDisconnected?(): void; hostUpdated?(): void }[] = [];
  const host = {
    isConnected: true,
    addController: (controller: object) => void controllers.push(controller),
    removeController: () => {},
    requestUpdate: () => controllers.forEach((one) => one.hostUpdated?.()),
    updateComplete: Promise.resolve(true),
  };
  const lookup = new ReportLookup(host, () => service, {
    known: () => undefined,
    found: () => {},
    failed: () => {},
    mistyped: () => {},
    added: () => {},
  });
  const changes: ReportChange[] = [];
  const context = { element: host, lookup, service };
  new ReportLive(context as unknown as TrackerContext, (change) => changes.push(change));
  controllers.forEach((one) => one.hostConnected?.());
  await lookup.find({ trackingId: '1', accessCode: null });
  asked = 0;
  return {
    lookup,
    changes,
    leave: () => {
      host.isConnected = false;
      controllers.forEach((one) => one.hostDisconnected?.());
    },
    redraw: () => host.requestUpdate(),
    /** What is asked from now on is answered when the returned function is called. */
    holdAnswers: () => {
      let release = (): void => {};
      answer = new Promise((resolve) => (release = resolve));
      return release;
    },
    asked: () => asked,
    become: (next: string) => (status = next),
    fail: (error: AduanError | null) => (failure = error),
  };
}

describe('a report on show', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000 });
    Object.assign(globalThis, {
      document: Object.assign(page, { hidden: false }),
      navigator: globalThis.navigator ?? {},
      addEventListener: page.addEventListener.bind(page),
      removeEventListener: page.removeEventListener.bind(page),
    });
  });
  afterEach(() => mock.timers.reset());

  test('is looked at again after a minute, then ever more rarely while nothing happens', async () => {
    const { asked, leave } = await watch();
    await pass(MINUTE - 1);
    assert.equal(asked(), 0);
    await pass(1);
    assert.equal(asked(), 1);
    await pass(MINUTE);
    assert.equal(asked(), 1);
    await pass(MINUTE / 2);
    assert.equal(asked(), 2);
    for (let turn = 0; turn < 20; turn += 1) await pass(15 * MINUTE);
    assert.equal(asked(), 22, 'never rarer than each quarter of an hour');
    leave();
  });

  test('tells a change once, and is then looked at each minute again', async () => {
    const { asked, become, changes, lookup, leave } = await watch();
    await pass(MINUTE);
    become('responded');
    await pass(1.5 * MINUTE);
    assert.deepEqual(changes, [{ status: true, answers: 0 }]);
    assert.equal(lookup.state.phase === 'done' && lookup.state.report.statusCode, 'responded');
    await pass(MINUTE);
    assert.equal(asked(), 3);
    assert.equal(changes.length, 1);
    leave();
  });

  test('stays when nobody answers, and is asked for at growing distances', async () => {
    const { asked, fail, lookup, leave } = await watch();
    fail(new AduanError('network'));
    await pass(MINUTE);
    await pass(MINUTE);
    assert.equal(asked(), 1);
    await pass(MINUTE);
    assert.equal(asked(), 2);
    assert.equal(lookup.state.phase, 'done');
    leave();
  });

  test('waits as long as the endpoint asks', async () => {
    const { asked, fail, leave } = await watch();
    fail(new AduanError('rate-limited', { retryAfterSeconds: 3_600 }));
    await pass(MINUTE);
    await pass(59 * MINUTE);
    assert.equal(asked(), 1);
    await pass(MINUTE);
    assert.equal(asked(), 2);
    leave();
  });

  test('is left alone while nobody can see it, and looked at on return', async () => {
    const { asked, leave } = await watch();
    Object.assign(page, { hidden: true });
    page.dispatchEvent(new Event('visibilitychange'));
    await pass(60 * MINUTE);
    assert.equal(asked(), 0);
    page.dispatchEvent(new Event('online'));
    await settle();
    assert.equal(asked(), 0);
    Object.assign(page, { hidden: false });
    page.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    assert.equal(asked(), 1);
    page.dispatchEvent(new Event('online'));
    await settle();
    assert.equal(asked(), 2);
    leave();
    await pass(60 * MINUTE);
    assert.equal(asked(), 2);
  });

  test('is no more asked for once it is closed', async () => {
    const { asked, lookup, leave } = await watch();
    lookup.clear();
    await pass(60 * MINUTE);
    assert.equal(asked(), 0);
    leave();
  });

  test('is no more asked for when the tracker was taken away while it looked', async () => {
    const { asked, leave, holdAnswers } = await watch();
    const release = holdAnswers();
    await pass(MINUTE);
    assert.equal(asked(), 1);
    leave();
    release();
    await settle();
    await pass(60 * MINUTE);
    assert.equal(asked(), 1);
  });

  test('is not asked for by a tracker that is drawn once more after it was taken away', async () => {
    const { asked, leave, lookup, redraw } = await watch();
    leave();
    lookup.clear();
    redraw();
    await lookup.find({ trackingId: '2', accessCode: null });
    redraw();
    const before = asked();
    await pass(60 * MINUTE);
    assert.equal(asked(), before);
  });
});
