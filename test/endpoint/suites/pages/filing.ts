/** A report from a browser without scripts: from the form to the receipt. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { wordsOf } from '../../../../demo/endpoint/pages/words/words.js';
import { currentConsent } from '../../../../demo/endpoint/words/consent.js';
import { LANGUAGES } from '../../../../src/widget/language/language.js';
import { DEFAULT_LIMITS } from '../../../../demo/endpoint/limits/limits.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo, photoWithEverything } from '../../harness/files.js';
import { SECRET } from '../../../images/exif.js';
import { fieldsOf, OWN_ORIGIN, PageVisitor, textAt, type Shown } from '../../harness/page-visitor.js';
import { databaseGone, holdCleaning } from '../../harness/trouble.js';

const TYPED = {
  classification_id: '1',
  title: 'Jembatan gantung putus',
  content: 'Tali jembatan gantung di Dusun II putus <sejak> hari Minggu & anak sekolah memutar.\r\nTolong.',
  category_id: 'sampah',
  village: 'Kurup, Lubuk Batang',
  location_text: 'Dusun II RT 03, "depan" balai desa',
  date_of_incident: '2026-11-20',
  nameUser: "Sumarni binti 'Karto'",
  phoneUser: '0812-0000-1111',
  emailUser: '',
};

const visitorOf = (opened: Opened): PageVisitor => new PageVisitor((request) => opened.app.fetch(request));

const filed = async ({ endpoint }: Opened) =>
  await endpoint.database.selectFrom('complaints').selectAll().orderBy('id').execute();

/** As long as somebody takes who writes. */
function wait({ clock }: Opened, seconds = 60): void {
  clock.now = new Date(clock.now.getTime() + seconds * 1000);
}

async function review(
  opened: Opened,
  changes: Record<string, string> = {},
  files: { name: string; bytes: Uint8Array }[] = [],
): Promise<Shown> {
  const visitor = visitorOf(opened);
  const form = await visitor.open('lapor');
  wait(opened);
  const shown = await visitor.press(form, 'check', { ...TYPED, ...changes }, { files });
  assert.equal(shown.status, 200, shown.text);
  return shown;
}

/** A form of which a file begins and nothing more comes. @returns breaks it off */
function beginForm(opened: Opened, headers: Record<string, string>): () => Promise<void> {
  const line = new TransformStream<Uint8Array, Uint8Array>();
  const writer = line.writable.getWriter();
  const part = '--x\r\nContent-Disposition: form-data; name="attachments"; filename="a.jpg"\r\n\r\nabc';
  writer.write(Buffer.from(part)).catch(() => undefined);
  const type = 'multipart/form-data; boundary=x';
  const sent = {
    method: 'POST',
    headers: { ...headers, 'Content-Type': type },
    body: line.readable,
    duplex: 'half',
  };
  const answer = Promise.resolve(
    opened.app.fetch(new Request('http://localhost/lapor', sent as RequestInit)),
  );
  return async () => {
    await writer.abort(new Error('broken off')).catch(() => undefined);
    await answer;
  };
}

/** Resolves when two of them have. */
async function secondOf(answers: readonly Promise<Shown>[]): Promise<void> {
  let count = 0;
  await new Promise<void>((resolve) => {
    for (const one of answers) void one.then(() => (count += 1) === 2 && resolve());
  });
}

/** Every word stands in the form again, a village that was found by its id. */
function assertTyped(shown: Shown): void {
  const fields = fieldsOf(shown);
  const { village, ...words } = TYPED;
  assert.ok(fields.get('village') === village || fields.get('location_id'));
  for (const [name, value] of Object.entries(words))
    assert.equal((fields.get(name) ?? '').replace('\r', ''), value.replace('\r', ''), name);
}

onOneDatabase('A report by a page', (databases) => {
  test('is shown before it is sent, filed once, and its receipt comes again', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const shown = await review(opened);
    assert.deepEqual(await filed(opened), [], 'looking files nothing');
    assert.ok(shown.text.includes(TYPED.title) && shown.text.includes('Kurup'));
    const twice = await Promise.all([visitor.press(shown, 'send'), visitor.press(shown, 'send')]);
    const again = await visitor.press(shown, 'send');
    for (const receipt of [...twice, again]) {
      assert.equal(receipt.status, 201 - 1);
      assert.equal(receipt.html, again.html);
      assert.equal(receipt.headers.get('Cache-Control'), 'no-store');
    }
    const [report, ...more] = await filed(opened);
    assert.deepEqual(more, []);
    assert.equal(report?.title, TYPED.title);
    assert.equal(report.content, TYPED.content.replaceAll('\r\n', '\n'));
    assert.equal(report.category_id, TYPED.category_id);
    assert.match(report.location_code ?? '', /^\d\d\.\d\d\.\d\d\.\d{4}$/);
    assert.equal(report.status_code, 'unverified');
    assert.equal(report.doubt, null);
    assert.equal(textAt(again, 'number'), report.tracking_id);
    const mine = await opened.citizen.get('complaints/mine', textAt(again, 'code'));
    assert.equal(mine.body.results.data.title, TYPED.title, 'the code opens it');
    await opened.reopen();
    const late = await visitor.press(shown, 'send');
    assert.equal(late.html, again.html, 'after a start anew too');
    await opened.close();
  });

  test('keeps its files through whatever is wrong, cleaned, and sends them once', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const form = await visitor.open('lapor');
    wait(opened);
    const bytes = await photoWithEverything();
    const files = [{ name: 'Jembatan Pak RT.jpg', bytes }];
    const empty = { ...TYPED, content: '', category_id: '' };
    const wrong = await visitor.press(form, 'check', empty, { files });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /Hapus Jembatan Pak RT\.jpg/);
    const reloaded = await visitor.press(form, 'check', empty, { files });
    assert.equal(reloaded.html.match(/remove_0/g)?.length, wrong.html.match(/remove_0/g)?.length);
    const shown = await visitor.press(wrong, 'check', { content: TYPED.content });
    assert.match(shown.text, /Jembatan Pak RT\.jpg/);
    const receipt = await visitor.press(shown, 'send');
    assert.equal(receipt.status, 200, receipt.text);
    const [report] = await filed(opened);
    const kept = await opened.endpoint.database.selectFrom('attachments').selectAll().execute();
    assert.deepEqual(
      kept.map((one) => [one.complaint_id, one.display_name]),
      [[report!.id, 'Jembatan Pak RT.jpg']],
      'one file, whatever was pressed twice',
    );
    const stored = Buffer.from(await opened.endpoint.storage.get(kept[0]!.storage_key));
    assert.ok(!stored.includes(SECRET), 'without what it told of its place');
    await opened.close();
  });
});

onOneDatabase('The form of a page', (databases) => {
  test('says above all else whom to call where the text tells of danger, and is sent all the same', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const form = await visitor.open('lapor');
    assert.match(form.html, /<a href="tel:112">Darurat\? 112<\/a>/);
    assert.doesNotMatch(form.html, /id="danger"/);
    wait(opened);
    const text = { ...TYPED, content: 'Suami saya memukuli saya dan anak saya setiap malam, tolong kami.' };
    const again = await visitor.press(form, 'check', { ...text, village: 'xyzzy qwerty' });
    assert.match(
      again.html,
      /<main>\s*<h1>[^<]*<\/h1>\s*<div class="notice danger" id="danger" role="alert">/,
    );
    assert.match(again.html, /<a href="#is_secret">Rahasia dan tanpa nama/);
    const shown = await visitor.press(form, 'check', text);
    assert.match(
      shown.html,
      /<main>\s*<h1>[^<]*<\/h1>\s*<div class="notice danger" id="danger" role="alert">/,
    );
    assert.match(shown.html, /<a class="button" href="tel:129">Telepon 129/);
    assert.match(shown.html, /Tutup cepat/);
    const unseen = shown.forms.find(({ fields }) => fields.get('is_secret') === '1');
    assert.equal(unseen?.fields.get('is_anonymous'), '1');
    assert.equal((await visitor.press(shown, 'send')).status, 200);
    const calm = await visitor.press(form, 'check', TYPED);
    assert.doesNotMatch(calm.html, /id="danger"/);
    await opened.close();
  });

  test('a used form with another text files nothing by itself, and says why', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const shown = await review(opened);
    await visitor.press(shown, 'send');
    const other = await visitor.press(shown, 'send', { title: 'Sesuatu yang lain' });
    assert.equal(other.status, 409);
    assert.match(other.text, /sudah dipakai/);
    assert.equal((await filed(opened)).length, 1);
    assert.equal((await visitor.press(other, 'send')).status, 200);
    assert.equal((await filed(opened)).length, 2, 'whoever goes on files another one');
    await opened.close();
  });

  test('shows what is wrong, leads to it, and keeps all that was typed', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const form = await visitor.open('lapor');
    const mistakes = { date_of_incident: '31-02-2026', phoneUser: '12', is_secret: '1' };
    const typed = { ...TYPED, content: ' ', ...mistakes };
    const files = [{ name: 'surat.exe', bytes: Buffer.from('MZ nothing') }];
    const what = await visitor.press(form, 'check', typed, { files });
    assert.match(what.text, /Pilih lagi berkas ini: surat\.exe/);
    const where = await visitor.press(what, 'check', { content: TYPED.content });
    const privacy = await visitor.press(where, 'check', { date_of_incident: TYPED.date_of_incident });
    for (const [wrong, fields] of [
      [what, ['content', 'attachments']],
      [where, ['date_of_incident']],
      [privacy, ['phoneUser']],
    ] as const) {
      assert.equal(wrong.status, 422);
      assert.match(wrong.html, /<title>Belum terkirim: /);
      const linked = [...wrong.html.matchAll(/<li><a href="#([^"]+)">/g)].map(([, id]) => id);
      assert.deepEqual(linked, fields, 'the summary leads to what this step asks');
      for (const field of fields) assert.ok(wrong.html.includes(`id="${field}"`), `${field} is there`);
    }
    for (const [name, value] of Object.entries({ ...TYPED, ...mistakes }))
      if (!['content', 'village'].includes(name) && value !== '')
        assert.equal(fieldsOf(what).get(name), value, name);
    assert.equal(fieldsOf(privacy).get('content'), TYPED.content.replaceAll('\r\n', '\n'));
    assert.equal((await visitor.press(privacy, 'check', { phoneUser: TYPED.phoneUser })).status, 200);
    assert.deepEqual(await filed(opened), []);
    await opened.close();
  });

  test('is consented to by pressing Kirim, beside which it says so with the whole text, in each language', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    for (const language of LANGUAGES) {
      const { pressing, whole } = wordsOf(language).sections.consent;
      const { version, text } = currentConsent(opened.endpoint.config.consents, language);
      const form = await visitor.open(`lapor?lang=${language}`);
      assert.equal(form.forms[0]!.fields.has('consent'), false, 'nobody ticks anything');
      wait(opened);
      const shown = await visitor.press(form, 'check', TYPED);
      for (const said of [pressing, whole, version]) assert.ok(shown.text.includes(said), said);
      assert.ok(shown.text.includes(text.split('\n')[0]!), 'the whole text');
      const receipt = await visitor.press(shown, 'send');
      assert.equal(receipt.status, 200, receipt.text);
      const { consent_version, consent_given_by, consent_given_at } = (await filed(opened)).at(-1)!;
      assert.deepEqual([consent_version, consent_given_by], [version, 'reporter']);
      assert.equal(new Date(consent_given_at!).getTime(), opened.clock.now.getTime());
    }
    await opened.close();
  });

  test('is not filed with a consent to a text that was never shown: the one that counts is, to be pressed again', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const shown = await review(opened);
    for (const version of ['1999-01', '']) {
      const refused = await visitor.press(shown, 'send', { consent_version: version });
      assert.equal(refused.status, 422);
      assert.ok(refused.html.includes('id="consent-error"'), 'it is said beside Kirim');
      assert.deepEqual(await filed(opened), []);
      if (version !== '') continue;
      assert.equal((await visitor.press(refused, 'send')).status, 200);
      assert.equal((await filed(opened)).length, 1);
    }
    await opened.close();
  });

  test('asks which village is meant, and takes what is chosen', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const asked = await visitor.press(await visitor.open('lapor'), 'check', { ...TYPED, village: 'suka' });
    assert.equal(asked.status, 422);
    const [, first] = /name="location_id" value="(r-[^"]+)"/.exec(asked.html) ?? [];
    const shown = await visitor.press(asked, 'check', { location_id: first! });
    assert.equal(shown.status, 200, shown.text);
    const none = await visitor.press(asked, 'check', { location_id: '-' });
    assert.equal(none.status, 200, none.text);
    const unknown = await visitor.press(asked, 'check', { village: 'xyzzy qwerty' });
    assert.match(unknown.html, /<a href="#village">/);
    await opened.close();
  });

  for (const [name, headers, changes] of [
    ['another site', { Origin: 'https://jahat.example', 'Sec-Fetch-Site': 'cross-site' }, {}],
    ['a neighbour under the same domain', { 'Sec-Fetch-Site': 'same-site' }, {}],
    ['a frame without an origin', { Origin: 'null' }, {}],
    ['no form of ours', OWN_ORIGIN, { form_seal: '', form_key: '' }],
    ['a form whose key was changed', OWN_ORIGIN, { form_key: 'AAAAAAAAAAAAAAAAAAAAAAAA' }],
  ] as const)
    test(`from ${name} nothing is filed and no file kept: the form is shown, filled in`, async () => {
      const opened = await databases.open();
      const visitor = visitorOf(opened);
      const form = await visitor.open('lapor');
      wait(opened);
      const fields = { ...Object.fromEntries(form.forms[0]!.fields), ...TYPED, ...changes };
      const files = [{ name: 'foto.jpg', bytes: await photo() }];
      for (const button of ['check', 'send', 'edit']) {
        const sent = await visitor.send('lapor', Object.entries({ ...fields, do: button }), {
          headers,
          files,
        });
        assert.equal(sent.status, 200);
        assert.equal(sent.forms[0]!.fields.get('title'), TYPED.title);
        assert.notEqual(sent.forms[0]!.fields.get('form_key'), fields['form_key' as never]);
        assert.match(sent.text, /belum terkirim.*Pilih lagi berkas ini: foto\.jpg/);
      }
      assert.deepEqual(await filed(opened), []);
      const kept = await opened.endpoint.database.selectFrom('attachments').select('id').execute();
      assert.deepEqual(kept, []);
      const plainly = await visitor.send('lapor', Object.entries(TYPED), { headers, isMultipart: false });
      assert.equal(plainly.forms[0]!.fields.get('content'), TYPED.content.replaceAll('\r\n', '\n'));
      await opened.close();
    });

  test('a form of three days ago is shown anew; one that has filed its report still gives its receipt', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const [old, used] = [await review(opened), await review(opened)];
    const receipt = await visitor.press(used, 'send');
    wait(opened, 3 * 86_400);
    assert.match((await visitor.press(old, 'send')).text, /belum terkirim/);
    assert.equal((await visitor.press(used, 'send')).html, receipt.html);
    assert.equal((await filed(opened)).length, 1);
    await opened.close();
  });

  test('what comes within three seconds, or above the hour’s budget, is filed with a doubt that officers and reporter read', async () => {
    const opened = await databases.open({ limits: { ...DEFAULT_LIMITS, formReportsPerHour: 3 } });
    const visitor = visitorOf(opened);
    const quick = await visitor.press(await visitor.open('lapor'), 'check', TYPED);
    const receipt = await visitor.press(quick, 'send');
    assert.match(receipt.text, /diperiksa petugas/);
    assert.equal((await visitor.press(quick, 'send')).html, receipt.html, 'the same receipt, however late');
    for (let count = 0; count < 4; count += 1) await visitor.press(await review(opened, {}), 'send');
    const doubts = (await filed(opened)).map(({ doubt }) => doubt);
    assert.deepEqual(doubts, ['quick', null, null, null, 'crowd']);
    wait(opened, 3_600);
    await visitor.press(await review(opened), 'send');
    assert.equal((await filed(opened)).at(-1)?.doubt, null, 'an hour later the budget is whole again');
    assert.ok((await filed(opened)).every(({ is_public }) => !is_public));
    await opened.close();
  });

  test('above what an hour may bring, from one address or from all, nothing is filed and all that was typed can be sent later', async () => {
    const limits = { ...DEFAULT_LIMITS, formReportsPerHourMax: 5 };
    const opened = await databases.open({ limits, trustProxy: true });
    const visitor = visitorOf(opened);
    const from = (address: string) => ({ headers: { ...OWN_ORIGIN, 'X-Forwarded-For': address } });
    const files = [{ name: 'foto.jpg', bytes: await photo() }];
    const mine = await review(opened, {}, files);
    const first = await visitor.press(await review(opened), 'send', {}, from('2001:db8:0:7::1'));
    assert.equal(first.status, 200);
    for (const code of LANGUAGES) {
      const path = mine.forms[0]!.action.replace(/lang=\w+/, `lang=${code}`);
      const told = await visitor.send(
        path,
        new Map([...mine.forms[0]!.fields, ['do', 'send']]),
        from('2001:db8::7:0:0:0:2'),
      );
      const seconds = Number(told.headers.get('Retry-After'));
      assert.equal(told.status, 429, `${code}: another address of the same line`);
      assert.ok(seconds > 3_000 && seconds <= 3_600, String(seconds));
      assert.ok(told.text.includes(wordsOf(code).own.notice.crowded(Math.ceil(seconds / 60))));
      for (const typed of [TYPED.title, 'foto.jpg', 'SMS']) assert.ok(told.text.includes(typed), typed);
    }
    for (let other = 1; other < 5; other += 1)
      await visitor.press(await review(opened), 'send', {}, from(`198.51.100.${other}`));
    assert.equal((await filed(opened)).length, 5, 'a village behind one address leaves room for others');
    const full = await visitor.press(mine, 'send', {}, from('203.0.113.9'));
    assert.equal(full.status, 429, 'all together are bounded too');
    wait(opened, Number(full.headers.get('Retry-After')));
    assert.equal((await visitor.press(full, 'send', {}, from('203.0.113.9'))).status, 200);
    const attached = await opened.endpoint.database
      .selectFrom('attachments')
      .select('complaint_id')
      .execute();
    assert.deepEqual([attached.length, attached[0]!.complaint_id], [1, (await filed(opened)).at(-1)!.id]);
    await opened.close();
  });

  test('from the many /64 of one /48 are so many an hour, and leave others their part', async () => {
    const limits = { ...DEFAULT_LIMITS, formReportsPerHourMax: 5 };
    const opened = await databases.open({ limits, trustProxy: true });
    const visitor = visitorOf(opened);
    const send = async (address: string): Promise<number> => {
      const headers = { ...OWN_ORIGIN, 'X-Forwarded-For': address };
      return (await visitor.press(await review(opened), 'send', {}, { headers })).status;
    };
    const flood: number[] = [];
    for (const line of [1, 2, 3, 4]) flood.push(await send(`2001:db8:77:${line}::1`));
    assert.deepEqual(flood, [200, 200, 429, 429]);
    const others = ['2001:db8:78:1::1', '198.51.100.7', '203.0.113.9'];
    for (const other of others) assert.equal(await send(other), 200, other);
    await opened.close();
  });

  test('takes no name where none is collected, and publishes nothing of a secret report', async () => {
    const opened = await databases.open({ anonymous: 'not-collected' });
    const visitor = visitorOf(opened);
    const shown = await review(opened, { is_anonymous: '1', is_secret: '1' });
    assert.match(shown.text, /Laporan rahasia/);
    const receipt = await visitor.press(shown, 'send');
    assert.equal(receipt.status, 200);
    assert.deepEqual(await opened.endpoint.database.selectFrom('reporters').selectAll().execute(), []);
    const [report] = await filed(opened);
    assert.deepEqual([report!.is_anonymous, report!.is_secret], [true, true]);
    assert.equal((await opened.citizen.get(`complaints/${report!.tracking_id}/complaint`)).status, 404);
    await opened.close();
  });

  test('needs no proof of work where the endpoint asks widgets for one', async () => {
    const opened = await databases.open({ challenge: true });
    const visitor = visitorOf(opened);
    const files = [{ name: 'foto.jpg', bytes: await photo() }];
    assert.equal((await visitor.press(await review(opened, {}, files), 'send')).status, 200);
    await opened.close();
  });

  test('holds files in a part of the room that all forms share, and pushes out nobody who solved a challenge', async () => {
    const bytes = await photo(64, 48);
    const opened = await databases.open({
      limits: { ...DEFAULT_LIMITS, pendingUploadBytesMax: 12 * bytes.length },
    });
    const visitor = visitorOf(opened);
    for (let turn = 0; turn < 4; turn += 1) await opened.citizen.upload([{ name: `${turn}.jpg`, bytes }]);
    for (let turn = 0; turn < 6; turn += 1) {
      wait(opened, 5);
      const sent = await visitor.press(
        await visitor.open('lapor'),
        'check',
        {},
        { files: [{ name: 'f.jpg', bytes }] },
      );
      assert.match(sent.text, /Hapus f\.jpg/, 'its own is never what goes');
    }
    const rows = await opened.endpoint.database
      .selectFrom('attachments')
      .select(['holder', 'bytes'])
      .execute();
    const ofForms = rows.filter(({ holder }) => holder?.startsWith('form '));
    const held = ofForms.reduce((sum, one) => sum + one.bytes, 0);
    assert.ok(held > 0 && held <= 3 * bytes.length, `a quarter at most: ${held}`);
    assert.equal(rows.length - ofForms.length, 4, 'all that came by a widget');
    await opened.close();
  });

  test('speaks every language, by the address and by the browser, and is small in each', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    for (const [language, word] of [
      ['id', 'Sampaikan laporan'],
      ['en', 'Make a report'],
      ['jv', ''],
      ['su', ''],
      ['mui', 'Sampeke laporan'],
    ] as const) {
      const shown = await visitor.open(`lapor?lang=${language}`);
      const asked = await visitor.open('lapor', { headers: { 'Accept-Language': language } });
      for (const page of [shown, asked]) {
        assert.match(page.html, new RegExp(`<html lang="${language}">`));
        assert.ok(page.text.includes(word), page.text.slice(0, 200));
        assert.ok(page.bytes <= 14_000, `${page.bytes} bytes`);
      }
      wait(opened);
      const review = await visitor.press(shown, 'check', TYPED);
      const receipt = await visitor.press(review, 'send');
      const wrong = await visitor.press(shown, 'check', {});
      for (const page of [review, receipt, wrong]) {
        assert.match(page.html, new RegExp(`<html lang="${language}">`));
        assert.ok(page.bytes <= 14_000, `${page.bytes} bytes`);
      }
    }
    assert.match((await visitor.open('lapor?lang=plm')).html, /<html lang="mui">/, 'by its former code');
    await opened.close();
  });

  test('runs nothing, loads nothing, and tells no address, log or cache what was typed', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const form = await visitor.open('lapor');
    assert.match(form.headers.get('Content-Security-Policy')!, /script-src 'self';/);
    const shown = await review(opened, { is_secret: '1' });
    const receipt = await visitor.press(shown, 'send');
    for (const page of [shown, receipt, await visitor.press(shown, 'edit')]) {
      const policy = page.headers.get('Content-Security-Policy')!;
      assert.match(policy, /^default-src 'none'/);
      const style = /<style>([\s\S]*?)<\/style>/.exec(page.html)![1]!;
      const hash = createHash('sha256').update(style).digest('base64');
      // The last word is for engines that know no hashes; all others pass over it.
      const styles = `style-src 'sha256-${hash}' 'unsafe-inline';`;
      assert.ok(policy.includes(styles));
      assert.doesNotMatch(policy.replace(styles, ''), /script-src|style-src|unsafe/);
      const pictures = page.html.match(/<svg[^>]*>/g) ?? [];
      assert.ok(pictures.length > 0);
      for (const svg of pictures)
        assert.match(svg, / width="\d+"[^>]* height="\d+"/, 'small without styles too');
      assert.doesNotMatch(page.html, /<script| style=| on\w+="/);
      assert.equal(page.headers.get('Cache-Control'), 'no-store');
      assert.equal(page.headers.get('Referrer-Policy'), 'same-origin');
      const addresses = [...page.html.matchAll(/ (?:href|action|src)="([^"]*)"/g)].map(
        ([, address]) => address,
      );
      for (const secret of [
        textAt(receipt, 'number'),
        textAt(receipt, 'code'),
        shown.forms[0]!.fields.get('form_key')!,
      ])
        assert.ok(!addresses.some((address) => address!.includes(secret)), secret);
    }
    const log = opened.logs.join('\n');
    for (const secret of [
      'Sumarni',
      'Jembatan',
      textAt(receipt, 'number'),
      textAt(receipt, 'code'),
      shown.forms[0]!.fields.get('form_key')!,
    ])
      assert.ok(!log.includes(secret), secret);
    await opened.close();
  });

  test('carries markup that was typed as text', async () => {
    const opened = await databases.open();
    const shown = await review(opened, { title: '<script>alert(1)</script>"><b>' });
    assert.doesNotMatch(shown.html, /<script|"><b>/);
    assert.ok(shown.text.includes('<script>alert(1)</script>"><b>'));
    await opened.close();
  });

  test('is shown again with every word, and says when to press, while the database is away', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const files = [{ name: 'foto.jpg', bytes: await photo(64, 48) }];
    const shown = await review(opened, {}, files);
    const form = await visitor.open('lapor');
    const comeBack = databaseGone(opened);
    const checked = await visitor.press(form, 'check', TYPED, { files });
    const sent = await visitor.press(shown, 'send');
    for (const told of [checked, sent]) {
      assert.equal(told.status, 503, told.text);
      assert.equal(told.headers.get('Retry-After'), '30');
      assert.match(told.text, /Kira-kira 30 detik lagi\. Yang Anda ketik tetap ada\./);
      assert.doesNotMatch(told.text, /isian yang perlu diperbaiki/, 'nothing that was typed is wrong');
      assertTyped(told);
    }
    assert.match(checked.text, /Pilih lagi berkas ini: foto\.jpg/);
    comeBack();
    assert.equal((await visitor.press(sent, 'send')).status, 200, 'the same button, later');
    const [attached] = await opened.endpoint.database.selectFrom('attachments').selectAll().execute();
    assert.equal(attached?.complaint_id, (await filed(opened))[0]!.id, 'with the file that had arrived');
    await opened.close();
  });

  test('comes from others while one address holds all places with bodies that begin anew, and keeps its words from there too', async () => {
    const limits = { ...DEFAULT_LIMITS, bodiesAtOnce: 8 };
    const opened = await databases.open({ trustProxy: true, limits });
    const visitor = visitorOf(opened);
    const from = (address: string) => ({ ...OWN_ORIGIN, 'X-Forwarded-For': address });
    const files = [{ name: 'foto.jpg', bytes: await photo(64, 48) }];
    const forms = await Promise.all([visitor.open('lapor'), visitor.open('lapor')]);
    const letGo = Array.from({ length: 6 }, () => beginForm(opened, from('203.0.113.9')));
    const near = await visitor.press(forms[0], 'check', TYPED, { files, headers: from('203.0.113.9') });
    assert.equal(near.status, 503, near.text);
    assert.equal(near.headers.get('Retry-After'), '10');
    assertTyped(near);
    const words = await visitor.press(near, 'check', {}, { headers: from('203.0.113.9') });
    assert.equal(words.status, 200, 'words alone need no place');
    const far = await visitor.press(forms[1], 'check', TYPED, { files, headers: from('198.51.100.7') });
    assert.equal(far.status, 200, far.text);
    for (const end of letGo) await end();
    await opened.close();
  });

  test('is shown again with every word where the line is full in which its files are cleaned', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const letGo = holdCleaning(opened);
    const files = [{ name: 'foto.jpg', bytes: await photo(64, 48) }];
    const forms = await Promise.all(Array.from({ length: 10 }, () => visitor.open('lapor')));
    const pressed = forms.map((form) => visitor.press(form, 'check', TYPED, { files }));
    const told = await Promise.race(pressed);
    assert.equal(told.status, 503, told.text);
    assert.equal(told.headers.get('Retry-After'), '10');
    assertTyped(told);
    assert.equal(told.text.match(/10 detik lagi/g)?.length, 1, 'said once');
    assert.match(told.text, /Pilih lagi berkas ini: foto\.jpg/);
    letGo();
    await Promise.all(pressed);
    assert.equal((await visitor.press(told, 'check', {}, { files })).status, 200);
    await opened.close();
  });

  test('is shown again with every word where it is too large, however large it says beforehand that it is', async () => {
    const opened = await databases.open();
    const form = fieldsOf(await visitorOf(opened).open('lapor'));
    const words = Object.entries({ ...Object.fromEntries(form), ...TYPED, do: 'check' });
    const parts = words.map(
      ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const file = 'Content-Disposition: form-data; name="attachments"; filename="besar.jpg"';
    const head = Buffer.from(`${parts.join('')}--x\r\n${file}\r\n\r\n`);
    const more = new Uint8Array(4 * 1_048_576);
    let bytes = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const chunk = bytes === 0 ? head : more;
          bytes += chunk.length;
          controller.enqueue(chunk);
        },
      },
      { highWaterMark: 0 },
    );
    const headers = {
      ...OWN_ORIGIN,
      'Content-Type': 'multipart/form-data; boundary=x',
      'Content-Length': '1000000000',
    };
    const sent = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const visitor = new PageVisitor(() => opened.app.fetch(new Request('http://localhost/lapor', sent)));
    const shown = await visitor.open('lapor');
    assert.equal(shown.status, 413, shown.text);
    assertTyped(shown);
    assert.match(
      shown.text,
      /terlalu besar.*paling besar 2 MB.*Yang Anda ketik tetap ada.*Pilih lagi berkas ini: besar\.jpg/,
    );
    assert.doesNotMatch(shown.text, /64 MB/, 'the limit of all together is none to choose photos by');
    assert.ok(bytes < 140 * 1_048_576, 'no more is read than so that the answer arrives');
    assert.equal((await visitorOf(opened).press(shown, 'check')).status, 200);
    await opened.close();
  });

  test('overtakes those of an address that fills the line in which files are cleaned', async () => {
    const opened = await databases.open({ trustProxy: true });
    const visitor = visitorOf(opened);
    const letGo = holdCleaning(opened);
    const from = (address: string) => ({ ...OWN_ORIGIN, 'X-Forwarded-For': address });
    const files = [{ name: 'foto.jpg', bytes: await photo(64, 48) }];
    const forms = await Promise.all(Array.from({ length: 11 }, () => visitor.open('lapor')));
    const press = (form: Shown, address: string) =>
      visitor.press(form, 'check', TYPED, { files, headers: from(address) });
    const near = forms.slice(1).map((form) => press(form, '203.0.113.9'));
    assert.equal((await Promise.race(near)).status, 503, 'one of them finds the line full');
    const far = press(forms[0]!, '198.51.100.7');
    // Before the first is cleaned, so that nobody has left the line when it comes.
    await Promise.race([far, secondOf(near)]);
    letGo();
    assert.equal((await far).status, 200);
    const told = await Promise.all(near);
    assert.deepEqual(told.map(({ status }) => status).sort(), [...Array<number>(8).fill(200), 503, 503]);
    for (const shown of told) assertTyped(shown);
    await opened.close();
  });

  test('says in words what stops it, and keeps the report', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const shown = await review(opened);
    opened.config.freeBytes = async () => 0;
    const full = await visitor.press(shown, 'send');
    assert.equal(full.status, 503);
    assert.match(full.text, /Tempat penyimpanan hampir penuh/);
    opened.config.freeBytes = async () => 1e12;
    assert.equal((await visitor.press(full, 'send')).status, 200, 'the same button, later');
    await opened.close();
  });
});
