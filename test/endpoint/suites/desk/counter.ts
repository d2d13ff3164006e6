import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Reply } from '../../harness/citizen.js';
import { aReport, asFile } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';

const nobody = { nameUser: null, emailUser: null, phoneUser: null };

const fileFor = (officer: Officer, body: object, key: string = randomUUID()): Promise<Reply> =>
  officer.request('POST', 'reports', body, { 'Idempotency-Key': key });

/** @returns the upload's id */
async function uploadFor(officer: Officer, bytes: Uint8Array): Promise<string> {
  const form = new FormData();
  form.append('attachments[]', asFile({ name: 'a.jpg', bytes }));
  const sent = new Request('http://localhost/reports/files', {
    method: 'POST',
    headers: { Origin: 'http://localhost', Cookie: officer.cookie, 'Idempotency-Key': randomUUID() },
    body: form,
  });
  const uploaded = await (await officer.desk.app.fetch(sent)).json();
  return uploaded.results.images[0].id;
}

async function reporterOf({ endpoint: { database } }: Opened, trackingId: string) {
  return await database
    .selectFrom('complaints')
    .leftJoin('reporters', 'complaint_id', 'complaints.id')
    .selectAll()
    .where('tracking_id', '=', trackingId)
    .executeTakeFirstOrThrow();
}

onOneDatabase('The counter', (databases) => {
  test('files for a citizen without name and challenge, and gives number and code', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one, { name: 'Bu Loket', roles: ['office'], institutionIds: ['dlh'] });
    const { consent, endpoint } = (await officer.get('counter')).body.results;
    assert.deepEqual([endpoint, typeof consent.text], ['/sp4n', 'string']);
    const file = await uploadFor(officer, await photo(64, 48));
    const body = {
      ...aReport({ ...nobody, attachments: [file] }),
      assisted_by: { name: 'Orang lain' },
      consent: { version: consent.version, given_at: '2026-11-24T09:59:00+07:00', given_by: 'reporter' },
    };
    const key = randomUUID();
    const { status, body: answer } = await fileFor(officer, body, key);
    assert.equal(status, 201, JSON.stringify(answer));
    const { tracking_id, access_code } = answer.results.complaint;
    assert.equal((await one.citizen.get(`complaints/${tracking_id}/complaint`, access_code)).status, 200);
    const row = await reporterOf(one, tracking_id);
    assert.deepEqual(
      [row.assisted_by_name, row.assisted_by_organisation, row.name],
      ['Bu Loket', 'Dinas Lingkungan Hidup', null],
    );
    assert.deepEqual((await fileFor(officer, body, key)).body, answer, 'the same once more, not another');
    const { total } = await one.endpoint.database
      .selectFrom('complaints')
      .select((all) => all.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    assert.equal(Number(total), 1);
    assert.equal((await fileFor(officer, body, '')).status, 400, 'a key is needed');
    assert.equal((await officer.get(`reports/${tracking_id}`)).status, 404, 'filing opens nothing');
  });

  test('makes room for its uploads among its officer’s own, never among those that citizens wait with', async () => {
    const one = await databases.open();
    const bytes = await photo(64, 48);
    const pendingUploadBytesMax = 32 * bytes.length;
    Object.assign(one.config, { limits: { ...one.config.limits, pendingUploadBytesMax } });
    const citizens = await one.citizen.upload([{ name: 'a.jpg', bytes }]);
    const [{ id }] = citizens.body.results.images;
    one.clock.now = new Date(one.clock.now.getTime() + 60_000);
    const officer = await anOfficer(one);
    const uploads: string[] = [];
    for (let turn = 0; turn < 40; turn += 1) uploads.push(await uploadFor(officer, bytes));
    const kept = await one.citizen.create(aReport({ attachments: [id] }));
    assert.equal(kept.status, 201, JSON.stringify(kept.body));
    const waiting = await one.endpoint.database
      .selectFrom('attachments')
      .select('id')
      .where('expires_at', 'is not', null)
      .execute();
    assert.ok(waiting.length < uploads.length / 4, 'a sixteenth of all room is theirs');
    const newest = uploads.slice(-waiting.length);
    assert.deepEqual(waiting.map((row) => row.id).sort(), newest.sort());
  });

  test('has a name that no answer hides, also once the reporter is forgotten; a helping citizen’s is hidden', async () => {
    const one = await databases.open();
    const name = 'Loket Pelayanan Sukamaju';
    const verifier = await anOfficer(one, { name, roles: ['verifier', 'office'], institutionIds: ['*'] });
    const consent = (await verifier.get('counter')).body.results.consent;
    const given = { version: consent.version, given_at: '2026-11-24T09:59:00+07:00', given_by: 'reporter' };
    const { body } = await fileFor(verifier, { ...aReport({ ...nobody }), consent: given });
    const { tracking_id: trackingId, access_code } = body.results.complaint;
    const helped = await one.citizen.file({ assisted_by: { name: 'Sukamaju Wirajaya' } });
    const content = 'Ambil surat di bagian pelayanan kantor Sukamaju besok.';
    const answers = async (number: string): Promise<string> => {
      const { body: page } = await one.citizen.get(`complaints/${number}/followups`);
      return JSON.stringify(page.results.data.map((row: { content: string }) => row.content));
    };
    for (const number of [trackingId, helped.trackingId]) {
      await verifier.act(number, 'verify');
      await verifier.act(number, 'respond', { content });
    }
    assert.equal(await answers(trackingId), JSON.stringify([content]));
    assert.doesNotMatch(await answers(helped.trackingId), /Sukamaju/);
    await one.citizen.withdraw(trackingId, access_code);
    const { content: kept } = await one.endpoint.database
      .selectFrom('followups')
      .innerJoin('complaints', 'complaints.id', 'complaint_id')
      .select('followups.content')
      .where('tracking_id', '=', trackingId)
      .executeTakeFirstOrThrow();
    assert.equal(kept, content);
  });

  test('leaves a trace without a text, and none that leads to who is anonymous', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const open = (await fileFor(officer, aReport())).body.complaint_id;
    const hidden = (await fileFor(officer, aReport({ is_anonymous: true, is_secret: true }))).body
      .complaint_id;
    const { data } = (await officer.get('audit')).body.results;
    const filed = data.filter(({ action }: { action: string }) => action === 'file');
    assert.deepEqual(
      filed.map(({ tracking_id, detail }: Record<string, unknown>) => [tracking_id, detail]),
      [
        [null, 'anonymous'],
        [open, null],
      ],
    );
    assert.ok(!JSON.stringify(data).includes(hidden) && !JSON.stringify(data).includes('Jembatan'));
    assert.equal((await reporterOf(one, hidden)).name, null);
    assert.equal((await reporterOf(one, open)).assisted_by_organisation, one.config.name);
  });

  test('takes 60 reports of an account within an hour, and counts no refusal and no repeated call', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const key = randomUUID();
    const first = await fileFor(officer, aReport(), key);
    assert.equal(first.status, 201);
    // As if the account had filed all others but the last.
    await one.endpoint.database.updateTable('form_budgets').set({ count: 59 }).execute();
    assert.equal(
      (await fileFor(officer, aReport({ attachments: ['00000000-0000-4000-8000-000000000000'] }))).status,
      422,
    );
    assert.equal((await fileFor(officer, aReport())).status, 201, 'the refusal cost nothing');
    const many = await fileFor(officer, aReport());
    assert.deepEqual([many.status, many.body.code], [429, 'rate-limited']);
    assert.match(many.body.message, /60 laporan[^]*60 menit lagi/);
    assert.deepEqual((await fileFor(officer, aReport(), key)).body, first.body, 'a known call is answered');
    const colleague = await anOfficer(one, { name: 'Bu Loket', desk: officer.desk });
    assert.equal((await fileFor(colleague, aReport())).status, 201, 'another account');
    one.clock.now = new Date(one.clock.now.getTime() + 3_600_000);
    await officer.signIn();
    assert.equal((await fileFor(officer, aReport())).status, 201, 'an hour later');
  });

  test('says by field what is missing, and files nothing', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const { status, body } = await fileFor(officer, aReport({ title: '', content: 'pendek', consent: null }));
    assert.deepEqual([status, Object.keys(body.errors).sort()], [422, ['title']]);
    const second = await fileFor(officer, aReport({ content: 'pendek', consent: null }));
    assert.deepEqual([second.status, Object.keys(second.body.errors).sort()], [422, ['consent', 'content']]);
    assert.equal((await officer.post('reports/search', {})).body.results.total, 0);
    const auditor = await anOfficer(one, { name: 'Auditor', roles: ['auditor'], desk: officer.desk });
    assert.equal((await fileFor(auditor, aReport())).status, 403);
  });
});
