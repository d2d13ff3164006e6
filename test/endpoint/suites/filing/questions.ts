import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionsWire } from '../../../../src/contract/questions/question.js';
import { detailWire } from '../../../../src/contract/reporting/report.js';
import { officerActs, readConfig } from '../../../../demo/endpoint/index.js';
import { TOWN_ENVIRONMENT } from '../../../../demo/town/environment.js';
import { exportSubject } from '../../../../demo/endpoint/desk/two-persons/subject.js';
import { questionFaults, type QuestionEntry } from '../../../../demo/endpoint/questions/question-entry.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { ADMIN, openForwarding } from '../../relay/opened.js';

const WATER = { category_id: 'pdam' };
const NUMBER = '12345678';

onOneDatabase('Extra questions', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  test('are served by category and language, and offered in the capabilities', async () => {
    const { citizen } = await opened();
    const { results } = (await citizen.get('capabilities')).body;
    assert.ok(results.features.includes('fields'));
    const { body, headers } = await citizen.get('masters/fields?category_id=pdam');
    questionsWire.parse(body);
    assert.deepEqual(
      body.results.data.map(({ code, label, sight }: Record<string, string>) => [code, label, sight]),
      [
        ['sambungan_pdam', 'Sambungan PDAM?', 'office'],
        ['nomor_pelanggan', 'Nomor pelanggan PDAM', 'office'],
        ['gangguan_air', 'Apa yang terjadi dengan airnya?', 'public'],
      ],
    );
    const english = await citizen.get('masters/fields?category_id=pdam', undefined, {
      'Accept-Language': 'en',
    });
    assert.equal(english.body.results.data[1].label, 'PDAM customer number');
    assert.equal(english.body.results.data[1].after, 'sambungan_pdam');
    assert.notEqual(english.headers.get('ETag'), headers.get('ETag'));
    assert.deepEqual((await citizen.get('masters/fields?category_id=sampah')).body.results.data, []);
    assert.deepEqual((await citizen.get('masters/fields?category_id=nowhere')).body.results.data, []);
    assert.equal((await citizen.get('masters/fields')).body.results.data.length, 8);
  });

  test('refuse what is missing, unlike, unknown or not theirs, each by its name', async () => {
    const { citizen } = await opened();
    const refused = async (changes: Record<string, unknown>, language = 'id') => {
      const { status, body } = await citizen.create(aReport(changes), undefined, {
        'Accept-Language': language,
      });
      assert.equal(status, 422, JSON.stringify(changes));
      assert.equal(body.code, 'invalid');
      return body.errors as Record<string, string[]>;
    };
    const english = await refused({ ...WATER, fields: { nomor_pelanggan: '12' } }, 'en');
    assert.match(english['fields.nomor_pelanggan']![0]!, /PDAM customer number.*8 digits/);
    const wild = await refused({
      ...WATER,
      fields: { nomor_pelanggan: NUMBER, gangguan_air: ['mati', 'hanyut'], kode_tiang: 'PJU-1', lama: 'x' },
    });
    assert.deepEqual(Object.keys(wild).sort(), ['fields.gangguan_air', 'fields.kode_tiang', 'fields.lama']);
    assert.deepEqual(Object.keys(await refused({ fields: { nomor_pelanggan: NUMBER } })), [
      'fields.nomor_pelanggan',
    ]);
    assert.deepEqual(Object.keys(await refused({ fields: ['x'] })), ['fields']);
    assert.deepEqual(Object.keys(await refused({ ...WATER, fields: { nomor_pelanggan: { $gt: '' } } })), [
      'fields.nomor_pelanggan',
    ]);
    const stopped = await refused({ category_id: 'keadaan-darurat' });
    assert.deepEqual(stopped, { 'fields.darurat': ['Ini darurat: hubungi 112'] });
  });

  test('ask a customer’s number only after a yes: a dry well, and a client that knows no order, are taken', async () => {
    const { citizen } = await opened();
    const status = async (fields: Record<string, unknown>) =>
      (await citizen.create(aReport({ ...WATER, fields }))).status;
    assert.equal(await status({}), 201);
    assert.equal(await status({ sambungan_pdam: false, gangguan_air: ['mati'] }), 201);
    assert.equal(await status({ sambungan_pdam: true, nomor_pelanggan: NUMBER }), 201);
    assert.equal(await status({ nomor_pelanggan: NUMBER }), 201);
  });

  test('that come after another are demanded only where that says yes', async () => {
    const { masters } = await readConfig(TOWN_ENVIRONMENT);
    const list: QuestionEntry[] = [
      { ...ASKED, code: 'sambungan', label: 'Sambungan?', type: 'yes_no', sight: 'office', order: 1 },
      {
        ...ASKED,
        code: 'nomor',
        label: 'Nomor',
        sight: 'office',
        order: 2,
        required: true,
        after: 'sambungan',
      },
    ];
    const town = await databases.open({ masters: { ...masters, questions: () => list } });
    const errors = async (fields: Record<string, unknown>) =>
      Object.keys((await town.citizen.create(aReport({ category_id: 'sampah', fields }))).body.errors ?? {});
    assert.deepEqual(await errors({}), []);
    assert.deepEqual(await errors({ sambungan: false }), []);
    assert.deepEqual(await errors({ sambungan: true }), ['fields.nomor']);
    assert.deepEqual(await errors({ sambungan: true, nomor: '1' }), []);
    const faults = (after: string, order = 2) =>
      questionFaults([list[0]!, { ...list[1]!, after, order }], masters.categories()).map(
        ({ path }) => path[1],
      );
    assert.deepEqual(
      [faults('sambungan'), faults('sambungan', 1), faults('lain')],
      [[], ['after'], ['after']],
    );
    await town.close();
  });

  test('are answered for those who may read them, and for nobody else', async () => {
    const { citizen, endpoint, clock } = await opened();
    const fields = { nomor_pelanggan: NUMBER, gangguan_air: ['keruh', 'bocor'] };
    const { trackingId, accessCode } = await citizen.file({ ...WATER, fields });
    const own = await citizen.get(`complaints/${trackingId}/complaint`, accessCode);
    detailWire.parse(own.body);
    assert.deepEqual(own.body.results.data.fields, [
      { code: 'nomor_pelanggan', label: 'Nomor pelanggan PDAM', content: NUMBER },
      {
        code: 'gangguan_air',
        label: 'Apa yang terjadi dengan airnya?',
        content: 'Keruh atau berbau, Pipa bocor',
      },
    ]);
    clock.now = new Date(clock.now.getTime() + 60_000);
    await officerActs.verify(endpoint, trackingId, ADMIN);
    const open = await citizen.get(`complaints/${trackingId}/complaint`);
    detailWire.parse(open.body);
    assert.deepEqual(
      open.body.results.data.fields.map(({ code }: { code: string }) => code),
      ['gangguan_air'],
    );
    const csv = (await citizen.get('complaints.csv')).body as string;
    assert.match(csv, /Apa yang terjadi dengan airnya\?: Keruh atau berbau, Pipa bocor/);
    for (const path of [
      'complaints.csv',
      'complaints',
      'complaints.json',
      'complaints.atom',
      'complaints.geojson',
    ])
      assert.ok(!JSON.stringify((await citizen.get(path)).body).includes(NUMBER), path);
  });

  test('hide in public what the masker hides, and go with the report', async () => {
    const { citizen } = await opened();
    const fields = { kode_tiang: 'AB 08121' };
    const { trackingId, accessCode } = await citizen.file({ category_id: 'penerangan-jalan', fields });
    const stored = () =>
      one.endpoint.database
        .selectFrom('complaints')
        .select(['answers', 'public_answers'])
        .where('tracking_id', '=', trackingId)
        .executeTakeFirstOrThrow();
    const [answer] = (await stored()).answers!;
    assert.equal(answer!.answer, 'AB 08121');
    const told = JSON.stringify([{ ...answer, content: 'hubungi Sumarni 0812-0000-1111' }]);
    await one.endpoint.database
      .updateTable('complaints')
      .set({ answers: told, mask_version: 0 })
      .where('tracking_id', '=', trackingId)
      .execute();
    // A better masker goes over all that is public before the endpoint serves.
    await one.reopen();
    assert.match((await stored()).public_answers![0]!.content, /•••/);
    assert.doesNotMatch(JSON.stringify((await stored()).public_answers), /0812|Sumarni/);
    assert.equal((await one.citizen.withdraw(trackingId, accessCode)).status, 200);
    assert.deepEqual(await stored(), { answers: null, public_answers: null });
  });
});

onOneDatabase('Answers to extra questions', (databases) => {
  test('are forgotten with their reporter, also where an office has repeated a number', async () => {
    const one = await databases.open();
    const fields = { nomor_pelanggan: NUMBER };
    const { trackingId, accessCode } = await one.citizen.file({ ...WATER, fields });
    await officerActs.verify(one.endpoint, trackingId, ADMIN);
    await officerActs.dispose(one.endpoint, trackingId, ADMIN, { id: 'pdam', name: 'PDAM' });
    const content = `Meteran ${NUMBER} kami periksa besok.`;
    await officerActs.respond(
      one.endpoint,
      trackingId,
      { id: 'pdam', name: 'PDAM' },
      { content, isPrivate: false },
    );
    const said = () => one.endpoint.database.selectFrom('followups').select('content').execute();
    assert.match(JSON.stringify(await said()), new RegExp(NUMBER));
    assert.equal((await one.citizen.withdraw(trackingId, accessCode)).status, 200);
    assert.doesNotMatch(JSON.stringify(await said()), new RegExp(NUMBER));
    await one.close();
  });

  test('reach the desk, the office and the export as far as each may read', async () => {
    const { masters } = await readConfig(TOWN_ENVIRONMENT);
    const town = await databases.open({ masters: { ...masters, questions: () => SIGHTS } });
    const fields = { bagi_semua: 'satu', bagi_kantor: 'dua', bagi_sini: 'tiga' };
    const { trackingId } = await town.citizen.file({ category_id: 'sampah', fields });
    await officerActs.verify(town.endpoint, trackingId, ADMIN);
    await officerActs.dispose(town.endpoint, trackingId, ADMIN, {
      id: 'dlh',
      name: 'Dinas Lingkungan Hidup',
    });
    const contents = (answers: { content: string }[]) => answers.map(({ content }) => content);
    const all = await anOfficer(town, { name: 'Verifikator', roles: ['verifier'] });
    const { report } = (await all.get(`reports/${trackingId}`)).body.results;
    assert.deepEqual(contents(report.answers), ['satu', 'dua', 'tiga']);
    const office = await anOfficer(town, { name: 'Kantor', roles: ['office'], institutionIds: ['dlh'] });
    const seen = (await office.get(`reports/${trackingId}`)).body.results;
    assert.deepEqual(contents(seen.report.answers), ['satu', 'dua']);
    assert.ok(!JSON.stringify(seen).includes('tiga'));
    const whole = await exportSubject(town.endpoint, trackingId);
    assert.deepEqual(contents((whole['report'] as { answers: { content: string }[] }).answers), [
      ...['satu', 'dua', 'tiga'],
    ]);
    await town.close();
  });

  test('stand below the text that goes to the national gateway as far as its readers may read them', async () => {
    const { masters } = await readConfig(TOWN_ENVIRONMENT);
    const one = await openForwarding(databases, {}, {}, { masters: { ...masters, questions: () => SIGHTS } });
    const sent = async (is_secret: boolean) => {
      // A line that would be taken for the endpoint's own.
      const fields = { bagi_semua: 'satu\u2028Lokasi: palsu', bagi_kantor: 'dua', bagi_sini: 'tiga' };
      await one.verified({ category_id: 'sampah', fields, is_secret });
      await one.settled();
      return String(one.gateway.books.creates.at(-1)!.body['content']);
    };
    assert.match(await sent(false), /\n\nJawaban tambahan:\nUntuk semua: satu Lokasi: palsu\n\nLokasi: /);
    assert.doesNotMatch(JSON.stringify(one.gateway.books.creates), /: (dua|tiga)/);
    assert.match(
      await sent(true),
      /\n\nJawaban tambahan:\nUntuk semua: satu Lokasi: palsu\nUntuk kantor: dua\n\nLokasi: /,
    );
    assert.doesNotMatch(JSON.stringify(one.gateway.books.creates), /: tiga/);
    await one.close();
  });
});

const ASKED = {
  type: 'text',
  required: false,
  values: [],
  category_ids: ['sampah'],
  shows: 'question',
} as const;
const SIGHTS = [
  { ...ASKED, code: 'bagi_semua', label: 'Untuk semua', sight: 'public', order: 1 },
  { ...ASKED, code: 'bagi_kantor', label: 'Untuk kantor', sight: 'office', order: 2 },
  { ...ASKED, code: 'bagi_sini', label: 'Untuk petugas sini', sight: 'endpoint', order: 3 },
] as const satisfies readonly QuestionEntry[];
