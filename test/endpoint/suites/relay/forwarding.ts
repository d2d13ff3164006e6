/**
 * The way of a report to the national gateway, against the simulated one. What can go wrong on it by chance has its own
 * drills (`test/gateway`).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayIn } from '../../../../src/contract/working-days.js';
import { officerActs, relayActs } from '../../../../demo/endpoint/index.js';
import type { ExpectedReport } from '../../../gateway/check-books.js';
import { sha256 } from '../../../gateway/books.js';
import type { Fault, Step } from '../../../gateway/moods.js';
import { aReport, type Filed } from '../../harness/citizen.js';
import { onOneDatabase } from '../../harness/databases.js';
import { everything } from '../../harness/everything.js';
import { ADMIN, openForwarding, RETRY_MS, withPhotos, type Forwarding } from '../../relay/opened.js';

/** The identity as `aReport` gives it. */
const IDENTITY = { name: 'Sumarni binti Karto', email: 'sumarni@contoh.id', phone: '0812-0000-1111' };
const SECRETS = ['rahasia-satu', 'rahasia-dua', ...Object.values(IDENTITY)];

async function expected(
  one: Forwarding,
  { trackingId, accessCode }: Filed,
  { isAnonymous = false, isSecret = false, identity = IDENTITY } = {},
): Promise<ExpectedReport> {
  const files = await one.endpoint.database
    .selectFrom('attachments')
    .innerJoin('complaints', 'complaints.id', 'attachments.complaint_id')
    .select('storage_key')
    .where('tracking_id', '=', trackingId)
    .orderBy('position')
    .execute();
  const hashes: string[] = [];
  for (const { storage_key } of files) hashes.push(sha256(await one.endpoint.storage.get(storage_key)));
  const title = String(aReport()['title']);
  return {
    trackingId,
    title,
    isAnonymous,
    isSecret,
    identity,
    files: hashes,
    unsaid: [accessCode],
  };
}

/** Each of these befalls the next request of that step, one after the other. */
const befalls = (step: Step, ...faults: Fault[]) => ({
  probability: 0,
  choose: (asked: { step: Step }) => (asked.step === step ? (faults.shift() ?? null) : null),
});

onOneDatabase('Forwarding', (databases) => {
  test('a verified report goes there once, with its files, and says so', async () => {
    const one = await openForwarding(databases);
    const filed = await one.citizen.file();
    await one.settled();
    assert.deepEqual(await one.relayOf(filed), { state: 'none', national_id: null, since: null });
    assert.equal(one.gateway.books.creates.length, 0, 'no officer has seen it');
    const verified = await one.verified({}, 2);
    const waiting = await one.relayOf(verified);
    assert.equal(waiting.national_id, null);
    await one.settled();
    assert.deepEqual(await one.relayOf(verified), {
      state: 'sent',
      national_id: one.nationalId(verified),
      since: '2026-11-24T10:00:00+07:00',
    });
    await one.pass(RETRY_MS);
    await one.reopen();
    await one.settled();
    one.gateway.check([await expected(one, verified)]);
    await one.close();
  });

  test('what nobody can know is parked, never sent again, and an officer says which it is', async () => {
    const one = await openForwarding(databases, {
      moods: befalls('create', 'truncated JSON', 'HTML with 200, not done'),
    });
    const [there, absent] = [await one.verified(), await one.verified()];
    await one.settled();
    for (const filed of [there, absent]) {
      assert.equal((await one.relayOf(filed)).state, 'parked');
      await assert.rejects(relayActs.retry(one.endpoint, filed.trackingId), { code: 'closed' });
    }
    await one.pass(30 * RETRY_MS);
    const creates = () => one.gateway.books.requests.filter(({ step }) => step === 'create').length;
    assert.equal(creates(), 2, 'nothing was sent again');
    const [isThere] = [there, absent].filter(({ trackingId }) => one.gateway.books.find(trackingId) !== null);
    assert.ok(isThere);
    const isNot = isThere === there ? absent : there;
    await relayActs.found(one.endpoint, isThere.trackingId, one.nationalId(isThere));
    await assert.rejects(relayActs.found(one.endpoint, isNot.trackingId, one.nationalId(isThere)), {
      code: 'invalid',
    });
    await relayActs.notThere(one.endpoint, isNot.trackingId);
    await one.settled();
    one.gateway.check([await expected(one, there), await expected(one, absent)]);
    for (const filed of [there, absent]) assert.deepEqual([(await one.relayOf(filed)).state], ['sent']);
    await one.close();
  });
});

onOneDatabase('What goes there', (databases) => {
  test('is what the contract’s table says, and not one field more', async () => {
    const one = await openForwarding(databases);
    const kinds = [{}, { isAnonymous: true }, { isSecret: true }, { isAnonymous: true, isSecret: true }];
    const all: ExpectedReport[] = [];
    for (const anonymous of ['hidden-from-public', 'not-collected'] as const) {
      one.config.anonymous = anonymous;
      for (const kind of kinds) {
        const { length } = all;
        const identity = {
          name: `Warga ke${'abcdefgh'[length]}`,
          email: `w${length}@contoh.id`,
          phone: `08120000111${length}`,
        };
        const filed = await one.verified({
          is_anonymous: kind.isAnonymous ?? false,
          is_secret: kind.isSecret ?? false,
          nameUser: identity.name,
          emailUser: identity.email,
          phoneUser: identity.phone,
        });
        all.push(await expected(one, filed, { ...kind, identity }));
      }
    }
    await one.settled();
    one.gateway.check(all);
    const said = one.gateway.books.creates.map(({ body }) => String(body['content']));
    for (const words of said) assert.match(words, /\n\nLokasi: Dusun II RT 03, depan balai desa$/);
    assert.ok(
      !one.logs.some((line) => SECRETS.some((secret) => line.includes(secret))),
      'no secret is logged',
    );
    await one.close();
  });

  test('has no coordinates but where nothing else says where it is, and never of an anonymous one', async () => {
    const one = await openForwarding(databases);
    const nowhere = { location_text: null, latitude: -4.1312, longitude: 104.0337 };
    const [open, hidden] = [
      await one.verified(nowhere),
      await one.verified({ ...nowhere, is_anonymous: true }),
    ];
    await one.settled();
    const wordsOf = ({ trackingId }: Filed) =>
      String(one.gateway.books.creates.find((create) => create.trackingId === trackingId)?.body['content']);
    assert.match(wordsOf(open), /Lokasi: sekitar -4\.13\d*, 104\.03\d*$/);
    assert.ok(!wordsOf(open).includes('-4.1312'));
    assert.ok(!wordsOf(hidden).includes('Lokasi'));
    await one.close();
  });

  test('names the day of receipt where nobody told the day of a complaint, and says so', async () => {
    const one = await openForwarding(databases);
    const [undated, dated, question] = [
      await one.verified({ date_of_incident: null, undated: true }),
      await one.verified({ date_of_incident: '2026-11-20' }),
      await one.verified({ date_of_incident: null, classification_id: '2' }),
    ];
    await one.settled();
    const bodyOf = ({ trackingId }: Filed) =>
      one.gateway.books.creates.find((create) => create.trackingId === trackingId)!.body;
    const { timeZone, now } = one.endpoint.config;
    assert.equal(bodyOf(undated)['date_of_incident'], dayIn(timeZone, now()));
    assert.match(String(bodyOf(undated)['content']), /Tanggal kejadian tidak disebut/);
    assert.equal(bodyOf(dated)['date_of_incident'], '2026-11-20');
    assert.equal(bodyOf(question)['date_of_incident'], null);
    for (const filed of [dated, question])
      assert.doesNotMatch(String(bodyOf(filed)['content']), /Tanggal kejadian/);
    await one.close();
  });

  test('shows no stranger how far an anonymous report has come, or its number there, which counts filings', async () => {
    const one = await openForwarding(databases, {}, { when: 'filed' });
    const filed = [await one.citizen.file({ is_anonymous: true }), await one.citizen.file()] as const;
    for (const { trackingId } of filed) await officerActs.verify(one.endpoint, trackingId, ADMIN);
    await one.settled();
    const shown = async ({ trackingId }: Filed) =>
      (await one.citizen.get(`complaints/${trackingId}/complaint`)).body.results.data.relay;
    const [hidden, open] = filed;
    assert.deepEqual(await shown(hidden), { state: 'none', national_id: null, since: null });
    const page = await (await one.citizen.open(`laporan?aduan=${hidden.trackingId}`)).text();
    assert.doesNotMatch(page, new RegExp(`SP4N-LAPOR!</dt>|${one.nationalId(hidden)}`));
    assert.deepEqual(await shown(open), { state: 'sent', national_id: one.nationalId(open), since: null });
    assert.equal((await one.relayOf(hidden)).national_id, one.nationalId(hidden), 'its reporter reads it');
    await one.close();
  });

  test('is not what officers have taken out of the public here', async () => {
    const one = await openForwarding(databases, { moods: befalls('create', '503 in JSON') });
    const filed = await one.verified({ content: 'Pak Karto mengambil pasir di sungai desa sejak lama.' });
    await one.settled();
    assert.deepEqual(await one.relayOf(filed), {
      state: 'waiting',
      national_id: null,
      since: '2026-11-24T10:00:00+07:00',
      next_try_at: '2026-11-24T10:30:00+07:00',
    });
    await officerActs.redact(one.endpoint, filed.trackingId, { title: [], content: [[0, 9]] });
    await officerActs.withhold(one.endpoint, filed.trackingId, ADMIN, 'ada nama orang');
    await one.pass(RETRY_MS);
    const [{ body }] = one.gateway.books.creates as [(typeof one.gateway.books.creates)[0]];
    assert.match(String(body['content']), /^••• mengambil pasir/);
    assert.equal(body['is_secret'], true);
    await one.close();
  });

  test('bears the gateway’s ids where they are known, and its defaults where not', async () => {
    const one = await openForwarding(databases);
    for (const [kind, ourId, gatewayId] of [
      ['category', 'jalan-berlubang', '436'],
      ['institution', 'dinas-pupr', '5117'],
      ['location', '16.01', '8123'],
      ['classification', '3', '9'],
    ] as const)
      await relayActs.map(one.endpoint, kind, ourId, gatewayId);
    const known = {
      category_id: 'jalan-berlubang',
      suggestion_institution_id: 'dinas-pupr',
      location_id: 'r-1601222003',
      classification_id: '3',
    };
    await one.verified(known, 0);
    await one.settled();
    const fields = ['category_id', 'disposition_id', 'location_id', 'classification_id'] as const;
    const wire = () => fields.map((field) => one.gateway.books.creates.at(-1)!.body[field]);
    assert.deepEqual(wire(), [436, 5117, 8123, 9]);
    await relayActs.map(one.endpoint, 'category', 'jalan-berlubang', null);
    await one.verified({ category_id: 'jalan-berlubang' }, 0);
    await one.settled();
    assert.deepEqual(wire(), [0, 0, 34, 1]);
    await one.close();
  });

  test('goes at once where the relay is told so, and is not public for that', async () => {
    const one = await openForwarding(databases, {}, { when: 'filed' });
    const filed = await withPhotos(one, {}, 1);
    await one.settled();
    const nationalId = one.nationalId(filed);
    one.gateway.act(nationalId, {
      kind: 'status',
      status: { code: 3, name: 'Dalam Proses' },
      mark: 'm',
      isBackdated: false,
    });
    one.gateway.act(nationalId, { kind: 'answer', mark: 'jawaban', files: [], isHtml: false });
    await one.pass(3 * RETRY_MS * 2);
    const own = await one.citizen.get(`complaints/${filed.trackingId}/complaint`, filed.accessCode);
    assert.equal(own.body.results.data.status_code, 'responded');
    assert.equal((await one.citizen.get(`complaints/${filed.trackingId}/complaint`)).status, 404);
    await officerActs.verify(one.endpoint, filed.trackingId, ADMIN);
    const open = await one.citizen.get(`complaints/${filed.trackingId}/complaint`);
    assert.deepEqual([open.status, open.body.results.data.status_code], [200, 'responded']);
    await one.settled();
    assert.equal(one.gateway.books.creates.length, 1, 'verifying does not send it again');
    await one.close();
  });

  test('waits for a gateway that is away, and costs no tries', async () => {
    const one = await openForwarding(databases, {
      moods: { probability: 0, choose: () => '503 in JSON' },
    });
    const all: Filed[] = [];
    for (let number = 0; number < 8; number += 1) all.push(await one.verified({}, number % 2));
    await one.settled();
    assert.equal(one.endpoint.relay!.breaker.isOpen, true);
    const asked = one.gateway.books.requests.length;
    assert.ok(asked <= 12, `${asked} requests before it was left alone`);
    await one.pass(7 * 86_400_000);
    assert.equal(one.gateway.books.requests.length, asked, 'left alone');
    for (const filed of all) assert.equal((await one.relayOf(filed)).state, 'waiting');
    const { trackingId } = all[0]!;
    const open = (await one.citizen.get(`complaints/${trackingId}/complaint`)).body.results.data.relay;
    assert.deepEqual(
      open,
      { state: 'waiting', national_id: null, since: null },
      'the times are its reporter’s',
    );
    one.gateway.moods = { probability: 0 };
    // The breaker's pause is by the process's own clock.
    await one.reopen();
    await one.settled();
    const expectations = [];
    for (const filed of all) expectations.push(await expected(one, filed));
    one.gateway.check(expectations);
    await one.close();
  });

  test('is parked after five noes to what it says, and goes when an officer asks again', async () => {
    const noes = Array.from({ length: 5 }, (): Fault => '422 in JSON');
    const one = await openForwarding(databases, { moods: befalls('create', ...noes) });
    const filed = await one.verified();
    await one.settled();
    for (let hour = 0; hour < 9; hour += 1) await one.pass(RETRY_MS);
    assert.equal((await one.relayOf(filed)).state, 'parked');
    await relayActs.retry(one.endpoint, filed.trackingId);
    await one.settled();
    one.gateway.check([await expected(one, filed)]);
    await one.close();
  });

  test('tells the public nothing of a secret one, there or on its way', async () => {
    const one = await openForwarding(databases);
    const open = await one.verified({}, 0);
    const secret = await one.verified({ is_secret: true, title: 'Pungutan di kantor desa' }, 0);
    await one.settled();
    one.gateway.act(one.nationalId(secret), {
      kind: 'answer',
      mark: 'jawaban rahasia',
      files: [],
      isHtml: false,
    });
    await one.pass(4 * RETRY_MS);
    assert.equal((await one.relayOf(secret)).state, 'sent');
    const unknown = await one.citizen.get('complaints/4821093574/complaint');
    const asked = [
      'complaints',
      'complaints/counts',
      'complaints/statistics',
      'complaints.json',
      'complaints.csv',
    ];
    for (const path of [...asked, `complaints/${open.trackingId}/complaint`, 'capabilities']) {
      const said = JSON.stringify((await one.citizen.get(path)).body);
      for (const mark of [secret.trackingId, one.nationalId(secret), 'Pungutan', 'jawaban rahasia'])
        assert.ok(!said.includes(mark), `${path} says ${mark}`);
    }
    for (const path of ['complaint', 'followups']) {
      const { status, body } = await one.citizen.get(`complaints/${secret.trackingId}/${path}`);
      assert.deepEqual([status, body], [unknown.status, unknown.body]);
    }
    await one.close();
  });

  test('is nothing where the relay is off: no queue, and no request', async () => {
    const one = await databases.open();
    const filed = await withPhotos(one, {}, 1);
    await officerActs.verify(one.endpoint, filed.trackingId, ADMIN);
    assert.equal(one.endpoint.relay, null);
    const all = await everything(one);
    assert.ok(!all.includes('"name":"relay"'));
    assert.ok(!all.includes('waiting'));
    await one.close();
  });
});
