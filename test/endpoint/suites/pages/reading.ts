/** The public reports, read and supported by a page without a script. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_LIMITS } from '../../../../demo/endpoint/limits/limits.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { OWN_ORIGIN, PageVisitor, type Shown } from '../../harness/page-visitor.js';

const visitorOf = (opened: Opened): PageVisitor => new PageVisitor((request) => opened.app.fetch(request));

/** Reports that the public reads, the newest last. */
async function published(
  opened: Opened,
  count: number,
  changes: Record<string, unknown> = {},
): Promise<string[]> {
  const officer = await anOfficer(opened);
  const numbers = [];
  for (let turn = 1; turn <= count; turn += 1) {
    opened.clock.now = new Date(opened.clock.now.getTime() + 60_000);
    const content = `Laporan uji yang panjang. Hubungi 0812-3456-7890. ${'Jalan ini rusak berat sekali dan licin. '.repeat(10)}`;
    const { trackingId } = await opened.citizen.file({
      title: `Jalan nomor ${turn}`,
      content,
      category_id: 'jalan-berlubang',
      ...changes,
    });
    await officer.act(trackingId, 'verify');
    numbers.push(trackingId);
  }
  return numbers;
}

const titles = ({ html }: Shown): string[] =>
  [...html.matchAll(/>Jalan nomor (\d+)</g)].map(([, number]) => number!);

/** Where a link with those words leads. */
function linkTo({ html }: Shown, words: string): string {
  const found = [...html.matchAll(/<a\s[^>]*href="([^"]*)"[^>]*>([^<]*)</g)].find(
    ([, , said]) => said!.trim() === words,
  );
  assert.ok(found, `a link “${words}”`);
  return found[1]!.replaceAll('&amp;', '&');
}

onOneDatabase('Public reports on a page', (databases) => {
  test('are listed as in the feed, page by page, found by words and filters, and small', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const numbers = await published(opened, 18);
    await fileSecretly(opened);
    const first = await visitor.open('laporan');
    assert.equal(first.status, 200, first.text);
    assert.deepEqual(
      titles(first),
      Array.from({ length: 15 }, (_, turn) => String(18 - turn)),
    );
    assert.doesNotMatch(first.html, /0812-0000-1111|081200001111|Rahasia sekali/);
    assert.ok(first.bytes <= 14_000, `${first.bytes} bytes`);
    const next = await visitor.open(linkTo(first, 'Halaman berikutnya'));
    assert.deepEqual(titles(next), ['3', '2', '1']);
    const oldest = await visitor.open('laporan?sort=oldest');
    assert.equal(titles(oldest)[0], '1');
    assert.deepEqual(titles(await visitor.open(linkTo(oldest, 'Halaman berikutnya'))), ['16', '17', '18']);
    assert.deepEqual(titles(await visitor.open('laporan?search=nomor+7')), ['7']);
    const meant = linkTo(await visitor.open('laporan?search=nomro+7'), 'Maksud Anda: nomor 7?');
    assert.deepEqual(titles(await visitor.open(meant)), ['7']);
    assert.match((await visitor.open('laporan?status=done')).text, /Tidak ada laporan yang cocok/);
    const nothing = await visitor.open('laporan?search=siti+aminah&lang=id');
    assert.match(nothing.text, /Tidak ada laporan yang cocok/);
    assert.doesNotMatch(nothing.text, /Maksud Anda/);
    assert.equal(linkTo(nothing, 'Buat laporan'), 'lapor?lang=id');
    const weak = await visitor.open(
      'laporan?search=jalan+berlubang+kraton+wisnuwardhana+candrawilwatikta&lang=id',
    );
    assert.match(weak.text, /Tidak ada yang persis\. Ini yang mirip\./);
    assert.equal(titles(weak).length, 15);
    assert.equal(linkTo(weak, 'Buat laporan'), 'lapor?lang=id');
    assert.doesNotMatch(first.text, /yang persis|Buat laporan/);
    assert.match(first.text, /Jalan Berlubang \(18\)/);
    const shown = await visitor.open(linkTo(first, 'Jalan nomor 18'));
    assert.match(shown.text, /Jalan nomor 18/);
    assert.ok(shown.text.includes(numbers.at(-1)!));
    assert.doesNotMatch(shown.html, /0812|Sumarni/);
    await opened.close();
  });

  test('show photos before and after the work, small, and named', async () => {
    const opened = await databases.open();
    const uploaded = await opened.citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }]);
    const [{ id }] = uploaded.body.results.images;
    const { trackingId, accessCode } = await opened.citizen.file({ attachments: [id] });
    const officer = await anOfficer(opened);
    await officer.act(trackingId, 'verify', { released: [id] });
    const fields = {
      content: 'Jembatan sudah dapat dilewati lagi.',
      pair: JSON.stringify([{ before: id, after: 0 }]),
    };
    await officer.answer(trackingId, 'respond', fields, [{ name: 'b.jpg', bytes: await photo(66, 48) }]);
    const { html } = await visitorOf(opened).open(`laporan?aduan=${trackingId}`);
    const pictures = [...html.matchAll(/<img src="([^"]*)" alt="([^"]*)"/g)].slice(0, 2);
    assert.deepEqual(
      pictures.map(([, , alt]) => alt),
      ['Sebelum: Foto lampiran-1.jpg', 'Sesudah: Foto lampiran-1.jpg'],
    );
    for (const [, path = ''] of pictures) assert.equal((await opened.citizen.bytes(path)).status, 200, path);
    assert.equal(
      html.match(/lihat lampiran-1\.jpg/gi)?.length,
      1,
      'the report’s photo alone is offered as a file',
    );
    const keys = { tracking_id: trackingId, access_code: accessCode, do: 'open' };
    const own = await visitorOf(opened).send('lacak', Object.entries(keys));
    assert.match(own.html, /<figcaption>Sesudah<\/figcaption>\s*<form method="post"/);
  });

  test('have their numbers in tables', async () => {
    const opened = await databases.open();
    await published(opened, 2);
    const shown = await visitorOf(opened).open('laporan?tampilan=angka&masa=all');
    assert.match(shown.text, /Angka dari 2 laporan/);
    assert.match(shown.text, /November 2026 2/);
    assert.match(shown.html, /<th scope="row">Jalan Berlubang<\/th>/);
    await opened.close();
  });

  test('are supported once by a browser, whatever is pressed again', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const [number] = await published(opened, 1);
    const shown = await visitor.open(`laporan?aduan=${number}`);
    const press = (page: Shown, headers: Record<string, string> = {}) =>
      visitor.press(page, 'support', {}, { headers: { ...OWN_ORIGIN, ...headers } });
    assert.match((await press(shown)).text, /belum bisa dihitung/, 'nobody has read it that fast');
    opened.clock.now = new Date(opened.clock.now.getTime() + 10_000);
    const counted = await press(shown);
    assert.match(counted.text, /sudah dihitung.*1 dukungan/);
    assert.match((await press(shown)).text, /1 dukungan/, 'a reload, without a cookie');
    const cookie = counted.headers.get('Set-Cookie')!;
    assert.match(cookie, /HttpOnly; SameSite=Strict/);
    const later = await visitor.open(`laporan?aduan=${number}`);
    opened.clock.now = new Date(opened.clock.now.getTime() + 10_000);
    assert.match((await press(later, { Cookie: cookie.split(';')[0]! })).text, /1 dukungan/);
    assert.match((await press(later)).text, /2 dukungan/, 'somebody else');
    await opened.close();
  });

  test('ask whether a closed one is settled, a browser once, and not while it is open', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const [number] = await published(opened, 1);
    const address = `laporan?aduan=${number}`;
    assert.doesNotMatch((await visitor.open(address)).text, /Sudah baik/);
    const officer = await anOfficer(opened, { name: 'Petugas Dinas' });
    await officer.act(number!, 'dispose', { institution_id: 'dinas-pupr' });
    await officer.act(number!, 'respond', { content: 'Sudah kami tambal.' });
    const shown = await visitor.open(address);
    opened.clock.now = new Date(opened.clock.now.getTime() + 10_000);
    const first = await visitor.press(shown, 'not-fixed');
    assert.match(first.text, /Jawaban Anda sudah dihitung.*0 bilang sudah baik, 1 belum/);
    const cookie = { ...OWN_ORIGIN, Cookie: first.headers.get('Set-Cookie')!.split(';')[0]! };
    const again = await visitor.press(await visitor.open(address), 'fixed', {}, { headers: cookie });
    assert.match(again.text, /belum terkirim/, 'nobody has read it that fast');
    opened.clock.now = new Date(opened.clock.now.getTime() + 10_000);
    const changed = await visitor.press(shown, 'fixed', {}, { headers: cookie });
    assert.match(changed.text, /1 bilang sudah baik, 0 belum/, 'the last answer of the same browser');
    await opened.close();
  });
});

async function fileSecretly(opened: Opened): Promise<void> {
  await opened.citizen.file({ title: 'Rahasia sekali', is_secret: true });
}

onOneDatabase('The reading page', (databases) => {
  test('answers unknown, secret and not verified alike', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const secret = await opened.citizen.file({ is_secret: true });
    const waiting = await opened.citizen.file();
    const pages = [];
    for (const number of [secret.trackingId, waiting.trackingId, '1000000009'])
      pages.push((await visitor.open(`laporan?aduan=${number}`)).html.replaceAll(number, 'N'));
    assert.equal(pages[1], pages[0]);
    assert.equal(pages[2], pages[0]);
    await opened.close();
  });

  test('counts no support from another site, nor more than the hour’s budget', async () => {
    const opened = await databases.open({ limits: { ...DEFAULT_LIMITS, formSupportsPerHour: 2 } });
    const visitor = visitorOf(opened);
    const [number] = await published(opened, 1);
    const forms = await Promise.all(Array.from({ length: 4 }, () => visitor.open(`laporan?aduan=${number}`)));
    opened.clock.now = new Date(opened.clock.now.getTime() + 10_000);
    const headers = { Origin: 'https://jahat.example' };
    assert.match((await visitor.press(forms[3]!, 'support', {}, { headers })).text, /belum bisa dihitung/);
    const said = [];
    for (const form of forms.slice(0, 3)) said.push((await visitor.press(form, 'support')).text);
    assert.match(said[1]!, /2 dukungan/);
    assert.match(said[2]!, /belum bisa dihitung.*2 dukungan/);
    await opened.close();
  });

  test('speaks every language, runs nothing, and says in words what can’t be read', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const [number] = await published(opened, 1);
    for (const language of ['id', 'en', 'jv', 'su', 'mui'])
      for (const query of ['', 'tampilan=angka&', `aduan=${number}&`]) {
        const shown = await visitor.open(`laporan?${query}lang=${language}`);
        assert.equal(shown.status, 200);
        assert.match(shown.html, new RegExp(`<html lang="${language}">`));
        assert.doesNotMatch(shown.html, /<script/);
        assert.match(shown.headers.get('Content-Security-Policy')!, /^default-src 'none'/);
        assert.ok(shown.bytes <= 14_000, `${shown.bytes} bytes`);
      }
    const unread = await visitor.open('laporan?from=2026-02-31');
    assert.equal(unread.status, 400);
    assert.match(unread.text, /from.*tidak terbaca/);
    await opened.close();
  });
});
