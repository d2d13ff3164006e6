/** Routes and what stands before them, where strangers call and where the endpoint's own pages do. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { ownRoutes } from '../../../../demo/endpoint/pages/sending/own-routes.js';
import { PAGE_NAMES } from '../../../../demo/endpoint/pages/shell/layout.js';
import { buildApp } from '../../../../demo/endpoint/server/app.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { PageVisitor } from '../../harness/page-visitor.js';

interface Routed {
  routes: readonly { method: string; path: string }[];
}

/** How many steps lead to an answer, by method and pattern. */
function stepsOf({ routes }: Routed): Map<string, number> {
  const steps = new Map<string, number>();
  for (const { method, path } of routes)
    if (method !== 'ALL') steps.set(`${method} ${path}`, (steps.get(`${method} ${path}`) ?? 0) + 1);
  return steps;
}

const MAIL = { url: 'smtp://localhost:1', from: 'aduan@contoh.invalid' };

/** As it is served with all that a setting may add. */
const wholeOf = ({ endpoint, config }: Opened, changes: Partial<Opened['config']> = {}) => ({
  ...endpoint,
  config: { ...config, challenge: true, mail: MAIL, ...changes },
});

/** A path that the pattern takes. */
const anyOf = (pattern: string): string =>
  pattern.replace(/:token\{[^}]+\}\}/, 'A'.repeat(32)).replaceAll(/:\w+/g, '1234567');

const reports = async ({ endpoint }: Opened): Promise<number> =>
  (await endpoint.database.selectFrom('complaints').select('id').execute()).length;

onOneDatabase('Routes', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open({ challenge: true }));

  test('that pages call are those of everybody, each behind as much', async () => {
    const whole = wholeOf(await opened());
    const [served, own] = [stepsOf(buildApp(whole)), stepsOf(ownRoutes(whole))];
    for (const [route, steps] of own) assert.equal(served.get(route), steps, route);
    // What is sealed needs a script: no page here could send it for anybody.
    const about = [...served.keys()].filter(
      (route) => / \/(complaints|follows)/.test(route) && !route.endsWith('/sealed'),
    );
    assert.deepEqual([...own.keys()].sort(), about.sort(), 'whoever adds a call adds it for both');
  });

  test('that write ask the disk for room before all else, but those that take away', async () => {
    const whole = wholeOf(await opened(), { freeBytes: async () => 0 });
    const answers = new Map<string, number>();
    for (const app of [buildApp(whole), ownRoutes(whole)])
      for (const route of stepsOf(app).keys()) {
        const path = route.replace('POST ', '');
        if (path === route || PAGE_NAMES.some((name) => path === `/${name}`)) continue;
        const asked = new Request(`http://localhost${anyOf(path)}`, { method: 'POST' });
        const { status } = await app.fetch(asked, { ownPageCall: { folder: '/', form: null } });
        answers.set(path, Math.max(answers.get(path) ?? 0, status));
      }
    assert.equal(answers.size, 14, [...answers.keys()].join(', '));
    const takesAway = (path: string): boolean =>
      path.endsWith('/withdraw') || path.startsWith('/follows/:token');
    for (const [path, status] of answers) assert.equal(status === 503, !takesAway(path), path);
  });

  test('that cost something give a page nothing for which none of its forms pays', async () => {
    const fresh = await opened();
    const before = await reports(fresh);
    const send = async (form: { doubt: null; holder: string } | null): Promise<number> => {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
      const body = JSON.stringify(aReport());
      const asked = new Request('http://localhost/sp4n/complaints/complaint', {
        method: 'POST',
        headers,
        body,
      });
      const bindings = { ownPageCall: { folder: '/sp4n/', form } };
      return (await ownRoutes(fresh.endpoint).fetch(asked, bindings)).status;
    };
    assert.equal(await send(null), 500);
    assert.equal(await reports(fresh), before);
    assert.equal(await send({ doubt: null, holder: 'x' }), 201, 'nothing but the form was missing');
    const { body } = await fresh.citizen.create(aReport());
    assert.equal(body.code, 'challenge-required', 'whoever is no page brings work');
  });

  test('of pages ask no challenge of anybody, whatever holds on to those', async () => {
    const fresh = await databases.open({ challenge: true });
    const visitor = new PageVisitor((request) => fresh.app.fetch(request));
    const wait = (): void => void (fresh.clock.now = new Date(fresh.clock.now.getTime() + 60_000));
    const asked = (): never => assert.fail('a challenge was asked for');
    // In place, so that it is met through whatever was made with them.
    Object.assign(fresh.endpoint.challenges, { check: asked, spend: asked, issue: asked });
    assert.equal((await fresh.citizen.create(aReport())).status, 500, 'by strangers they are met');
    const form = await visitor.open('lapor');
    wait();
    const typed = {
      ...{ classification_id: '1', title: 'Jembatan putus', category_id: 'jembatan' },
      content: 'Tali jembatan gantung di Dusun II putus sejak hari Minggu, anak sekolah memutar jauh.',
      ...{ village: 'Kurup, Lubuk Batang', location_text: 'Dusun II', date_of_incident: '2026-11-20' },
      ...{ nameUser: 'Sumarni', phoneUser: '0812-0000-1111' },
    };
    const files = [{ name: 'a.jpg', bytes: await photo(64, 48) }];
    const review = await visitor.press(form, 'check', typed, { files });
    const receipt = await visitor.press(review, 'send');
    assert.equal(receipt.status, 200, receipt.text);
    const { tracking_id } = await fresh.endpoint.database
      .selectFrom('complaints')
      .innerJoin('attachments', 'attachments.complaint_id', 'complaints.id')
      .select('tracking_id')
      .executeTakeFirstOrThrow();
    await (await anOfficer(fresh)).act(tracking_id, 'verify');
    const shown = await visitor.open(`laporan?aduan=${tracking_id}`);
    wait();
    const supported = await visitor.press(shown, 'support');
    assert.match(supported.text, /sudah dihitung.*1 dukungan/);
    await fresh.close();
  });
});
