import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import { isAcceptedConsent, type Consents } from '../../../../demo/endpoint/words/consent.js';
import { capabilitiesWire } from '../../../../src/contract/capabilities-wire.js';
import { errorWire } from '../../../../src/contract/envelope.js';
import { createAnswerWire } from '../../../../src/contract/reporting/submission.js';
import { hasValidCheckDigit } from '../../../../src/contract/tracking-id.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

/** A change to a good report, the field that must be named, and words of the sentence in both languages. */
const REFUSED: [string, Record<string, unknown>, string, RegExp, RegExp][] = [
  ['no classification', { classification_id: null }, 'classification_id', /klasifikasi/i, /classification/],
  [
    'an unknown classification',
    { classification_id: '9' },
    'classification_id',
    /1 Pengaduan/,
    /1 complaint/,
  ],
  ['no title', { title: '  ' }, 'title', /Judul.*wajib/, /title is required/],
  ['a long title', { title: 'x'.repeat(151) }, 'title', /150 huruf/, /150 characters/],
  ['a short content', { content: 'Rusak.' }, 'content', /20 huruf/, /20 characters/],
  ['a long content', { content: 'x'.repeat(5001) }, 'content', /5000/, /5000/],
  [
    'a complaint without a day',
    { date_of_incident: null },
    'date_of_incident',
    /Tanggal.*wajib/,
    /date.*required/,
  ],
  [
    'a day that never was',
    { date_of_incident: '2026-02-30' },
    'date_of_incident',
    /2026-11-20/,
    /2026-11-20/,
  ],
  ['a day to come', { date_of_incident: '2026-11-26' }, 'date_of_incident', /masa depan/, /future/],
  [
    'no place',
    { location_text: '', latitude: null, longitude: null },
    'location_text',
    /lokasi kejadian/i,
    /place/,
  ],
  ['half a coordinate', { longitude: null }, 'latitude', /lintang/, /latitude/],
  ['a coordinate beyond the pole', { latitude: 91 }, 'latitude', /lintang/, /latitude/],
  ['no name', { nameUser: null }, 'nameUser', /Nama wajib/, /name is required/],
  ['no contact', { phoneUser: null, emailUser: null }, 'phoneUser', /telepon.*email/, /phone.*e-mail/],
  ['a phone of five digits', { phoneUser: '08-12-1' }, 'phoneUser', /0812/, /0812/],
  ['a broken e-mail', { emailUser: 'sumarni@' }, 'emailUser', /nama@contoh.id/, /name@example/],
  ['no consent', { consent: null }, 'consent', /UU PDP/, /UU PDP/],
  [
    'a consent nobody published',
    { consent: { version: '1999-01', given_at: '2026-11-24T10:00:00+07:00', given_by: 'reporter' } },
    'consent',
    /berubah/,
    /changed/,
  ],
  ['an access code of five symbols', { access_code: 'ABCDE' }, 'access_code', /20 huruf/, /20 letters/],
  [
    'an upload nobody made',
    { attachments: ['AAAAAAAAAAAAAAAAAAAAAA'] },
    'attachments',
    /Unggah ulang/,
    /again/,
  ],
  ['six uploads', { attachments: ['1', '2', '3', '4', '5', '6'] }, 'attachments', /5 berkas/, /5 files/],
  ['a secret that is neither yes nor no', { is_secret: 'perhaps' }, 'is_secret', /Rahasia/, /Rahasia/],
  ['a title that is a list', { title: ['a'] }, 'title', /tidak terbaca/, /cannot be read/],
];

onOneDatabase('Filing a report', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  test('answers with the contract’s receipt, a checked random number and the code that was proposed', async () => {
    const { citizen } = await opened();
    const { status, body } = await citizen.create(aReport({ access_code: '7kq2m-9xd4f-o1abc-defgh' }));
    assert.equal(status, 201);
    createAnswerWire.parse(body);
    const { complaint } = body.results;
    assert.match(complaint.tracking_id, /^[1-9]\d{9}$/);
    assert.ok(hasValidCheckDigit(complaint.tracking_id));
    assert.equal(body.complaint_id, complaint.tracking_id);
    assert.equal(complaint.id, complaint.tracking_id);
    assert.equal(complaint.access_code, '7KQ2M-9XD4F-01ABC-DEFGH');
    assert.equal(complaint.status_code, 'unverified');
    assert.equal(complaint.created_at, '2026-11-24T10:00:00+07:00');
  });

  test('keeps the code as a hash alone', async () => {
    const { citizen, endpoint } = await opened();
    const { accessCode, trackingId } = await citizen.file();
    const row = await endpoint.database
      .selectFrom('complaints')
      .selectAll()
      .where('tracking_id', '=', trackingId)
      .executeTakeFirstOrThrow();
    const keys = await endpoint.database.selectFrom('idempotency_keys').selectAll().execute();
    const stored = JSON.stringify([row, keys]);
    assert.ok(!stored.includes(accessCode) && !stored.includes(accessCode.replaceAll('-', '')));
    assert.match(row.access_code_hash, /^[0-9a-f]{64}$/);
  });

  for (const [what, change, field, indonesian, english] of REFUSED) {
    test(`refuses ${what}, names ${field} and says what to do`, async () => {
      const { citizen } = await opened();
      const first = await citizen.create(aReport(change));
      assert.equal(first.status, 422, JSON.stringify(first.body));
      errorWire.parse(first.body);
      assert.equal(first.body.code, 'invalid');
      assert.deepEqual(Object.keys(first.body.errors), [field]);
      assert.match(first.body.errors[field].join(' '), indonesian);
      const second = await citizen.create(aReport(change), randomUUID(), {
        'Accept-Language': 'en-GB, id;q=0.5',
      });
      assert.match(second.body.errors[field].join(' '), english);
      assert.doesNotMatch(JSON.stringify(first.body), /\{\w+\}|label-/, 'every placeholder is filled');
    });
  }

  test('names every wrong field at once', async () => {
    const { citizen } = await opened();
    const { body } = await citizen.create(aReport({ title: '', emailUser: 'x', date_of_incident: 'besok' }));
    assert.deepEqual(Object.keys(body.errors).sort(), ['date_of_incident', 'emailUser', 'title']);
  });

  test('takes what the gateway’s clients send: numeric ids, a string of attachments, no day for a question', async () => {
    const { citizen } = await opened();
    for (const change of [
      { classification_id: 2, date_of_incident: null, attachments: '[].' },
      {
        classification_id: '3',
        date_of_incident: undefined,
        location_text: null,
        latitude: null,
        longitude: null,
        location_id: 'r-1601222005',
      },
      { date_of_incident: '2026-11-25', attachments: false },
      { emailUser: null, is_anonymous: 1, assisted_by: { name: 'Rini', organisation: 'Karang Taruna' } },
    ]) {
      const { status, body } = await citizen.create(aReport(change));
      assert.equal(status, 201, JSON.stringify(body));
    }
  });

  test('takes a complaint of which nobody told the day, and gives nobody one', async () => {
    const { citizen, endpoint } = await opened();
    const undated = { date_of_incident: undefined, undated: true };
    const { status, body } = await citizen.create(aReport(undated));
    assert.equal(status, 201, JSON.stringify(body));
    const { date_of_incident } = await endpoint.database
      .selectFrom('complaints')
      .select('date_of_incident')
      .where('tracking_id', '=', body.complaint_id)
      .executeTakeFirstOrThrow();
    assert.equal(date_of_incident, null);
  });

  test('takes another number when the one drawn is in use', async () => {
    const { citizen, endpoint } = await opened();
    const { trackingId } = await citizen.file();
    const drawn = [trackingId, trackingId, '1000000003'];
    const draw = endpoint.newTrackingId;
    endpoint.newTrackingId = () => drawn.shift() ?? draw();
    assert.equal((await citizen.file()).trackingId, '1000000003');
    endpoint.newTrackingId = draw;
  });

  test('opens one report with one code', async () => {
    const { citizen } = await opened();
    const { accessCode } = await citizen.file();
    const answers = await Promise.all(
      [1, 2, 3].map(() => citizen.create(aReport({ access_code: accessCode }))),
    );
    for (const { status, body } of answers) {
      assert.equal(status, 422);
      assert.deepEqual(Object.keys(body.errors), ['access_code']);
    }
  });

  test('publishes its capabilities, and only what it serves', async () => {
    const { citizen, config } = await opened();
    const { status, body } = await citizen.get('capabilities');
    assert.equal(status, 200);
    capabilitiesWire.parse(body);
    assert.equal(body.results.name, config.name);
    for (const [feature, path] of Object.entries({
      feed: 'complaints',
      map: 'complaints/map',
      statistics: 'complaints/statistics',
      categories: 'masters/categories',
    })) {
      assert.equal(
        body.results.features.includes(feature),
        (await citizen.get(path)).status === 200,
        feature,
      );
    }
    assert.ok(!body.results.features.includes('challenge'), 'CHALLENGE=off drops it');
    for (const [language, said] of [
      ['en-GB,id;q=0.8', /This is a translation/],
      ['jv', /Menika terjemahan/],
      ['su', /Ieu tarjamahan/],
      ['mui', /Ini terjemahan/],
      ['fr', /^Saya setuju/],
    ] as const) {
      const { consent } = (await citizen.get('capabilities', undefined, { 'Accept-Language': language })).body
        .results;
      assert.match(consent.text, said);
      assert.equal(consent.version, config.consents[0].version, 'whatever the language, it is one version');
    }
  });
});

onOneDatabase('Who files a report', (databases) => {
  let one: Opened;
  const keeping = async (): Promise<Opened> =>
    (one ??= await databases.open({ anonymous: 'hidden-from-public' }));

  test('stores every choice of Anonim and Rahasia as it was made', async () => {
    const { citizen, endpoint } = await keeping();
    for (const is_anonymous of [false, true]) {
      for (const is_secret of [false, true]) {
        const { trackingId } = await citizen.file({ is_anonymous, is_secret });
        const row = await endpoint.database
          .selectFrom('complaints')
          .innerJoin('reporters', 'reporters.complaint_id', 'complaints.id')
          .select(['is_anonymous', 'is_secret', 'name'])
          .where('tracking_id', '=', trackingId)
          .executeTakeFirstOrThrow();
        assert.deepEqual(row, { is_anonymous, is_secret, name: 'Sumarni binti Karto' });
      }
    }
  });

  test('demands no name of an anonymous reporter, also where one would be kept', async () => {
    const { citizen } = await keeping();
    const nobody = { nameUser: null, phoneUser: null, emailUser: null };
    assert.equal((await citizen.create(aReport({ ...nobody, is_anonymous: true }))).status, 201);
    assert.equal((await citizen.create(aReport(nobody))).status, 422);
  });

  test('collects nothing of an anonymous reporter where the capabilities say so', async () => {
    const { citizen, endpoint, close } = await databases.open({ anonymous: 'not-collected' });
    await citizen.file({ is_anonymous: true, nameUser: null, phoneUser: null, emailUser: null });
    await citizen.file({ is_anonymous: true });
    const { status } = await citizen.create(aReport({ nameUser: null }));
    assert.equal(status, 422, 'who is not anonymous still gives a name');
    const rows = await endpoint.database.selectFrom('reporters').selectAll().execute();
    assert.deepEqual(rows, []);
    await close();
  });
});

describe('Consent', () => {
  const words = { text: 'x', retention: 'x', contact: 'x', retentionYears: 2, translations: {} };
  const versions: Consents = [
    { ...words, version: 'new', publishedAt: new Date('2026-06-01T00:00:00Z') },
    { ...words, version: 'old', publishedAt: new Date('2026-01-01T00:00:00Z') },
  ];
  test('to an older text counts for 90 days after the next one', () => {
    assert.ok(isAcceptedConsent('new', new Date('2030-01-01'), versions));
    assert.ok(isAcceptedConsent('old', new Date('2026-08-30T00:00:00Z'), versions));
    assert.ok(!isAcceptedConsent('old', new Date('2026-08-30T00:00:01Z'), versions));
    assert.ok(!isAcceptedConsent('other', new Date('2026-06-01'), versions));
  });
});
