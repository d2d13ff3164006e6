/** The code of a lamp post or a pump: from a sticker's link to the offices, and to nobody else. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { exportSubject } from '../../../../demo/endpoint/desk/two-persons/subject.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { fieldsOf, PageVisitor, textAt } from '../../harness/page-visitor.js';
import { ADMIN, openForwarding } from '../../relay/opened.js';

const REF = 'PJU-0412';
const LINK = { category: 'penerangan-jalan', title: 'Lampu jalan mati', place: 'Jl. Dahlia', ref: REF };
const lapor = (pairs: Record<string, string>): string =>
  `lapor?lang=id&${new URLSearchParams({ 'aduan-isi': new URLSearchParams(pairs).toString() })}`;

onOneDatabase('An asset code', (databases) => {
  let one: Opened;
  before(async () => {
    one = await databases.open();
  });

  test('is read by the offices, not by the public, and goes with the report', async () => {
    const { trackingId, accessCode } = await one.citizen.file({ asset_ref: ` ${REF} ` });
    await officerActs.verify(one.endpoint, trackingId, ADMIN);
    await officerActs.dispose(one.endpoint, trackingId, ADMIN, { id: 'dlh', name: 'Dinas Lingkungan Hidup' });
    const office = await anOfficer(one, { name: 'Kantor', roles: ['office'], institutionIds: ['dlh'] });
    assert.equal((await office.get(`reports/${trackingId}`)).body.results.report.asset_ref, REF);
    const verifier = await anOfficer(one, { name: 'Verifikator', roles: ['verifier'] });
    assert.equal((await verifier.get(`reports/${trackingId}/office-copy`)).body.results.asset_ref, REF);
    assert.match(JSON.stringify(await exportSubject(one.endpoint, trackingId)), /PJU-0412/);
    for (const path of [
      `complaints/${trackingId}/complaint`,
      'complaints',
      'complaints.csv',
      'complaints.json',
    ])
      assert.doesNotMatch(JSON.stringify((await one.citizen.get(path)).body), /PJU-0412/, path);
    assert.equal((await one.citizen.withdraw(trackingId, accessCode)).status, 200);
    const [left] = await one.endpoint.database.selectFrom('complaints').select('asset_ref').execute();
    assert.equal(left!.asset_ref, null);
  });

  test('is refused where it is too long, and the same report without it has the same fingerprint as before', async () => {
    const { status, body } = await one.citizen.create(aReport({ asset_ref: 'x'.repeat(61) }));
    assert.equal(status, 422);
    assert.match(body.errors.asset_ref[0], /Kode aset.*60/);
    const report = aReport({});
    const key = crypto.randomUUID();
    const first = await one.citizen.create(report, key);
    assert.equal(first.status, 201);
    const again = await one.citizen.create({ ...report, asset_ref: null }, key);
    assert.deepEqual(again.body.complaint_id, first.body.complaint_id);
  });
});

onOneDatabase('A sticker’s link', (databases) => {
  test('fills in a page without scripts, and never who reports', async () => {
    const one = await databases.open();
    const visitor = new PageVisitor((request) => one.app.fetch(request));
    const form = await visitor.open(
      lapor({ ...LINK, lat: '-4.13', lon: '104.03', nameUser: 'Sumarni', nik: '1601010101010001' }),
    );
    const fields = fieldsOf(form);
    assert.ok(['category_id', 'other_category_id'].some((name) => fields.get(name) === 'penerangan-jalan'));
    assert.deepEqual(
      ['title', 'location_text', 'asset_ref', 'latitude', 'longitude', 'nameUser'].map((name) =>
        fields.get(name),
      ),
      [LINK.title, LINK.place, REF, '-4.13', '104.03', undefined],
    );
    assert.doesNotMatch(form.html.replace(/href="[^"]*"/g, ''), /Sumarni|160101/);
    one.clock.now = new Date(one.clock.now.getTime() + 60_000);
    const typed = {
      classification_id: '1',
      content: 'Lampu jalan di depan sekolah mati sejak hari Minggu, anak-anak takut lewat.',
      date_of_incident: '2026-11-20',
      nameUser: 'Siti',
      phoneUser: '0812-0000-1111',
    };
    const asked = await visitor.press(form, 'check', typed);
    const shown = asked.forms.some(({ buttons }) => buttons.has('send'))
      ? asked
      : await visitor.press(asked, 'check');
    assert.match(shown.text, /Kode aset\s*PJU-0412/);
    const receipt = await visitor.press(shown, 'send');
    const stored = await one.endpoint.database
      .selectFrom('complaints')
      .select(['asset_ref', 'category_id', 'latitude'])
      .where('tracking_id', '=', textAt(receipt, 'number'))
      .executeTakeFirstOrThrow();
    assert.deepEqual(stored, { asset_ref: REF, category_id: 'penerangan-jalan', latitude: -4.13 });
    await one.close();
  });

  test('proposes nothing that is too long or unknown', async () => {
    const one = await databases.open();
    const visitor = new PageVisitor((request) => one.app.fetch(request));
    const form = await visitor.open(
      lapor({ category: 'tidak-ada', ref: 'x'.repeat(61), title: 'y'.repeat(200) }),
    );
    const fields = fieldsOf(form);
    const categories = [fields.get('category_id') ?? '', fields.get('other_category_id')];
    assert.deepEqual([...categories, fields.get('title'), fields.has('asset_ref')], ['', '', '', false]);
    await one.close();
  });

  test('leaves the code at the national gateway only where the public can’t read it there', async () => {
    const one = await openForwarding(databases);
    const sent = async (is_secret: boolean) => {
      await one.verified({ category_id: 'sampah', asset_ref: REF, is_secret });
      await one.settled();
      return String(one.gateway.books.creates.at(-1)!.body['content']);
    };
    assert.match(await sent(true), /\nLokasi: [^\n]+\n\nKode aset: PJU-0412$/);
    assert.match(await sent(false), /\nLokasi: [^\n]+$/);
    assert.doesNotMatch(JSON.stringify(one.gateway.books.creates.at(-1)), /PJU-0412/);
    await one.close();
  });
});
