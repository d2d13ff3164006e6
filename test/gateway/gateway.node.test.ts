/** The simulated gateway speaks as `sp4n.md` says, and fails as it is told to. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { Gateway, type GatewayOptions } from './gateway.js';
import { STATUSES, type FilesAtHand } from './ministry.js';
import { FAULTS, FAULT_NAMES, faultFor, shapeFor, type Asked, type Shape } from './moods.js';
import { aNamedReport, createBodyOf, Sender } from './sender.js';

const NOW = new Date('2026-11-24T03:00:00Z');
const FILES: FilesAtHand = { picture: Buffer.from('gambar'), document: Buffer.from('%PDF') };

async function started(
  t: TestContext,
  options: Partial<GatewayOptions> = {},
): Promise<{ gateway: Gateway; sender: Sender }> {
  const gateway = await Gateway.start({ seed: 1, files: FILES, now: () => NOW, ...options });
  t.after(() => gateway.close());
  return { gateway, sender: new Sender(gateway) };
}

const REPORT = aNamedReport();

async function filed(t: TestContext, options: Partial<GatewayOptions> = {}) {
  const { gateway, sender } = await started(t, options);
  const { json } = await sender.create(createBodyOf(REPORT));
  return { gateway, sender, nationalId: String(json.complaint_id ?? json.results.complaint.id) };
}

describe('the gateway', () => {
  it('tells of a report what its officers did: templates, siblings, dates of Jakarta', async (t) => {
    const { gateway, sender, nationalId } = await filed(t);
    gateway.act(nationalId, { kind: 'disposition', to: { id: 17, name: 'Kementerian' }, mark: 'a-1' });
    gateway.act(nationalId, { kind: 'status', status: STATUSES.inProgress, mark: 'a-2', isBackdated: true });
    const { json } = await sender.ask('GET', `complaints/${nationalId}/complaint`);
    const { data, data_logs: lines } = json.results;
    assert.deepEqual([data.status_code, data.status_name], [3, 'Dalam Proses']);
    assert.deepEqual([data.disposition_id, data.disposition_name], [17, 'Kementerian']);
    assert.equal(data.status_logs[0].timestamp, '23-11-2026 10:00:00');
    assert.match(lines[0].content, /\{\{status_old\}\} ke <b>\{\{status_new\}\}<\/b>, a-2/);
    assert.deepEqual(
      [lines[0].status_old.name, lines[0].status_new.name],
      ['Belum Terverifikasi', 'Dalam Proses'],
    );
    assert.deepEqual([lines[1].date, lines[1].institution_to.id], ['24-11-2026 10:00:00', 17]);
    assert.notEqual(lines[0].id, lines[1].id);
    assert.equal((await sender.ask('GET', 'complaints/1/complaint')).status, 404);
  });

  it('gives follow-ups by pages, with files that can be had, and takes replies among them', async (t) => {
    const { gateway, sender, nationalId } = await filed(t);
    const files = [{ name: 'surat.pdf', extension: 'pdf', bytes: FILES.document }];
    for (const mark of ['b-1', 'b-2', 'b-3'])
      gateway.act(nationalId, { kind: 'answer', mark, files, isHtml: mark === 'b-1' });
    await sender.reply({ complaint_id: nationalId, content: 'Terima kasih', rating: '5' });
    const first = (await sender.ask('GET', `complaints/${nationalId}/followups?page=1`)).json.results;
    assert.equal(first.data.length, 3);
    assert.match(first.data[0].content, /<strong>.*b-1/);
    assert.equal(first.data[0].created_at, '24-11-2026 10:00:00');
    const file = await sender.ask('GET', first.data[0].attachments.docs[0].path);
    assert.equal(file.text, '%PDF');
    const second = (await sender.ask('GET', first.next_page_url)).json.results;
    assert.deepEqual([second.data.length, second.next_page_url], [1, null]);
    assert.equal(second.data[0].content, 'Terima kasih');
    assert.deepEqual(gateway.books.elsewhere, []);
  });

  it('does for every report what the seed has for it, until nothing is left', async (t) => {
    const marks = async (): Promise<string[]> => {
      const { gateway, nationalId } = await filed(t);
      while (gateway.next(nationalId));
      return gateway.acts(nationalId).map(({ kind, mark }) => `${kind} ${mark}`);
    };
    const first = await marks();
    assert.deepEqual(await marks(), first);
    assert.ok(first.length >= 3);
    assert.equal(new Set(first).size, first.length);
  });

  it('knows who comes in with a token, and for how long', async (t) => {
    let now = NOW;
    const oauth = { id: 'kabupaten', secret: 'rahasia-tiga', tokenSeconds: 60 };
    const { gateway, sender } = await started(t, { oauth, now: () => now });
    const form = new URLSearchParams({ grant_type: 'client_credentials' });
    const basic = (secret: string) => ({ Authorization: `Basic ${btoa(`${oauth.id}:${secret}`)}` });
    const token = async (headers: HeadersInit, body = form) =>
      await fetch(gateway.environment['RELAY_OAUTH_TOKEN_URL']!, { method: 'POST', headers, body });
    assert.equal((await token(basic('falsch'))).status, 401);
    assert.equal((await sender.ask('GET', 'masters/institutions/external')).status, 401);
    const inForm = new URLSearchParams({
      ...Object.fromEntries(form),
      client_id: oauth.id,
      client_secret: oauth.secret,
    });
    assert.equal((await token({}, inForm)).status, 200);
    const { access_token: given } = (await (await token(basic(oauth.secret))).json()) as {
      access_token: string;
    };
    const { exp } = JSON.parse(Buffer.from(given.split('.')[1]!, 'base64url').toString()) as { exp: number };
    assert.equal(exp * 1_000, NOW.getTime() + 60_000);
    const known = new Sender(gateway, { ...gateway.account.headers, Authorization: `Bearer ${given}` });
    const enter = async () => (await known.ask('GET', 'masters/institutions/external')).status;
    assert.equal(await enter(), 200);
    now = new Date(NOW.getTime() + 60_001);
    assert.equal(await enter(), 401);
    now = NOW;
    gateway.forgetTokens();
    assert.equal(await enter(), 401);
    assert.equal(gateway.books.strangers.length, 1);
  });
});

describe('each fault', () => {
  const pace = { slowMs: 1, lateMs: 60_000 };

  for (const fault of FAULT_NAMES) {
    it(`“${fault}” of a create is ${FAULTS[fault]}, and no answer with a number unless it is merely slow`, async (t) => {
      const { gateway, sender } = await started(t, { pace, moods: { probability: 0, choose: () => fault } });
      const patience = new AbortController();
      if (fault.startsWith('late')) {
        // The sender's patience ends when its request was heard whole.
        const heard = new Promise<void>((resolve) => setImmediate(resolve));
        void untilHeard(gateway, heard).then(() => patience.abort());
      }
      const heard = await sender.create(createBodyOf(REPORT), patience.signal).catch(() => null);
      const number = heard?.json?.complaint_id as unknown;
      assert.equal(number !== undefined && number !== null, fault === 'slow');
      if (fault.endsWith('in JSON')) assert.ok(heard!.json.message);
      await untilOver(gateway);
      assert.equal(gateway.books.creates.length, FAULTS[fault] === 'done' ? 1 : 0);
      assert.deepEqual([...gateway.books.struck], [[`${fault} at create`, 1]]);
    });
  }

  it('that resets within the body befalls a large upload while it is under way', async (t) => {
    for (const fault of ['reset before the body', 'reset within the body'] as const) {
      const { gateway, sender } = await started(t, { moods: { probability: 0, choose: () => fault } });
      await assert.rejects(sender.upload({ name: 'film.jpg', bytes: new Uint8Array(3_000_000) }));
      assert.deepEqual([gateway.books.files, gateway.books.requests], [[], []]);
    }
  });

  async function untilHeard(gateway: Gateway, turn: Promise<void>): Promise<void> {
    await turn;
    while (gateway.books.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
  }

  async function untilOver(gateway: Gateway): Promise<void> {
    while (gateway.isUnderWay('create', REPORT.trackingId))
      await new Promise((resolve) => setImmediate(resolve));
  }
});

describe('chance', () => {
  const moods = { probability: 0.5, changesShape: true };
  const asked = (before: number): Asked => ({ step: 'detail', subject: '7', about: '7', before });

  it('hits the same requests whatever else is asked, as often as it was told, and brings every fault', () => {
    const all = Array.from({ length: 2_000 }, (_, before) => faultFor(5, moods, asked(before)));
    assert.deepEqual(
      all.map((_, before) => faultFor(5, moods, asked(before))),
      all,
    );
    const hits = all.filter((fault) => fault !== null);
    assert.ok(hits.length > 900 && hits.length < 1_100, String(hits.length));
    const forReading = FAULT_NAMES.filter((fault) => fault !== 'JSON without the number');
    assert.deepEqual(new Set(hits), new Set(forReading));
    assert.notDeepEqual(
      all.map((_, before) => faultFor(6, moods, asked(before))),
      all,
    );
  });

  it('writes the same thing in every form that has been seen', async (t) => {
    const forms = new Map<string, Set<string>>();
    for (let before = 0; before < 300; before += 1)
      for (const [part, form] of Object.entries(shapeFor(5, moods, asked(before))))
        forms.set(part, (forms.get(part) ?? new Set()).add(form));
    const counts = Object.fromEntries([...forms].map(([part, all]) => [part, all.size]));
    const wanted: Record<keyof Shape, number> = {
      ids: 2,
      number: 3,
      dates: 2,
      attachments: 4,
      paging: 4,
      nextPage: 3,
      files: 3,
      order: 1,
    };
    assert.deepEqual(counts, wanted);

    const { gateway, sender, nationalId } = await filed(t, { moods: { probability: 0, changesShape: true } });
    const files = [{ name: 'surat.pdf', extension: 'pdf', bytes: FILES.document }];
    gateway.act(nationalId, { kind: 'answer', mark: 'c-1', files, isHtml: false });
    const seen = { dates: new Set<string>(), files: new Set<string>(), next: new Set<string>() };
    for (let turn = 0; turn < 60; turn += 1) {
      const { results } = (await sender.ask('GET', `complaints/${nationalId}/followups?page=1`)).json;
      const [item] = results.data;
      seen.dates.add(item.created_at);
      seen.files.add(JSON.stringify(Object.keys(item.attachments)) + Array.isArray(item.attachments));
      seen.next.add(String(results.next_page_url).split('/')[0]!);
    }
    assert.deepEqual([...seen.dates].sort(), ['2026-11-24T10:00:00+07:00', '24-11-2026 10:00:00']);
    assert.equal(seen.files.size, 3);
    assert.deepEqual([...seen.next].sort(), ['', 'http:', 'null']);
  });
});
