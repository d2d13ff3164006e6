import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Database } from '../../../../demo/endpoint/database/connect.js';
import { readAsked } from '../../../../demo/endpoint/desk/lists/asked.js';
import { all, inTab } from '../../../../demo/endpoint/desk/lists/conditions.js';
import { chosenReports } from '../../../../demo/endpoint/desk/lists/list.js';
import { rowsQuery } from '../../../../demo/endpoint/desk/lists/rows.js';
import type { ListWire, RowWire } from '../../../../demo/endpoint/desk/wire.js';
import { OFFICERS_TEXTS } from '../../../../demo/endpoint/feed/search/corpus.js';
import { newestThat } from '../../../../demo/endpoint/feed/search/find.js';
import { term } from '../../../../demo/endpoint/feed/search/index-words.js';
import type { Officer as OfficerRole } from '../../../../demo/endpoint/officers/roles.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';

const VERIFIER: OfficerRole = {
  id: 1,
  name: 'petugas uji',
  displayName: 'Petugas Uji',
  roles: ['verifier'],
  institutionIds: [],
  locationCodes: [],
};

const DAY_MS = 86_400_000;
const TABS = ['new', 'to-answer', 'replied', 'overdue', 'mine', 'all'];

const numbers = ({ data }: Pick<ListWire, 'data'>): string[] => data.map(({ tracking_id }) => tracking_id);

async function list(officer: Officer, query = ''): Promise<ListWire> {
  const { status, body } = await officer.get(`reports?${query}`);
  assert.equal(status, 200, `${query}: ${JSON.stringify(body)}`);
  return body.results;
}

/** All pages of a list, by their own addresses. */
async function whole(officer: Officer, query: string): Promise<string[]> {
  const all: string[] = [];
  for (let path: string | null = `reports?${query}`; path !== null;) {
    const { body } = await officer.get(path);
    all.push(...numbers(body.results));
    path = body.results.next_page_url;
  }
  return all;
}

const idOf = async ({ endpoint }: Opened, trackingId: string): Promise<number> =>
  (
    await endpoint.database
      .selectFrom('complaints')
      .select('id')
      .where('tracking_id', '=', trackingId)
      .executeTakeFirstOrThrow()
  ).id;

/** How the database finds a list in a town so large that it wouldn't look through all reports. */
async function planOf(one: Opened, query: Record<string, string>): Promise<string> {
  const { endpoint } = one;
  return await plan(one, async (own) => {
    await sql`set local enable_sort = off`.execute(own.database);
    const asked = readAsked(query, endpoint.hashing);
    const { chosen } = await chosenReports(own, VERIFIER, asked);
    const conditions = [...chosen, inTab(asked.tab, VERIFIER, endpoint.config)];
    if (query['behind']) asked.after = { due: 'infinity', filed: '2026-11-20T00:00:00', id: 5 };
    return await rowsQuery(own, VERIFIER, asked, conditions).explain();
  });
}

async function plan(
  { endpoint }: Opened,
  explain: (own: Opened['endpoint']) => Promise<unknown>,
): Promise<string> {
  return await endpoint.database.transaction().execute(async (database: Database) => {
    await sql`set local enable_seqscan = off`.execute(database);
    return JSON.stringify(await explain({ ...endpoint, database }));
  });
}

onOneDatabase('The queue of a large town', (databases) => {
  test('is found by an index in each order, and goes on behind its last row to the end', async () => {
    const own = await databases.open();
    const { database } = own.endpoint;
    await crowd(own, 1_003);
    // Three share each deadline, and some have none: a page ends among reports that have the same.
    await sql`update complaints set verified_at = null,
      status_code = case when id % 9 = 0 then 'unverified' when id % 9 < 7 then 'verified' else 'done' end,
      deadline_at = case when id % 5 > 0 then created_at - make_interval(mins => id % 3) end`.execute(
      database,
    );
    await sql`analyze complaints`.execute(database);
    for (const [query, index] of [
      [{ tab: 'new' }, /complaints_desk_new/],
      [{ tab: 'to-answer' }, /complaints_desk_to_answer/],
      [{ tab: 'replied' }, /complaints_desk_replied/],
      [{ tab: 'overdue' }, /complaints_desk_open.*Index Cond/],
      [{ tab: 'all', sort: 'due' }, /complaints_desk_all/],
      [{ tab: 'all', sort: 'newest' }, /complaints_by_filing/],
      [{ tab: 'to-answer', behind: '1' }, /complaints_desk_to_answer.*Index Cond: \(+ROW/],
      [{ tab: 'all', behind: '1' }, /complaints_by_filing.*Index Cond: \(+ROW/],
    ] as const)
      assert.match(await planOf(own, query), index, JSON.stringify(query));
    const offices = await plan(own, async (inside) => {
      const { chosen } = await chosenReports(
        inside,
        VERIFIER,
        readAsked({ office: 'bpbd' }, own.endpoint.hashing),
      );
      return (await sql`explain select from complaints where ${all(chosen)}`.execute(inside.database)).rows;
    });
    for (const part of ['disposition', 'topic', 'wish'])
      assert.match(offices, new RegExp(`complaints_desk_by_${part}`));
    const { rows } = await sql`explain ${newestThat(term('kata77'), sql`true`, 500, OFFICERS_TEXTS)}`.execute(
      database,
    );
    assert.match(JSON.stringify(rows), /complaints_desk_by_words/);

    const officer = await anOfficer(own);
    const verified = await database
      .selectFrom('complaints')
      .select('tracking_id')
      .where('status_code', '=', 'verified')
      .orderBy(sql`deadline_at nulls last, created_at, id`)
      .execute();
    assert.deepEqual(
      await whole(officer, 'tab=to-answer&size=100'),
      verified.map((row) => row.tracking_id),
      'by deadline, then the oldest',
    );
    const newest = await whole(officer, 'tab=all&sort=newest&size=97');
    assert.deepEqual([newest.length, new Set(newest).size, newest[0]], [1_003, 1_003, '1000000001']);
    const { total, has_more, counts } = await list(officer, 'tab=all');
    assert.deepEqual([total, has_more], [1_000, true]);
    const late = (await whole(officer, 'tab=overdue&size=100')).length;
    assert.deepEqual(counts, {
      new: 111,
      to_answer: verified.length,
      replied: 0,
      overdue: late,
      mine: 0,
      all: 1_000,
    });
    assert.equal((await list(officer, 'tab=to-answer&search=jembatan')).total, 2, 'a search in one tab');
  });
});

onOneDatabase('The queue', (databases) => {
  test('has each report in the tabs of whoever’s turn it is, and none that waits for a day, a deed or another', async () => {
    const own = await databases.open();
    const { citizen, clock } = own;
    const { database } = own.endpoint;
    const officer = await anOfficer(own);
    const filed = [];
    for (let turn = 0; turn < 7; turn += 1) filed.push(await citizen.file());
    const [unread, open, answered, told, snoozed, merged, held] = filed.map(
      ({ trackingId }) => trackingId,
    ) as [string, string, string, string, string, string, string];
    for (const id of [open, answered, told]) await officer.act(id, 'verify');
    await officer.act(told, 'note', { content: 'Sedang kami periksa di lapangan.' });
    await officer.act(answered, 'respond', { content: 'Lampu sudah diganti kemarin.' });
    const tabs = async (): Promise<Record<string, string[]>> =>
      Object.fromEntries(
        await Promise.all(TABS.map(async (tab) => [tab, numbers(await list(officer, `tab=${tab}`)).sort()])),
      );
    await citizen.reply(told, filed[3]!.accessCode, { content: 'Lampunya masih padam, Pak.' });
    await citizen.reply(answered, filed[2]!.accessCode, {
      content: 'Sudah menyala, terima kasih.',
      resolved: 'true',
    });
    await database
      .insertInto('report_hands')
      .values([
        { complaint_id: await idOf(own, snoozed), assignee_id: 1, snoozed_until: '2026-12-05' },
        { complaint_id: await idOf(own, open), assignee_id: 1, snoozed_until: '2026-11-24' },
      ])
      .execute();
    await database
      .insertInto('merged_reports')
      .values({
        complaint_id: await idOf(own, merged),
        into_id: await idOf(own, open),
        officer_id: 1,
        at: clock.now,
      })
      .execute();
    const act = {
      officer_id: 1,
      act: 'verify',
      body: '{}',
      key_hash: null,
      fingerprint: null,
      failure: null,
    };
    const times = { asked_at: clock.now, due_at: clock.now };
    await database
      .insertInto('desk_acts')
      .values({ ...act, ...times, id: 'a', complaint_id: await idOf(own, held), state: 'held' })
      .execute();
    const all = filed.map(({ trackingId }) => trackingId).sort();
    const expected = {
      new: [unread],
      'to-answer': [open, told].sort(),
      replied: [answered, told].sort(),
      overdue: [],
      mine: [open, snoozed].sort(),
      all,
    };
    assert.deepEqual(await tabs(), expected);
    const { counts } = await list(officer, 'tab=new');
    assert.deepEqual(counts, { new: 1, to_answer: 2, replied: 2, overdue: 0, mine: 2, all: 7 });
    const today = (await officer.get('today')).body.results;
    assert.deepEqual(today, { overdue: 0, new: 1, replied: 2, mine: 2, promises: [], sealed: null });
    const promise = (promised_at: string) =>
      database
        .updateTable('complaints')
        .set({ promised_at })
        .where('tracking_id', 'in', [answered, told])
        .execute();
    const promised = async () =>
      (await officer.get('today')).body.results.promises.map((row: RowWire) => row.tracking_id);
    await promise('2027-01-01');
    assert.deepEqual(await promised(), [], 'far ahead');
    await promise('2026-11-28');
    assert.deepEqual(await promised(), [told], 'not of what has ended');

    // An officer’s word answers the reporter’s, and showing or refusing a reply decides it.
    await officer.act(told, 'note', { content: 'Teknisi datang sore ini.' });
    assert.deepEqual((await tabs())['replied'], [answered, told].sort(), 'the reply itself is undecided');
    for (const [id, is_released, place] of [
      [told, true, 2],
      [answered, false, 2],
    ] as const)
      await officer.act(id, 'release', { followup_id: `${id}-${place}`, is_released });
    assert.deepEqual((await tabs())['replied'], []);
    clock.now = new Date(clock.now.getTime() + 30 * DAY_MS);
    await officer.signIn();
    const late = await tabs();
    assert.ok(late['new']!.includes(snoozed), 'its day has come');
    assert.deepEqual(late['overdue'], [open, snoozed, told, unread].sort());
  });

  test('shows on each row what an officer chooses by: place, office, hands, photos, who looks', async () => {
    const own = await databases.open();
    const { citizen, clock, endpoint } = own;
    const officer = await anOfficer(own);
    const second = await anOfficer(own, { name: 'Petugas Kedua', desk: officer.desk });
    const upload = await citizen.upload([
      { name: 'a.jpg', bytes: await photo(64, 48) },
      { name: 'b.jpg', bytes: await photo(65, 48) },
    ]);
    const attachments = upload.body.results.images.map(({ id }: { id: string }) => id);
    const { trackingId } = await citizen.file({ attachments, suggestion_institution_id: 'dinas-pupr' });
    const id = await idOf(own, trackingId);
    const look = (officer_id: number, seconds: number) => ({
      complaint_id: id,
      officer_id,
      at: new Date(clock.now.getTime() - seconds * 1_000),
    });
    await endpoint.database
      .insertInto('desk_looks')
      .values([look(1, 1), look(2, 44)])
      .execute();
    await endpoint.database
      .insertInto('report_hands')
      .values({ complaint_id: id, assignee_id: 2, snoozed_until: null })
      .execute();
    const row = async (who: Officer): Promise<RowWire> => (await list(who, 'tab=all')).data[0]!;
    const first = await row(officer);
    const { masters } = endpoint.config;
    assert.deepEqual(
      [
        first.office,
        first.proposed_office,
        first.waits_for,
        first.unseen_photos,
        first.assignee,
        first.looking,
      ],
      [
        null,
        { id: 'dinas-pupr', name: masters.institution('dinas-pupr')!.name },
        'verifier',
        2,
        'Petugas Kedua',
        ['Petugas Kedua'],
      ],
    );
    assert.deepEqual((await row(second)).looking, ['Petugas Uji'], 'not oneself');
    clock.now = new Date(clock.now.getTime() + 2_000);
    assert.deepEqual((await row(officer)).looking, [], 'for 45 seconds');
    assert.equal(first.thumbnail, `reports/${trackingId}/thumbnails/${attachments[0]}`);
    const small = await officer.get(first.thumbnail);
    assert.deepEqual([small.status, small.headers.get('content-type')], [200, 'image/webp']);
    assert.match(small.headers.get('cache-control')!, /no-store/);
    assert.equal(
      (await citizen.get(`complaints/${trackingId}/files/${attachments[0]}/thumbnail`)).status,
      404,
    );
    const other = (await citizen.file()).trackingId;
    assert.equal(
      (await officer.get(`reports/${other}/thumbnails/${attachments[0]}`)).status,
      404,
      'by its own report',
    );
    const trail = JSON.stringify((await officer.get('audit')).body.results.data);
    assert.doesNotMatch(trail, /open-file/, 'a row leaves no line');
    await officer.act(trackingId, 'verify', { released: [attachments[0]] });
    await officer.act(trackingId, 'dispose', { institution_id: 'dlh' });
    const now = (await list(officer, `search=${trackingId}`)).data[0]!;
    assert.deepEqual(
      [now.office?.id, now.proposed_office, now.waits_for, now.unseen_photos],
      ['dlh', null, 'office', 1],
    );
    const topical = await citizen.file({ category_id: 'ktp' });
    const whole = (await officer.get(`reports/${topical.trackingId}`)).body.results;
    const line = (await list(officer, `search=${topical.trackingId}`)).data[0]!;
    assert.equal(line.proposed_office?.id, 'disdukcapil', 'by its topic');
    assert.deepEqual(line.proposed_office, whole.work.proposed_office, 'as the report says');
  });

  test('marks a report that tells of danger, in its line and beside it, until it has ended', async () => {
    const own = await databases.open();
    const officer = await anOfficer(own);
    const content = 'Tolong cepat, banjir sudah sedada, nenek saya terjebak di atap rumah, air masih naik.';
    const { trackingId } = await own.citizen.file({ title: 'Banjir', content });
    const calm = await own.citizen.file({
      title: 'Banjir',
      content: 'Got meluap tiap hujan, mohon dikeruk.',
    });
    const marked = async (id: string) => {
      const row = (await list(officer, `tab=all&search=${id}`)).data[0]!;
      const { danger } = (await officer.get(`reports/${id}`)).body.results.work;
      return [row.is_danger, danger?.tel ?? null];
    };
    assert.deepEqual(await marked(trackingId), [true, '112']);
    assert.deepEqual(await marked(calm.trackingId), [false, null]);
    await officer.act(trackingId, 'reject', { reason: 'Bukan laporan sungguhan, sudah diperiksa.' });
    assert.deepEqual(await marked(trackingId), [false, null], 'what has ended waits for nobody');
  });

  test('is filtered by office, place, topic, person and day, and refuses what it can’t read by name', async () => {
    const own = await databases.open();
    const { citizen, clock, endpoint } = own;
    const officer = await anOfficer(own);
    const { masters } = endpoint.config;
    const village = masters.locations({ search: '', parentCode: '16.01.22', limit: 2 });
    const district = masters.locationByCode('16.01.22')!;
    const child = masters.categories().find(({ parentId }) => parentId !== null)!;
    const one = (await citizen.file({ location_id: village[0]!.id, category_id: child.id })).trackingId;
    clock.now = new Date(clock.now.getTime() + DAY_MS);
    await officer.signIn();
    const two = (await citizen.file({ location_id: village[1]!.id, suggestion_institution_id: 'dlh' }))
      .trackingId;
    await officer.act(one, 'verify');
    await officer.act(one, 'dispose', { institution_id: 'inspektorat' });
    await endpoint.database
      .insertInto('report_hands')
      .values({ complaint_id: await idOf(own, one), assignee_id: 1, snoozed_until: null })
      .execute();
    for (const [query, found] of [
      ['office=dlh', [two]],
      ['office=inspektorat', [one]],
      [`village=${village[0]!.id}`, [one]],
      [`village=${district.id}`, [two, one]],
      [`topic=${child.parentId}`, [one]],
      ['assignee=Petugas Uji', [one]],
      ['assignee=-', [two]],
      ['assignee=tidak ada', []],
      ['from=2026-11-25', [two]],
      ['to=2026-11-24', [one]],
      ['from=2026-11-24&to=2026-11-25', [two, one]],
      ['status=in_progress', [one]],
    ] as const)
      assert.deepEqual(numbers(await list(officer, query)), found, query);
    const cursor = (await list(officer, 'size=1')).next_page_url!;
    const second = await anOfficer(own, { name: 'Dinas', roles: ['office'], institutionIds: ['dlh'] });
    const refused = async (path: string, field: string): Promise<void> => {
      const { status, body } = await officer.get(path);
      assert.deepEqual([status, Object.keys(body.errors)], [422, [field]], path);
    };
    assert.deepEqual(numbers((await officer.get(cursor)).body.results), [one]);
    assert.deepEqual(numbers((await second.get(cursor)).body.results), [], 'a link that another was sent');
    assert.deepEqual(
      numbers((await officer.get(`${cursor}&tab=new`)).body.results),
      [one],
      'a cursor holds it all',
    );
    await refused(`${cursor}x`, 'cursor');
    for (const [query, field] of [
      ['tab=semua', 'tab'],
      ['sort=oldest', 'sort'],
      ['size=101', 'size'],
      ['size=0', 'size'],
      ['from=2026-02-31', 'from'],
      [`office=${'x'.repeat(201)}`, 'office'],
      ['status=hilang', 'status'],
    ])
      await refused(`reports?${query}`, field!);
    const [topical] = await Promise.all([
      citizen.file({ category_id: 'ktp', suggestion_institution_id: 'bappeda' }),
      citizen.file({ suggestion_institution_id: 'bpbd' }),
      citizen.file(),
    ]);
    const rows = (await list(officer, 'size=100')).data;
    const shown = (office: string) =>
      rows.filter((row) => (row.office ?? row.proposed_office)?.id === office);
    for (const office of ['disdukcapil', 'bappeda', 'bpbd', 'dlh', 'inspektorat'])
      assert.deepEqual(
        numbers(await list(officer, `office=${office}`)),
        numbers({ data: shown(office) }),
        `${office}, as the rows say`,
      );
    assert.deepEqual(numbers({ data: shown('disdukcapil') }), [topical.trackingId], 'by topic, not by wish');
  });

  test('finds by word forms, other words for the same and slips, as the feed does, and persons for verifiers alone', async () => {
    const own = await databases.open();
    const { citizen } = own;
    const officer = await anOfficer(own);
    const texts = [
      ['Lampu jalan mati', 'Lampu penerangan jalan di depan pasar mati sejak sepekan.'],
      ['PJU padam', 'Penerangan jalan umum di simpang tiga padam total, gelap sekali.'],
      ['Tumpukan sampah', 'Sampah menumpuk di tepi sungai dan berbau sampai ke rumah warga.'],
      ['Jembatan gantung putus', 'Tali jembatan gantung putus, anak sekolah harus memutar jauh.'],
    ] as const;
    const filed: string[] = [];
    for (const [title, content] of texts) filed.push((await citizen.file({ title, content })).trackingId);
    const find = async (search: string, who = officer): Promise<string[]> =>
      (await who.post('reports/search', { search, sort: 'newest' })).body.results.data
        .map(({ tracking_id }: RowWire) => tracking_id)
        .sort();
    const unread = await Promise.all(
      ['lampu mati', 'sampah menumpuk', 'jembatam gantnug'].map((words) => find(words)),
    );
    for (const trackingId of filed) await officer.act(trackingId, 'verify');
    for (const [at, search] of ['lampu mati', 'sampah menumpuk', 'jembatam gantnug'].entries()) {
      const { body } = await citizen.get(`complaints?search=${encodeURIComponent(search)}`);
      const shown = body.results.data.map(({ tracking_id }: RowWire) => tracking_id).sort();
      assert.ok(shown.length > 0, search);
      assert.deepEqual(unread[at], shown, `${search}: before anybody read them`);
      assert.deepEqual(await find(search), shown, search);
    }
    assert.deepEqual(await find('lampu mati'), filed.slice(0, 2).sort(), 'padam is mati');
    assert.deepEqual(await find('Sumarni'), [...filed].sort());
    await officer.act(filed[0]!, 'dispose', { institution_id: 'dlh' });
    const office = await anOfficer(own, { name: 'Dinas', roles: ['office'], institutionIds: ['dlh'] });
    assert.deepEqual(await find('lampu mati', office), [filed[0]]);
    for (const person of ['Sumarni', '0812-0000-1111', 'contoh.id'])
      assert.deepEqual(await find(person, office), []);
    const { next_page_url } = (await officer.post('reports/search', { search: 'Sumarni', size: 2 })).body
      .results;
    assert.doesNotMatch(next_page_url, /sumarni/i, 'no name in an address');
    assert.equal((await officer.get(next_page_url)).body.results.data.length, 2);
  });
});
