/** An officer at the desk, by keyboard alone, over the real page and its policy: sign in, verify, hand on, answer. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Citizen } from '../../endpoint/harness/citizen.js';
import { crowd } from '../../endpoint/harness/crowd.js';
import { photo } from '../../endpoint/harness/files.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { oneBrowser, isFocused, tabAndPress, tabAndType, tabTo } from '../harness/harness.js';
import {
  announced,
  goTo,
  headed,
  openReport,
  reportHeading,
  SEND_CHOSEN,
  sent,
  signIn,
  unfold,
  verify,
} from '../harness/officer.js';

const ADMIN = { name: 'Petugas Uji', password: 'meja-contoh-5b20c4' };
const PHONE = '0812-0000-1111';

describe('the desk', () => {
  oneBrowser((name, open) => {
    // For each its own: with the second account the first keeps one of its roles alone.
    let demo: Demo;
    let origin: string;
    let citizen: Citizen;

    before(async () => {
      demo = await startDemo({ administrator: ADMIN });
      ({ origin } = demo);
      citizen = new Citizen((request) => fetch(request), `${origin}/sp4n`);
    });
    after(() => demo?.stop());

    test('an officer verifies, hands on and answers by keyboard alone', async (t) => {
      const uploaded = await citizen.upload([
        { name: 'depan.jpg', bytes: await photo(320, 240) },
        { name: 'rumah.jpg', bytes: await photo(240, 320) },
      ]);
      const ids: string[] = uploaded.body.results.images.map(({ id }: { id: string }) => id);
      const title = `Jembatan gantung putus ${name}`;
      const filed = await citizen.file({
        title,
        content: `Tali jembatan gantung putus, hubungi ${PHONE} untuk melihat ke lokasi.`,
        attachments: ids,
        notify: { channel: 'email', to: 'sumarni@contoh.invalid' },
      });
      const visit = await open(t, `${origin}/desk`, {
        origins: [origin],
        viewport: { width: 1280, height: 900 },
        expectedErrors: [/401/],
      });
      const { page } = visit;
      await headed(page, 'Masuk');
      await visit.assertAccessible();
      await tabAndType(page, '[name=name]', ADMIN.name);
      await tabAndType(page, '[name=password]', 'salah');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('.notice.danger'));
      await tabTo(page, '[name=password]');
      await page.keyboard.type(ADMIN.password);
      await page.keyboard.press('Enter');
      await headed(page, 'Beranda');
      await page.waitForSelector('.today');
      await visit.assertAccessible();
      await visit.screenshot('desk-home');
      await tabAndPress(page, '.today a.button', 'Enter');
      await headed(page, 'Laporan');
      const { trackingId, accessCode } = filed;
      const row = `a[href^="#/laporan/${trackingId}"]`;
      await page.waitForSelector(row);
      await visit.assertAccessible();
      await visit.screenshot('desk-list');
      await tabAndPress(page, row, 'Enter');
      const heading = reportHeading(trackingId, title);
      await headed(page, heading);
      const preview = await page.$$eval('.texts-side', (all) => all.map((part) => part.textContent));
      assert.match(preview[0]!, new RegExp(PHONE), 'the original beside');
      assert.doesNotMatch(preview[1]!, new RegExp(PHONE), 'the masked preview');
      await visit.assertAccessible();
      assert.match(
        await page.$eval('main', (main) => main.innerText),
        /\d{2}\.\d{2} WIB/,
        "the agency's own time",
      );
      await visit.screenshot('desk-report');

      await tabAndPress(page, '.photos button[aria-pressed]');
      await announced(page, 'Lampiran 1 diputuskan. 1 lagi.');
      await tabAndPress(page, '.photos button[aria-pressed] + button[aria-pressed]');
      await announced(page, 'Semua lampiran sudah diputuskan.');
      await page.keyboard.press('v');
      await sent(page, 'Verifikasi', trackingId);
      assert.ok(await isFocused(page, 'h1'), 'alone in its list, the report stays for the next step');
      const path = `complaints/${trackingId}/complaint`;
      const open1 = (await citizen.get(path)).body.results.data;
      assert.deepEqual([open1.status_code, open1.attachments.length], ['verified', 1]);
      const [shown] = open1.attachments;
      assert.ok(JSON.stringify(shown).includes(ids[0]!), 'the photo that was chosen');

      await page.keyboard.press('t');
      await page.waitForSelector('dialog.ask[open]');
      await visit.assertAccessible();
      await tabTo(page, 'select[name=institution_id]');
      await page.keyboard.type('Inspektorat');
      await tabAndPress(page, SEND_CHOSEN, 'Enter');
      await sent(page, 'Teruskan', trackingId);
      assert.ok(await isFocused(page, '.composer'), 'the answer is what comes next');
      await page.keyboard.press('b');
      await page.waitForFunction(() => document.activeElement?.matches('.composer textarea'));
      await page.keyboard.type('Pendek');
      await tabAndPress(page, '.composer .send', 'Enter');
      await page.waitForSelector('[aria-invalid=true]');
      assert.ok(await isFocused(page, 'textarea[name=content]'), 'the refused field has the focus');
      await visit.assertAccessible();
      await page.keyboard.type(', tetapi jembatan sudah kami perbaiki.');
      await tabAndPress(page, '.composer .send', 'Enter');
      await sent(page, 'Jawaban', trackingId);
      const said = (await citizen.get(`complaints/${filed.trackingId}/followups`)).body.results.data;
      assert.deepEqual([said.length, said[0].institution_from_name], [1, 'Inspektorat Daerah']);

      await citizen.reply(trackingId, accessCode, { content: `Belum. Tanya di ${PHONE}.` });
      const total = async () => (await citizen.get(`complaints/${trackingId}/followups`)).body.results.total;
      assert.equal(await total(), 1, 'nobody has read the reply');
      await openReport(page, trackingId, title);
      await tabAndPress(page, '.talk li.reporter button', 'Enter');
      await announced(page, 'Tanggapan 2 ditampilkan untuk umum.');
      assert.ok(await isFocused(page, '.talk li.reporter button'), 'the officer goes on where they were');
      assert.equal(await total(), 2);

      await visit.screenshot('desk-answered');

      await tabTo(page, '.word', { back: true });
      // Over the title's words to the content's first.
      for (const _ of title.split(' ')) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await announced(page, 'Dihitamkan. Pelapor dan instansi tetap membaca yang asli.');
      assert.ok(await isFocused(page, '.word[aria-pressed=true]'), 'the officer goes on where they were');
      await visit.assertAccessible({ byBoth: true });
      await visit.screenshot('desk-redaction');
      assert.match((await citizen.get(path)).body.results.data.content, /^••• jembatan/);

      await unfold(page, 'Jangan tampilkan untuk umum');
      await tabAndType(page, 'details[open] [name=reason]', 'Menuduh orang dengan namanya');
      await tabAndPress(page, 'details[open] button.danger', 'Enter');
      await announced(page, 'Laporan tidak tampil untuk umum.');
      assert.equal((await citizen.get(path)).status, 404);
      const told = (await citizen.get(path, accessCode)).body.results.data_logs.at(-1).content;
      assert.match(told, /tidak ditampilkan untuk umum.*Menuduh orang/);

      for (const [hash, heading] of [
        ['#/jejak', 'Jejak audit'],
        ['#/surat', 'Kotak surat demo'],
      ] as const) {
        // Backwards: past the last element, Firefox's Tab leaves the page and comes back to where it left.
        await tabTo(page, `a[href="${hash}"]`, { back: true });
        await page.keyboard.press('Enter');
        await headed(page, heading);
        await visit.assertAccessible();
        await visit.screenshot(`desk-${hash.slice(2)}`);
      }
      assert.match(await page.$eval('main', (element) => element.textContent), /sumarni@contoh\.invalid/);

      await page.setViewport({ width: 390, height: 844 });
      for (const [hash, there] of [
        ['#/surat', 'desk-mailbox h1'],
        ['#/jejak', 'desk-audit h1'],
        [`#/laporan/${trackingId}`, '.deed-bar'],
        ['#/laporan', '.queue-row'],
        ['#/beranda', '.joyful, .today'],
      ] as const) {
        await goTo(page, hash);
        await page.waitForSelector(there);
        await page.waitForFunction(() => document.activeElement?.localName === 'h1');
        await visit.assertNoSidewaysScroll();
        await visit.screenshot(`desk-narrow-${hash.slice(2).replace(/\W.*/, '') + hash.length}`);
      }
      await tabTo(page, '#menu button', { back: true });
      await page.keyboard.press('Enter');
      await headed(page, 'Masuk');
      assert.equal((await fetch(`${origin}/desk/api/session`)).status, 401);
    });

    test('an officer turns pages on behind the first thousand reports, and back', async (t) => {
      await crowd({ endpoint: demo.endpoint, clock: { now: new Date() } }, 1_060);
      const visit = await open(t, `${origin}/desk`, { origins: [origin], expectedErrors: [/401/] });
      const { page } = visit;
      await signIn(page, ADMIN);
      await goTo(page, '#/laporan?sort=newest');
      await page.waitForSelector('nav.pages a.button');
      const status = () => page.$eval('.queue-count [role=status]', (count) => count.textContent);
      assert.equal(await status(), 'Lebih dari 1.000 laporan');
      await visit.assertAccessible();
      await tabAndPress(page, 'nav.pages a.button', 'Enter');
      await page.waitForFunction(() => document.activeElement?.matches('.queue-row a'));
      const pages = await page.evaluate(async () => {
        const rows = () =>
          [...document.querySelectorAll<HTMLElement>('.queue-row')].map(({ dataset }) => dataset['row']!);
        const turned = async (turn: () => void) => {
          const before = rows()[0];
          turn();
          while (rows()[0] === before) await new Promise(requestAnimationFrame);
          return rows();
        };
        const second = rows();
        const seen = [await turned(() => history.back()), await turned(() => history.forward())];
        if (seen[1]!.join() !== second.join()) throw new Error('forward shows another page');
        for (;;) {
          const next = document.querySelector<HTMLElement>('nav.pages a.button');
          if (next === null) return seen;
          seen.push(await turned(() => next.click()));
        }
      });
      const seen = pages.flat();
      assert.equal(new Set(seen).size, seen.length, 'no report twice');
      assert.ok(seen.length >= 1_060, `${seen.length} reports`);
      assert.equal(seen.at(-1), '1000001060', 'the oldest');
      await tabAndPress(page, 'nav.pages a', 'Enter');
      await page.waitForFunction((first) => document.querySelector(`[data-row="${first}"]`), {}, seen[0]);
    });

    test('an officer refuses one of two replies, which then waits no more, and shows it all the same', async (t) => {
      const title = `Talut longsor ${name}`;
      const { trackingId, accessCode } = await citizen.file({ title });
      const visit = await open(t, `${origin}/desk`, { origins: [origin], expectedErrors: [/401/] });
      const { page } = visit;
      await signIn(page, ADMIN);
      await openReport(page, trackingId, title);
      await verify(page);
      for (const content of ['Belum ada yang datang.', 'Pak Sutarno yang salah.'])
        await citizen.reply(trackingId, accessCode, { content });
      await openReport(page, trackingId, title);
      const notice = () =>
        page.$$eval('.report-head .waiting p', (all) => all.map(({ textContent }) => textContent));
      const buttons = () =>
        page.$$eval('.talk li:last-child button', (all) => all.map(({ textContent }) => textContent.trim()));
      const badge = () => page.$eval('.talk li:last-child .badge', ({ textContent }) => textContent);
      assert.deepEqual(await notice(), [
        '2 tanggapan pelapor menunggu keputusan: tampil untuk umum atau tidak.',
      ]);
      assert.deepEqual(
        [await badge(), await buttons()],
        ['Menunggu keputusan', ['Tampilkan tanggapan 2', 'Jangan tampilkan tanggapan 2']],
      );
      await visit.assertAccessible();
      await tabAndPress(page, '.talk li:last-child button:last-of-type', 'Enter');
      await announced(page, 'Tanggapan 2 tidak ditampilkan untuk umum.');
      assert.ok(await isFocused(page, '.talk li:last-child button'), 'the officer goes on where they were');
      assert.deepEqual(await notice(), [
        '1 tanggapan pelapor menunggu keputusan: tampil untuk umum atau tidak.',
      ]);
      assert.deepEqual(
        [await badge(), await buttons()],
        ['Tidak tampil untuk umum', ['Tampilkan tanggapan 2']],
      );
      assert.match(
        await page.$eval('.talk li:last-child', ({ innerText }: HTMLElement) => innerText),
        /Diputuskan \d+ \S+ \d{4}\. Masih dapat ditampilkan nanti\./,
      );
      await visit.assertAccessible();
      await visit.screenshot('desk-refused');
      await page.keyboard.press('Enter');
      await announced(page, 'Tanggapan 2 ditampilkan untuk umum.');
      const shown = (await citizen.get(`complaints/${trackingId}/followups`)).body.results.data;
      assert.deepEqual(
        shown.map(({ content }: { content: string }) => content),
        ['Pak ••• yang salah.'],
      );
      assert.deepEqual(await buttons(), ['Sembunyikan tanggapan 2']);
    });

    test('an administrator gives an officer a village, who then finds its reports alone', async (t) => {
      const [home, away] = [`Pagar desa roboh ${name}`, `Talang air bocor ${name}`];
      await citizen.file({ title: home, location_id: 'r-1601222003' });
      await citizen.file({ title: away, location_id: 'r-1601222004' });
      const kades = { name: `kades-${name}`, password: 'sandi-desa-41c0d2' };
      const visit = await open(t, `${origin}/desk`, { origins: [origin], expectedErrors: [/401/, /422/] });
      const { page } = visit;
      await signIn(page, ADMIN);
      await goTo(page, '#/akun');
      await headed(page, 'Akun');
      await tabAndPress(page, 'details.card > summary', 'Enter');
      await tabAndType(page, 'details[open] [name=name]', kades.name);
      await tabAndType(page, 'details[open] [name=display_name]', 'Kepala Desa');
      await tabAndPress(page, 'details[open] [name=roles][value=verifier]');
      await tabAndType(page, 'details[open] [name=location_codes]', '16.01.99.9999');
      await tabAndPress(page, 'details[open] button.primary', 'Enter');
      await page.waitForSelector('[name=location_codes][aria-invalid=true]');
      await page.$eval('[name=location_codes]', (input) => ((input as HTMLInputElement).value = ''));
      await page.keyboard.type('16.01.22.2003');
      await visit.assertAccessible();
      await page.keyboard.press('Enter');
      await announced(page, 'Akun dibuat.');
      const cards = await page.$$eval('article.card', (all) => all.map((card) => card.textContent));
      assert.ok(
        cards.some((text) => text.includes(kades.name) && /hanya \S.*, /.test(text)),
        'the place by its name',
      );
      const link = await page.$eval('.token', (shown) => shown.textContent);
      assert.ok(link.startsWith(`${origin}/desk/sandi#`), link);
      await visit.assertAccessible();
      await visit.screenshot('desk-account-link');
      await page.evaluate(() => document.querySelector<HTMLElement>('#menu button')!.click());
      await headed(page, 'Masuk');

      await page.goto(link);
      await headed(page, 'Buat sandi');
      assert.equal(page.url(), `${origin}/desk/`, 'the secret is out of the address at once');
      await visit.assertAccessible();
      await visit.screenshot('desk-own-password');
      await tabAndType(page, '[name=password]', kades.password);
      await page.keyboard.press('Enter');
      await signIn(page, kades);
      const told = await page.$eval('#pemberitahuan', (aside) => (aside as HTMLElement).innerText);
      assert.match(told, new RegExp(`lewat tautan dari ${ADMIN.name}`));
      await visit.assertAccessible();
      await visit.screenshot('desk-told');
      await tabTo(page, '#pemberitahuan button', { back: true });
      await page.keyboard.press('Enter');
      await announced(page, 'Tercatat sudah dibaca.');
      await page.reload();
      await headed(page, 'Beranda');
      assert.ok(await page.$eval('#pemberitahuan', (aside) => (aside as HTMLElement).hidden), 'read once');
      await goTo(page, '#/laporan');
      await page.waitForSelector('.queue-row a');
      const found = await page.$eval('main', (main) => main.innerText);
      assert.ok(found.includes(home) && !found.includes(away), found);
      assert.deepEqual(
        await page.$$eval('#menu a', (links) => links.map(({ hash }) => hash)),
        ['#/beranda', '#/laporan', '#/loket', '#/bukti', '#/saya'],
        'no more than is theirs',
      );
      await visit.assertAccessible();
      await page.goto(link);
      await headed(page, 'Tautan tidak dapat dipakai');
      await visit.assertAccessible();
    });
  });
});
