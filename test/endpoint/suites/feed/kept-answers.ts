import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { inQueryClass } from '../../../../demo/endpoint/database/query-class.js';
import { KeptAnswers } from '../../../../demo/endpoint/kept-answers/kept-answers.js';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import type { Filed, Reply } from '../../harness/citizen.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const PUPR = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };
/** What is promised: within a second; on a machine that is busy, as long as so many reports take there. */
const HEARD_WITHIN = { ms: 1_000, reports: 20 };

/** What is kept of a report, and of all. */
const addresses = (trackingId: string) => [
  'complaints',
  'complaints?sort=updated',
  'complaints/counts',
  'complaints/map',
  `complaints/${trackingId}/complaint`,
  `complaints/${trackingId}/followups`,
];

const seen = ({ status, headers, body }: Reply) => ({ status, headers: [...headers].sort(), body });

onOneDatabase('Answers that are given again', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());
  const published = async ({ citizen, endpoint }: Opened, changes = {}): Promise<Filed> => {
    const filed = await citizen.file(changes);
    await officerActs.verify(endpoint, filed.trackingId, ADMIN);
    return filed;
  };

  test('can be read each time where they are compressed', async () => {
    const { citizen } = await opened();
    for (const turn of ['made', 'given again']) {
      const answer = await citizen.open('masters/categories', { 'Accept-Encoding': 'gzip' });
      assert.equal(answer.headers.get('Content-Encoding'), 'gzip', turn);
      assert.ok(gunzipSync(await answer.arrayBuffer()).includes('jalan-berlubang'), turn);
    }
  });

  test('are the same to the last header, also to who has it already, and cost no query and no hash', async () => {
    const { citizen, config, endpoint } = await opened();
    const { trackingId } = await published(one);
    const { changes, kept } = endpoint;
    // By a clock that stands still, while nothing else is told that happens here.
    Object.assign(endpoint, { kept: new KeptAnswers(changes, () => 0) });
    const { tell } = changes;
    Object.assign(changes, { tell: () => undefined });
    const pages = ['http://localhost:5173', 'http://localhost:4173', undefined];
    for (const address of [...addresses(trackingId), 'capabilities']) {
      const ask = (origin: string | undefined, more = {}) =>
        citizen.get(address, undefined, { ...(origin && { Origin: origin }), ...more });
      // In a language of its own each has an answer that nobody was given before.
      const languages = ['id', 'en', 'jv'];
      const first = await Promise.all(
        pages.map((page, at) => ask(page, { 'Accept-Language': languages[at] })),
      );
      const tag = first[0]!.headers.get('ETag') ?? '';
      Object.assign(config.meter!, { queries: 0, hashes: 0 });
      for (const [at, page] of pages.entries()) {
        for (const language of languages) {
          const again = await ask(page, { 'Accept-Language': language });
          const other = first[languages.indexOf(language)]!;
          assert.deepEqual(again.body, other.body, address);
          assert.equal(again.headers.get('ETag'), other.headers.get('ETag'), address);
          if (language === languages[at]) assert.deepEqual(seen(again), seen(other), address);
        }
      }
      const known = { 'Accept-Language': 'id', 'If-None-Match': `"other", ${tag}` };
      const given = await ask(pages[0], known);
      assert.deepEqual([config.meter!.queries, config.meter!.hashes], [0, 0], address);
      assert.deepEqual([given.status, given.body], [304, '']);
      changes.renew();
      assert.deepEqual(seen(await ask(pages[0], known)), seen(given), `${address}, made anew`);
    }
    Object.assign(endpoint, { kept });
    Object.assign(changes, { tell });
  });

  test('are never given to who comes with a code, nor is theirs given to anybody', async () => {
    const { citizen } = await opened();
    const open = await published(one, {
      content: 'Hubungi saya di 0812 3456 7890 kalau jembatan diperbaiki.',
    });
    const hidden = await published(one, { is_secret: true });
    for (const [{ trackingId, accessCode }, status] of [
      [open, 200],
      [hidden, 404],
    ] as const) {
      const address = `complaints/${trackingId}/complaint`;
      for (const code of [accessCode, undefined, accessCode, undefined]) {
        const { status: got, body, headers } = await citizen.get(address, code);
        assert.equal(got, code === undefined ? status : 200);
        assert.equal(body.results?.data.is_owner, code === undefined ? undefined : true);
        if (code !== undefined) assert.equal(headers.get('Cache-Control'), 'private, no-store');
      }
    }
    assert.equal(
      (await citizen.get(`complaints/${open.trackingId}/complaint`, 'AAAAA-AAAAA-AAAAA-AAAAA')).status,
      404,
    );
  });

  test('are made anew after every change that the public may see, whoever made it', async () => {
    const { citizen, endpoint } = await opened();
    const upload = await citizen.upload([{ name: 'foto.jpg', bytes: await photo(64, 48) }]);
    const [{ id: file }] = upload.body.results.images;
    const { trackingId, accessCode } = await citizen.file({ attachments: [file] });
    const { database } = endpoint;
    const press = { 'Idempotency-Key': randomUUID() };
    const changes: Record<string, () => Promise<unknown>> = {
      verified: () => officerActs.verify(endpoint, trackingId, ADMIN),
      disposed: () => officerActs.dispose(endpoint, trackingId, ADMIN, PUPR),
      answered: () =>
        officerActs.respond(endpoint, trackingId, PUPR, { content: 'Besok diperbaiki.', isPrivate: false }),
      'photo shown': () => officerActs.release(endpoint, trackingId, file, true),
      'photo hidden': () => officerActs.release(endpoint, trackingId, file, false),
      supported: () => citizen.request('POST', `complaints/${trackingId}/support`, press),
      'support taken back': () => citizen.request('DELETE', `complaints/${trackingId}/support`, press),
      'answer taken out': () =>
        database
          .updateTable('followups')
          .set({ is_released: false })
          .where('author', '=', 'office')
          .execute(),
      'line taken out': () => database.updateTable('complaint_logs').set({ is_private: true }).execute(),
      withheld: () =>
        database
          .updateTable('complaints')
          .set({ withheld_at: endpoint.config.now() })
          .where('tracking_id', '=', trackingId)
          .execute(),
      'shown again': () =>
        database
          .updateTable('complaints')
          .set({ withheld_at: null })
          .where('tracking_id', '=', trackingId)
          .execute(),
      withdrawn: () => citizen.withdraw(trackingId, accessCode, randomUUID()),
    };
    for (const [what, change] of Object.entries(changes)) {
      const ask = (more = '') =>
        Promise.all(
          addresses(trackingId).map(async (address) => {
            const { status, body } = await citizen.get(
              address + (more && (address.includes('?') ? '&' : '?') + more),
            );
            return [address, status, body];
          }),
        );
      const before = await ask();
      await change();
      const after = await ask();
      assert.notDeepEqual(after, before, `${what} is seen somewhere`);
      assert.deepEqual(after, await ask(`nobody=asked-${Date.now()}`), what);
    }
  });

  test('are none of a search either while nobody tells of changes: a blackened word is found and spelt no more', async () => {
    const here = await databases.open();
    const { citizen, endpoint } = here;
    const content = 'Jembatan di dekat balai Kencanawungu rusak parah sejak banjir.';
    const { trackingId } = await published(here, { title: 'Jembatan rusak', content });
    const asked = async (search: string) => {
      const { data, did_you_mean } = (await citizen.get(`complaints?search=${search}`)).body.results;
      return [data.length, did_you_mean];
    };
    const slips = ['kencanawungo', 'kencanawunggu'];
    assert.deepEqual(await asked('kencanawungu'), [1, undefined]);
    assert.deepEqual(await asked(slips[0]!), [1, 'kencanawungu']);
    const { changes } = endpoint;
    changes.lose();
    const { tell } = changes;
    Object.assign(changes, { tell: () => undefined });
    const from = content.indexOf('Kencanawungu');
    const blackened = [[from, from + 'Kencanawungu'.length] as const];
    await officerActs.redact(endpoint, trackingId, { title: [], content: blackened });
    for (const search of ['kencanawungu', ...slips])
      assert.deepEqual(await asked(search), [0, undefined], search);
    Object.assign(changes, { tell });
    await here.close();
  });

  test('of another process too, within a second; and none while nobody tells of changes', async () => {
    if (databases.kind === 'PGlite') return;
    await opened();
    const other = await one.beside();
    const began = performance.now();
    const { trackingId } = await published(one);
    const withinMs = Math.max(HEARD_WITHIN.ms, HEARD_WITHIN.reports * (performance.now() - began));
    const address = `complaints/${trackingId}/complaint`;
    const statusAt = async (at: Opened) => (await at.citizen.get(address)).body.results.data.status_code;
    const isSeen = async (status: string): Promise<void> => {
      const end = performance.now() + withinMs;
      while ((await statusAt(other)) !== status && performance.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 5));
      assert.equal(await statusAt(other), status);
    };
    await isSeen('verified');
    await officerActs.dispose(one.endpoint, trackingId, ADMIN, PUPR);
    await isSeen('in_progress');
    // The database ends the connection that listens.
    const { changes, database } = other.endpoint;
    const told = (name: 'lose' | 'begin') =>
      new Promise<boolean>((resolve) => {
        const act = changes[name].bind(changes);
        changes[name] = () => {
          act();
          resolve(changes.isHeard);
        };
      });
    const [isLost, isBack] = [told('lose'), told('begin')];
    await inQueryClass({ name: 'upkeep' }, () =>
      sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query like 'select pg_advisory_lock_shared%'`.execute(
        database,
      ),
    );
    assert.deepEqual([await isLost, await isBack], [false, true]);
    await other.close();
  });
});
