/** A report followed, answered and taken back by a page without a script. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dammCheckDigit } from '../../../../src/contract/tracking-id.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { PageVisitor, type Shown } from '../../harness/page-visitor.js';
import { databaseGone, holdCleaning } from '../../harness/trouble.js';

const visitorOf = (opened: Opened): PageVisitor => new PageVisitor((request) => opened.app.fetch(request));

async function track(visitor: PageVisitor, number: string, code = ''): Promise<Shown> {
  return await visitor.press(await visitor.open('lacak'), 'open', { tracking_id: number, access_code: code });
}

const followUps = async ({ endpoint }: Opened) =>
  await endpoint.database.selectFrom('followups').selectAll().where('author', '=', 'reporter').execute();

async function answered(opened: Opened, changes: Record<string, unknown> = {}, answer: object = {}) {
  const filed = await opened.citizen.file(changes);
  const officer = await anOfficer(opened);
  await officer.act(filed.trackingId, 'verify');
  await officer.act(filed.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
  await officer.act(filed.trackingId, 'respond', {
    content: 'Tali jembatan diganti hari Jumat.',
    ...answer,
  });
  return filed;
}

onOneDatabase('A report on a page', (databases) => {
  test('is answered first, takes one reply however often it is sent, and one rating at the end', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const { trackingId, accessCode } = await answered(opened);
    const shown = await track(visitor, trackingId, accessCode);
    assert.equal(shown.status, 200, shown.text);
    const at = (id: string) => shown.html.indexOf(`id="${id}"`);
    assert.ok(
      at('answer') > 0 &&
        at('answer') < at('status') &&
        at('status') < at('reply') &&
        at('reply') < at('details'),
    );
    assert.ok(shown.text.includes('Tali jembatan diganti hari Jumat.'));
    const files = [{ name: 'sudah.jpg', bytes: await photo(64, 48) }];
    const typed = { content: 'Belum selesai: papan masih lepas.', resolved: 'false' };
    const replied = await visitor.press(shown, 'reply', typed, { files });
    assert.equal(replied.status, 200, replied.text);
    assert.match(replied.text, /Laporan ini dibuka lagi/);
    assert.match((await visitor.press(shown, 'reply', typed, { files })).text, /Laporan ini dibuka lagi/);
    const [reply, ...more] = await followUps(opened);
    assert.equal(reply?.content, typed.content);
    assert.deepEqual(more, [], 'a second press and a reload send nothing new');
    assert.match(replied.text, /Anda minta dikerjakan lagi/);
    assert.match(replied.text, /Anda kepada Dinas Pekerjaan Umum/);
    assert.doesNotMatch(replied.text, /Pelapor/i, 'the reader is “Anda”');
    assert.doesNotMatch(replied.html, /name="rating"/, 'work that isn’t done is not judged');
    const officer = await anOfficer(opened);
    await officer.act(trackingId, 'respond', { content: 'Papan sudah kami pasang.' });
    const asked = await track(visitor, trackingId, accessCode);
    assert.doesNotMatch(asked.html, /name="rating"/);
    const settled = await visitor.press(asked, 'reply', { resolved: 'true' });
    const rated = await visitor.press(settled, 'reply', { rating: '4' });
    assert.match(rated.text, /Terima kasih atas nilai Anda\. Status laporan tetap\./);
    assert.match(rated.text, /Laporan sudah selesai/);
    assert.doesNotMatch(rated.html, /name="rating"/);
    await opened.close();
  });

  test('is closed by a yes to whether it is settled, without a word', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const { trackingId, accessCode } = await answered(opened);
    const shown = await track(visitor, trackingId, accessCode);
    assert.match(shown.html, /name="resolved" value="true"[^]*?<b>Ya/);
    const replied = await visitor.press(shown, 'reply', { resolved: 'true' });
    assert.equal(replied.status, 200, replied.text);
    const { status_code } = await opened.endpoint.database
      .selectFrom('complaints')
      .select('status_code')
      .where('tracking_id', '=', trackingId)
      .executeTakeFirstOrThrow();
    assert.equal(status_code, 'done');
    await opened.close();
  });

  test('waits until the day that the office promised, and asks again on it', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const { trackingId, accessCode } = await answered(opened, {}, { promised_at: '2026-12-04' });
    const shown = await track(visitor, trackingId, accessCode);
    assert.match(shown.text, /Dijanjikan selesai Jumat, 4 Desember 2026/);
    assert.match(shown.html, /name="resolved" value="later"[^]*?<b>Tunggu sampai 4 Des</);
    const waiting = await visitor.press(shown, 'reply', { resolved: 'later' });
    assert.equal(waiting.status, 200, waiting.text);
    assert.match(waiting.text, /Kalau beres lebih cepat, jawab saja/);
    assert.match(waiting.text, /Menunggu hari yang dijanjikan/);
    assert.match(waiting.text, /Buka lagi laporan ini pada 4 Des: sudah beres\?/);
    assert.doesNotMatch(waiting.html, /value="later"/);
    assert.match(waiting.html, /name="resolved" value="true"/, 'it can be answered all the same');
    opened.clock.now = new Date('2026-12-03T17:00:00Z');
    const asked = await track(visitor, trackingId, accessCode);
    assert.match(asked.text, /Giliran Anda/);
    assert.match(asked.html, /name="resolved" value="true"/);
    assert.doesNotMatch(asked.html, /value="later"/);
    await opened.close();
  });

  test('is answered by words while the line is full in which files of forms are cleaned', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const { trackingId, accessCode } = await answered(opened);
    const shown = await track(visitor, trackingId, accessCode);
    let letGo = (): void => undefined;
    const { clean } = opened.endpoint.cleaner;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const begun = new Promise<void>((resolve) => {
      opened.endpoint.cleaner.clean = async (path) => {
        resolve();
        await held;
        return await clean(path);
      };
    });
    const files = [{ name: 'foto.jpg', bytes: await photo(64, 48) }];
    const waiting = visitor.press(await visitor.open('lapor'), 'check', {}, { files });
    await begun;
    const replied = await visitor.press(shown, 'reply', { content: 'Belum selesai: papan masih lepas.' });
    assert.equal(replied.status, 200, replied.text);
    assert.equal((await followUps(opened)).length, 1);
    letGo();
    await waiting;
    await opened.close();
  });

  test('is taken back only when that is ticked, and then once', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const { trackingId, accessCode } = await opened.citizen.file();
    const shown = await track(visitor, trackingId, accessCode);
    const careless = await visitor.press(shown, 'withdraw', { reason: 'Sudah diperbaiki' });
    assert.equal(careless.status, 422);
    assert.equal(
      careless.forms.find(({ buttons }) => buttons.has('withdraw'))!.fields.get('reason'),
      'Sudah diperbaiki',
    );
    const withdrawn = await visitor.press(careless, 'withdraw', { sure: '1' });
    assert.match(withdrawn.text, /Laporan sudah ditarik/);
    assert.equal((await visitor.press(careless, 'withdraw', { sure: '1' })).text, withdrawn.text);
    const { title } = await opened.endpoint.database
      .selectFrom('complaints')
      .select('title')
      .executeTakeFirstOrThrow();
    assert.equal(title, 'Laporan ditarik oleh pelapor');
    await opened.close();
  });
});

onOneDatabase('The tracking page', (databases) => {
  test('answers unknown, secret and not yet verified alike, by the same work', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const secret = await answered(opened, { is_secret: true });
    const waiting = await opened.citizen.file();
    const meter = opened.config.meter!;
    const unknown = `100000000${dammCheckDigit('100000000')}`;
    const answers = [];
    for (const number of [secret.trackingId, waiting.trackingId, unknown]) {
      const form = await visitor.open('lacak');
      const before = { ...meter };
      const { status, html } = await visitor.press(form, 'open', { tracking_id: number, access_code: '' });
      answers.push({
        status,
        html: html.replaceAll(number, 'N'),
        queries: meter.queries - before.queries,
        hashes: meter.hashes - before.hashes,
      });
    }
    assert.equal(answers[0]!.status, 404);
    for (const other of answers.slice(1)) assert.deepEqual(other, answers[0]);
    const guessed = await track(visitor, secret.trackingId, '00000-00000-00000-00000');
    const nobody = await track(visitor, waiting.trackingId, '00000-00000-00000-00000');
    assert.equal(guessed.status, 404);
    assert.equal(
      guessed.html.replaceAll(secret.trackingId, 'N'),
      nobody.html.replaceAll(waiting.trackingId, 'N'),
    );
    await opened.close();
  });

  test('writes no code back, right or wrong, readable or not, and asks for it at its field; the number stays', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const [one, other] = [await opened.citizen.file(), await opened.citizen.file()];
    const typo = `${one.trackingId.slice(0, -1)}${(Number(one.trackingId.at(-1)) + 1) % 10}`;
    const headers = { Origin: 'https://jahat.example', 'Sec-Fetch-Site': 'cross-site' };
    for (const [number, code] of [
      [one.trackingId, other.accessCode],
      [one.trackingId, other.accessCode.toLowerCase().replaceAll('-', ' ')],
      [typo, one.accessCode],
      ['bukan nomor', 'katasandi'],
      [one.trackingId, 'katasandi'],
    ] as const)
      for (const button of ['open', 'reply', 'withdraw', 'file'])
        for (const from of [{}, { headers }]) {
          const fields = { tracking_id: number, access_code: code, content: 'x', sure: '1', do: button };
          const shown = await visitor.send('lacak', Object.entries(fields), from);
          const bare = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
          assert.ok(!bare(shown.html).includes(bare(code)), `${button} with ${number} and ${code}`);
          assert.equal(shown.forms[0]!.fields.get('tracking_id'), number);
          assert.equal(shown.forms[0]!.fields.get('access_code'), '');
          assert.match(shown.html, /id="access_code-error"/);
          assert.match(shown.html, /<a href="#access_code">/);
        }
    const pasted = await track(visitor, `${one.trackingId} ${other.accessCode}`);
    assert.equal(
      pasted.forms[0]!.fields.get('tracking_id'),
      one.trackingId,
      'nor one that was pasted beside the number',
    );
    const without = await track(visitor, one.trackingId);
    assert.doesNotMatch(without.html, /id="access_code-error"/, 'who typed none is not asked for one');
    await opened.close();
  });

  test('opens a public report by its number, masked, and lets nobody but its reporter answer', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const { trackingId } = await answered(opened, {
      content: 'Hubungi saya di 0812-3456-7890, jembatan putus sejak Minggu.',
    });
    const shown = await track(visitor, trackingId);
    assert.equal(shown.status, 200);
    assert.doesNotMatch(shown.html, /0812|Sumarni|value="reply"|value="withdraw"/);
    await opened.close();
  });

  test('hands a file over by the code alone, in a form', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const bytes = await photo(64, 48);
    const { body } = await opened.citizen.upload([{ name: 'bukti.jpg', bytes }]);
    const filed = await opened.citizen.file({ attachments: [body.results.images[0].id] });
    const shown = await track(visitor, filed.trackingId, filed.accessCode);
    const file = await visitor.press(shown, 'file');
    assert.equal(file.headers.get('Content-Type'), 'image/jpeg');
    assert.equal(file.headers.get('Cache-Control'), 'no-store');
    const stolen = await visitor.press(shown, 'file', { access_code: '' });
    assert.match(stolen.headers.get('Content-Type')!, /text\/html/);
    const elsewhere = await visitor.press(shown, 'file', { path: '../../desk' });
    assert.match(elsewhere.headers.get('Content-Type')!, /text\/html/);
    await opened.close();
  });

  test('from another site it opens, sends and takes back nothing', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const { trackingId, accessCode } = await answered(opened);
    const shown = await track(visitor, trackingId, accessCode);
    const headers = { Origin: 'https://jahat.example', 'Sec-Fetch-Site': 'cross-site' };
    for (const [button, changes] of [
      ['open', {}],
      ['reply', { content: 'Bukan saya' }],
      ['withdraw', { sure: '1' }],
      ['file', {}],
    ] as const) {
      const form = shown.forms.find(({ buttons }) => buttons.has(button));
      const fields = {
        ...Object.fromEntries(form?.fields ?? []),
        tracking_id: trackingId,
        access_code: accessCode,
        ...changes,
        do: button,
      };
      const answer = await visitor.send('lacak', Object.entries(fields), { headers });
      assert.doesNotMatch(answer.text, /Jembatan gantung/);
      assert.equal(
        answer.forms[0]!.fields.get('tracking_id'),
        trackingId,
        'what was sent stands in the form',
      );
    }
    const unsealed = await visitor.press(shown, 'reply', { content: 'Tanpa segel', form_seal: '' });
    assert.match(unsealed.text, /Balasan belum terkirim/);
    assert.equal(unsealed.forms[0]!.fields.get('content'), 'Tanpa segel');
    const swapped = shown.forms.find(({ buttons }) => buttons.has('reply'))!.fields;
    const other = await visitor.press(shown, 'withdraw', {
      sure: '1',
      form_key: swapped.get('form_key')!,
      form_seal: swapped.get('form_seal')!,
    });
    assert.match(other.text, /Laporan belum ditarik/, 'a seal for one thing is none for another');
    assert.deepEqual(await followUps(opened), []);
    await opened.close();
  });

  test('keeps a reply that is refused, and says why', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const { trackingId, accessCode } = await answered(opened);
    const shown = await track(visitor, trackingId, accessCode);
    const files = [{ name: 'surat.exe', bytes: Buffer.from('MZ') }];
    const refused = await visitor.press(
      shown,
      'reply',
      { content: 'Ini <b>buktinya</b>', is_secret: '1' },
      { files },
    );
    assert.equal(refused.status, 415);
    assert.match(refused.text, /Pilih lagi berkas ini: surat\.exe/);
    assert.match(refused.html, /<a href="#attachments">/);
    const { fields } = refused.forms.find(({ buttons }) => buttons.has('reply'))!;
    assert.equal(fields.get('content'), 'Ini <b>buktinya</b>');
    assert.equal(fields.get('is_secret'), '1');
    assert.match((await visitor.press(refused, 'reply')).text, /sudah terkirim/);
    await opened.close();
  });

  test('keeps a reply while the database is away or the line of files is full, and takes it once later on', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const { trackingId, accessCode } = await answered(opened);
    const asked = await track(visitor, trackingId, accessCode);
    const shown = await visitor.press(asked, 'reply', { resolved: 'true' });
    const files = [{ name: 'foto.jpg', bytes: await photo(64, 48) }];
    const typed = {
      content: 'Belum <b>selesai</b>: papan lepas.',
      resolved: 'false',
      is_secret: '1',
      rating: '2',
    };
    const comeBack = databaseGone(opened);
    const gone = await visitor.press(shown, 'reply', typed, { files });
    const search = await visitor.press(shown, 'open');
    comeBack();
    assert.match(search.text, /Kira-kira 30 detik lagi\.|Yang Anda ketik tetap ada\./);
    assert.equal(search.headers.get('Retry-After'), '30');
    assert.equal(search.forms[0]!.fields.get('tracking_id'), trackingId);
    const letGo = holdCleaning(opened);
    const forms = await Promise.all(Array.from({ length: 10 }, () => visitor.open('lapor')));
    const pressed = forms.map((form) => visitor.press(form, 'check', {}, { files }));
    await Promise.race(pressed);
    const full = await visitor.press(gone, 'reply', {}, { files });
    letGo();
    await Promise.all(pressed);
    for (const told of [gone, full]) {
      assert.equal(told.status, 503, told.text);
      assert.match(told.headers.get('Retry-After') ?? '', /^[13]0$/);
      assert.match(told.text, /Pilih lagi berkas ini: foto\.jpg/);
      const { fields } = told.forms.find(({ buttons }) => buttons.has('reply'))!;
      for (const [name, value] of Object.entries(typed)) assert.equal(fields.get(name), value, name);
    }
    for (let press = 0; press < 2; press += 1)
      assert.match((await visitor.press(full, 'reply', {}, { files })).text, /dibuka lagi/);
    assert.equal((await followUps(opened)).length, 2, 'the yes, and this');
    await opened.close();
  });

  test('is small, caches nothing and puts nothing into an address or a log', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const { trackingId, accessCode } = await answered(opened);
    for (const language of ['id', 'en', 'jv', 'su', 'mui']) {
      const search = await visitor.open(`lacak?lang=${language}&aduan=${trackingId}`);
      assert.equal(search.forms[0]!.fields.get('tracking_id'), trackingId);
      const shown = await visitor.press(search, 'open', { access_code: accessCode });
      for (const page of [search, shown]) {
        assert.match(page.html, new RegExp(`<html lang="${language}">`));
        assert.ok(page.bytes <= 14_000, `${page.bytes} bytes`);
        assert.equal(page.headers.get('Cache-Control'), 'no-store');
      }
      const addresses = [...shown.html.matchAll(/ (?:href|action|src)="([^"]*)"/g)].map(
        ([, address]) => address!,
      );
      assert.ok(!addresses.some((address) => address.includes(accessCode) || address.includes(trackingId)));
    }
    assert.ok(!opened.logs.some((line) => line.includes(trackingId) || line.includes(accessCode)));
    await opened.close();
  });
});
