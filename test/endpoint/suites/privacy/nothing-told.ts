/**
 * Marks in everything that only some may read, and a walk over all that goes out: each public route, the desk's calls,
 * mails, events and what is forwarded.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Hono } from 'hono';
import {
  mountDesk,
  mountOpen311,
  mountOrigin,
  openMailbox,
  type Mailbox,
} from '../../../../demo/endpoint/index.js';
import { buildApp } from '../../../../demo/endpoint/server/app.js';
import { mountHealth } from '../../../../demo/endpoint/watching/health.js';
import { listen, type RunningServer } from '../../../journey/harness/server.js';
import { onOneDatabase } from '../../harness/databases.js';
import { everything } from '../../harness/everything.js';
import { PageVisitor } from '../../harness/page-visitor.js';
import { openForwarding, type Forwarding } from '../../relay/opened.js';
import { tellNews } from '../../harness/tell-news.js';
import { ASKS, formsOf, type Hand } from '../../walk/asks.js';
import { MARKS, plant, PUBLIC_WORD, type Mark, type Planted } from '../../walk/planted.js';

/**
 * Where the public may read a report, it stands there: a walk that finds nothing because it sees nothing proves
 * nothing.
 */
const SHOWS_REPORTS = [
  ...[
    'GET /complaints',
    'GET /complaints/:tracking_id/complaint',
    'GET /complaints.atom',
    'GET /complaints.json',
  ],
  ...['GET /open311/v2/requests.json', 'GET /open311/v2/requests.xml'],
  ...['GET /open311/v2/requests/:id{[^/]+\\.json}', 'GET /open311/v2/requests/:id{[^/]+\\.xml}'],
  ...['GET /complaints.csv', 'GET /complaints.geojson', 'GET /laporan', 'POST /laporan', 'POST /lacak'],
];
/** Below these lies what everybody may ask for. */
const IS_PUBLIC = /^\/(sp4n|open311)\//;
/** Where places lie, everybody may know. */
const OF_PLACES: readonly Mark[] = ['the exact place', 'the place of an anonymous report'];
/** No answer here is a good one for whoever asks without a right. */
const ONLY_REFUSES = [
  ...['POST /complaints/complaint/file', 'POST /complaints/complaint', 'POST /complaints/followup/add'],
  ...['POST /complaints/:tracking_id/withdraw', 'GET /complaints/:tracking_id/notify'],
  ...['POST /open311/v2/requests.json', 'POST /open311/v2/requests.xml'],
  ...['POST /complaints/:tracking_id/notify', 'POST /notify/confirm/:token{[\\w-]{32}}'],
  ...['POST /complaints/sealed', 'POST /complaints/:tracking_id/sealed'],
  'POST /follows/confirm/:token{[\\w-]{32}}',
  'POST /complaints/:tracking_id/objection',
];

/** As a reader would find it: whatever it was escaped into, and digits however they are grouped. */
function marksIn(text: string, marks: readonly Mark[] = Object.keys(MARKS) as Mark[]): Mark[] {
  const plain = text
    .replace(/%[\da-f]{2}/gi, (escaped) => String.fromCharCode(parseInt(escaped.slice(1), 16)))
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .toLowerCase();
  const grouped = plain.replace(/(?<=\d)[-. ]+(?=\d)/g, '');
  return marks.filter((mark) => plain.includes(MARKS[mark]) || grouped.includes(MARKS[mark]));
}

onOneDatabase('Nothing is told to whom it is not for', (databases) => {
  let mailbox: Mailbox;
  let receiver: RunningServer;
  const events: string[] = [];
  let one: Forwarding;
  let hand: Hand;
  let site: Hono;
  before(async () => {
    mailbox = await openMailbox();
    receiver = await listen((request, response) => {
      let said = JSON.stringify(request.headers);
      request.on('data', (chunk: Buffer) => (said += chunk.toString()));
      request.on('end', () => {
        events.push(said);
        response.writeHead(204).end();
      });
    });
    one = await openForwarding(
      databases,
      {},
      {},
      {
        anonymous: 'hidden-from-public',
        mail: { url: mailbox.url, from: 'aduan@contoh.invalid' },
        webhook: { url: `${receiver.origin}/hook`, secret: 'rahasia-bersama' },
        publicUrl: 'http://localhost/sp4n',
      },
    );
    one.config.limits = { ...one.config.limits, guessDelayMaxMs: 0 };
    const planted = await plant(one);
    await one.settled();
    // As it is served, with all that a setting may add.
    const open311 = { ...one.config.open311, mode: 'write' as const };
    const whole = { ...one.endpoint, config: { ...one.config, challenge: true, open311 } };
    site = new Hono();
    mountOrigin(site, one);
    site.route('/sp4n', buildApp(whole));
    mountOpen311(site, { endpoint: whole });
    mountHealth(site, one);
    mountDesk(site, one);
    const visitor = new PageVisitor((request) => site.fetch(request), 'http://localhost/sp4n/');
    const forms = await formsOf(visitor, planted);
    const { body } = await one.citizen.get('complaints?page_size=1');
    const cursor = new URL(body.results.next_page_url, 'http://localhost').searchParams.get('cursor')!;
    hand = { ...planted, forms, cursor };
    one.clock.now = new Date(one.clock.now.getTime() + 60_000);
  });
  after(async () => {
    await one.close();
    await mailbox.close();
    await receiver.stop();
  });

  const ask = async (path: string, init?: RequestInit): Promise<{ status: number; said: string }> => {
    const response = await site.fetch(new Request(`http://localhost/${path}`, init));
    const bytes = Buffer.from(await response.arrayBuffer());
    return {
      status: response.status,
      said: `${JSON.stringify([...response.headers])}\n${bytes.toString('latin1')}`,
    };
  };
  const numbersIn = (said: string): string[] =>
    hand.reports.map(({ trackingId }) => trackingId).filter((number) => said.includes(number));
  const state = async () =>
    await one.endpoint.database
      .selectFrom('complaints')
      .select(['tracking_id', 'status_code', 'updated_at', 'title'])
      .orderBy('id')
      .execute();

  test('all marks are there to be found', async () => {
    const rows = (await everything(one)).toLowerCase();
    const planted = (Object.keys(MARKS) as Mark[]).filter((mark) => mark !== 'what a file says of itself');
    // Taken back: what was erased is nowhere any more.
    const kept = planted.filter(
      (mark) => !['why it was taken back', 'the place of an anonymous report'].includes(mark),
    );
    const lost: Mark = 'a name that an import was not to keep';
    assert.deepEqual(
      marksIn(rows, kept),
      kept.filter((mark) => mark !== lost),
    );
  });

  test('every public route is walked, and no walk leads nowhere', () => {
    const served = site.routes
      .filter(({ method, path }) => method !== 'ALL' && IS_PUBLIC.test(path))
      .map(({ method, path }) => `${method} ${path.replace(/^\/sp4n/, '')}`);
    assert.deepEqual([...new Set(served)].sort(), Object.keys(ASKS).sort());
  });

  for (const [route, asksOf] of Object.entries(ASKS))
    test(`a stranger reads no mark at ${route}, and changes nothing of others’`, async () => {
      const before = await state();
      let [good, shown] = [0, 0];
      for (const { path, init, typed } of asksOf(hand)) {
        const { status, said } = await ask(`sp4n/${path}`, init);
        assert.ok(status < 500, `${status} for ${path}`);
        const found = marksIn(said).filter(
          (mark) => MARKS[mark] !== typed && !(path.startsWith('masters/') && OF_PLACES.includes(mark)),
        );
        assert.deepEqual(found, [], `${route}: ${path}`);
        if (typed !== undefined)
          assert.deepEqual(numbersIn(said), [], `${path} found a report by what is hidden`);
        if (status < 400) good += 1;
        if (said.includes(PUBLIC_WORD) && typed === undefined) shown += 1;
      }
      assert.equal(good > 0, !ONLY_REFUSES.includes(route), `${good} good answers`);
      assert.equal(shown > 0, SHOWS_REPORTS.includes(route), `${shown} answers with a report`);
      assert.deepEqual(await state(), before);
    });

  test('nor of a report that was taken over from a table, in lists or by its number', async () => {
    const lists = ['complaints?page_size=100', 'complaints.csv', 'complaints.json', 'laporan'];
    const ofEach = ['complaints/:id/complaint', 'complaints/:id/followups', 'laporan?aduan=:id'];
    for (const id of hand.old)
      for (const path of [...lists, ...ofEach, '../open311/v2/requests/:id.json?extensions=true']) {
        const { status, said } = await ask(`sp4n/${path.replace(':id', id)}`);
        assert.equal(status, 200, path);
        assert.ok(said.includes(id) || said.includes('kami gali'), `${path} shows it`);
        assert.deepEqual(marksIn(said), [], path);
      }
  });

  test('nor beside them: the desk without a session, its page, and what tells how it is', async () => {
    const beside = site.routes.filter(({ method, path }) => method !== 'ALL' && !IS_PUBLIC.test(path));
    assert.ok(beside.length > 30, `${beside.length} routes`);
    for (const { method, path } of beside)
      for (const { trackingId, files } of hand.reports) {
        const filled = path
          .replace(':tracking_id', trackingId)
          .replace(':file_id', files[0]!)
          .replace(':id', '1');
        const body = method === 'POST' ? '{}' : null;
        const headers = { 'Content-Type': 'application/json', Origin: 'http://localhost' };
        const { said } = await ask(filled.slice(1), { method, body, headers });
        assert.deepEqual([marksIn(said), numbersIn(said)], [[], []], `${method} ${filled}`);
      }
  });

  test('the office of an anonymous report reads its text, and at no call of the desk who wrote it', async () => {
    const person: Mark[] = [
      ...(['the name', 'the mail address', 'the phone number', 'who helped', 'where news goes'] as const),
      ...(['what a file is called', 'what a file says of itself'] as const),
    ];
    const anonymous = hand.reports.filter(({ isAnonymous }) => isAnonymous);
    const calls = hand.office.desk.calls.filter(({ method }) => method === 'GET');
    const read = async ({ trackingId, files }: Planted): Promise<string> => {
      const answers: unknown[] = [];
      for (const { path } of calls)
        for (const id of files) {
          const filled = path.replace(':tracking_id', trackingId).replace(':file_id', id).replace(':id', '1');
          const { headers, body } = await hand.office.get(filled);
          answers.push([...headers], body);
        }
      answers.push((await hand.office.post('reports/search', { search: trackingId })).body);
      answers.push((await hand.office.post(`reports/${trackingId}/copy`)).body);
      return JSON.stringify(answers);
    };
    for (const report of anonymous) {
      const said = await read(report);
      assert.deepEqual(marksIn(said, person), [], report.trackingId);
      assert.ok(marksIn(said).includes('a phone number in the text'), 'it reads the text as it was written');
    }
  });

  test('mails and events name no report that is anonymous or secret, and hold no mark but their own address', async () => {
    await one.endpoint.database
      .updateTable('reporters')
      .set({ notify_confirmed_at: one.clock.now })
      .execute();
    for (const { trackingId } of hand.reports) await tellNews(one, trackingId);
    await one.endpoint.notifier.settled();
    const mails = mailbox.mails();
    assert.ok(mails.filter(({ subject }) => subject.startsWith('Ada kabar')).length >= hand.reports.length);
    assert.ok(events.length >= hand.reports.length);
    const hidden = hand.reports.filter(({ isAnonymous, isSecret }) => isAnonymous || isSecret);
    for (const said of [...mails.map(({ subject, text }) => `${subject}\n${text}`), ...events]) {
      assert.deepEqual(marksIn(said), [], said);
      for (const { trackingId, accessCode, key } of hidden)
        for (const mine of [trackingId, accessCode, key]) assert.ok(!said.includes(mine), said);
    }
  });

  test('what is forwarded of an anonymous report has no name, contact, file name or coordinates', async () => {
    await one.settled();
    const never: Mark[] = [
      'what a file is called',
      'what a file says of itself',
      'who helped',
      'where news goes',
    ];
    const { requests, creates } = one.gateway.books;
    for (const { said, path, headers } of requests)
      assert.deepEqual(marksIn(`${path} ${JSON.stringify(headers)} ${said}`, never), [], path);
    const person: Mark[] = [
      'the name',
      'the mail address',
      'the phone number',
      'the place of an anonymous report',
    ];
    for (const { trackingId, isAnonymous } of hand.reports) {
      const there = creates.find((create) => create.trackingId === trackingId);
      assert.ok(there, `${trackingId} was forwarded`);
      const said = JSON.stringify(there.body);
      assert.equal(marksIn(said, ['the name']).length, isAnonymous ? 0 : 1);
      if (isAnonymous) assert.deepEqual(marksIn(said, person), [], trackingId);
    }
    const text = (Object.keys(MARKS) as Mark[]).filter((mark) => mark === 'a phone number in the text');
    assert.deepEqual(
      marksIn(requests.map(({ said }) => said).join('\n'), text),
      text,
      'the text goes as it is',
    );
  });
});
