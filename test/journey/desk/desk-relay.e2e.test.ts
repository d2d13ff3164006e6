/**
 * The officers' page about the way to SP4N-LAPOR!: what is held back and why, what to do, what is called what there.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { isFocused, oneBrowser, tabAndPress, tabAndType, tabTo, type Open } from '../harness/harness.js';
import { isFullRun } from '../../setup/full-run.js';
import { announced, headed } from '../harness/officer.js';
import { startRelayDesk, type RelayBook, type RelayDesk } from './relay-desk.js';

const LOST = '4821093579';
const REFUSED = '4821093581';
const SINCE = '2026-11-24T10:00:00+07:00';

const freshBook = (): RelayBook => ({
  forwards: true,
  breaker: 'open',
  sent: 41,
  parked: [
    entry(LOST, 'Jembatan gantung putus', { reason: 'uncertain', tries: 1, last_problem: 'uncertain' }),
    entry(REFUSED, 'Lampu jalan mati', { reason: 'refused', tries: 5, last_problem: 'refused 422' }),
    entry('4821093592', 'Air keruh', { reason: 'meteor', last_problem: 'meteor' }),
  ],
  waiting: Array.from({ length: 12 }, (_, index) =>
    entry(`59210935${10 + index}`, `Antre ${index + 1}`, {
      tries: index,
      last_problem: index > 0 ? 'unreachable' : null,
      next_try_at: '2999-01-01T10:00:00+07:00',
    }),
  ),
  replies: [{ tracking_id: '6310472859', title: '', count: 2 }],
  doubtful: [
    doubtfulOne(1, '6310472859', 'Masih rusak', null),
    doubtfulOne(3, '6310472861', 'Terima kasih', '6310472861-4'),
  ],
  mappings: [
    mapping('institution', '7', 'Dinas Pekerjaan Umum', null, { id: '1412', name: 'Dinas PU Kab. Contoh' }),
    mapping('category', '436', 'Jalan rusak', null),
    mapping('classification', '1', 'Pengaduan', '1'),
    ...Array.from({ length: 60 }, (_, index) =>
      mapping('location', `${8000 + index}`, `Desa ${index}`, null),
    ),
  ],
  way: null,
});

function entry(tracking_id: string, title: string, more: object) {
  return { tracking_id, title, since: SINCE, tries: 0, last_problem: null, ...more };
}
const doubtfulOne = (id: number, tracking_id: string, content: string, twin_id: string | null) => ({
  ...{ id, tracking_id, title: 'Jembatan', content, written_at: SINCE, twin_id },
});
function mapping(
  kind: string,
  our_id: string,
  our_name: string,
  gateway_id: string | null,
  suggestion: { id: string; name: string } | null = null,
) {
  return { kind, our_id, our_name, gateway_id, suggestion };
}

const textOf = (page: Page, selector = 'main') =>
  page.$eval(selector, (one) => (one as HTMLElement).innerText);
const card = (id: string) => `.card:has(a[href="#/laporan/${id}"])`;

describe('the desk’s page about SP4N-LAPOR!', () => {
  let desk: RelayDesk;
  before(async () => {
    desk = await startRelayDesk(freshBook());
  });
  beforeEach(() => {
    Object.assign(desk.book, freshBook());
    desk.acts.length = 0;
  });
  after(() => desk?.stop());

  oneBrowser((name, open) => {
    const visitDesk = async (t: Parameters<Open>[0], hash: string, width = 1280) => {
      const visit = await open(t, `${desk.origin}/desk/${hash}`, {
        origins: [desk.origin],
        viewport: { width, height: 900 },
      });
      await visit.page.waitForFunction(() => document.activeElement?.localName === 'h1');
      return visit;
    };
    /** Opens one of the folded forms of a report by keyboard. */
    const unfold = async (page: Page, id: string, title: string) => {
      await page.$eval(
        card(id),
        (element, wanted) => {
          const all = [...element.querySelectorAll('summary')];
          const found = all.find((one) => one.textContent === wanted);
          if (!found) throw new Error(`no "${wanted}" among ${all.map((one) => one.textContent).join(', ')}`);
          found.id = 'uji-buka';
        },
        title,
      );
      await tabAndPress(page, '#uji-buka', 'Enter');
    };

    it('is not there where nothing is forwarded', async (t) => {
      desk.book.forwards = false;
      const { page } = await visitDesk(t, '');
      assert.doesNotMatch(await textOf(page, 'body'), /SP4N/);
    });

    it('says what waits, what is held back, why, and what to do', async (t) => {
      const visit = await visitDesk(t, '#/sp4n');
      const { page } = visit;
      await headed(page, 'SP4N-LAPOR!');
      const text = await textOf(page);
      for (const wanted of [
        /Tertahan\s+3\b/,
        /Menunggu\s+12\b/,
        /Sudah diteruskan\s+41\b/,
        /Paling lama\s+\d[\d.]* \S+ (yang )?lalu, sejak 24 Nov 2026/,
        /tidak menjawab\. Pengiriman dijeda/,
      ])
        assert.match(text, wanted);
      assert.match(
        await textOf(page, card('6310472859')),
        /Laporan yang sudah ditarik\s+#6310472859 · 2 balasan/,
      );
      const lost = await textOf(page, card(LOST));
      assert.match(lost, /Mungkin laporan sudah ada di sana/);
      assert.match(lost, /Cari nomor laporan ini di SP4N-LAPOR! dengan tagar/);
      assert.match(lost, new RegExp(`#aduan-${LOST}`));
      const refused = await textOf(page, card(REFUSED));
      assert.match(refused, /menolak laporan ini berkali-kali[^]*5 kali dicoba[^]*menolak \(422\)/);
      assert.doesNotMatch(refused, /#aduan-/, 'what was refused is not there');
      assert.match(await textOf(page, card('4821093592')), /Laporan ini tertahan\.[^]*Terakhir: meteor/);
      await visit.assertAccessible();
      await visit.assertNoSidewaysScroll();
      await visit.screenshot('desk-sp4n');
    });

    it('takes the number of one that is there, and says in words what is no number', async (t) => {
      const visit = await visitDesk(t, '#/sp4n');
      const { page } = visit;
      await unfold(page, LOST, 'Ada di SP4N-LAPOR!');
      await tabAndType(page, '[name=national_id]', 'LPR 9165816');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[name=national_id][aria-invalid=true]');
      assert.ok(await isFocused(page, '[name=national_id]'));
      assert.match(await textOf(page, card(LOST)), /hanya angka/);
      assert.equal(
        await page.$eval('[name=national_id]', (one) => (one as HTMLInputElement).value),
        'LPR 9165816',
        'what was typed stays',
      );
      await visit.assertAccessible();
      await page.$eval('[name=national_id]', (one) => (one as HTMLInputElement).select());
      await page.keyboard.type('9165816');
      await page.keyboard.press('Enter');
      await announced(page, 'Nomor tersimpan. Laporan tercatat sudah diteruskan.');
      assert.equal(await page.$(card(LOST)), null);
      assert.equal(desk.acts.at(-1), `relay-found ${LOST} {"national_id":"9165816"}`);
    });

    it('sends one again only once it can’t come any more and somebody has looked for it there', async (t) => {
      desk.book.parked[0]!.send_again_at = '2999-01-01T10:00:00+07:00';
      const { page } = await visitDesk(t, '#/sp4n');
      assert.match(await textOf(page, card(LOST)), /Tunggu sampai 1 Jan 2999/);
      await unfold(page, LOST, 'Tidak ada di SP4N-LAPOR!');
      assert.equal(await page.$('details[open] button'), null);
      desk.book.parked[0]!.send_again_at = null;
      await page.reload();
      await headed(page, 'SP4N-LAPOR!');
      await unfold(page, LOST, 'Tidak ada di SP4N-LAPOR!');
      await tabTo(page, 'details[open] [name=looked]');
      await tabAndPress(page, 'details[open] button', 'Enter');
      await page.waitForSelector('details[open] .notice.danger');
      assert.match(await textOf(page, 'details[open] .notice.danger'), /Cari dulu di SP4N-LAPOR!/);
      assert.deepEqual(desk.acts, []);
      await tabAndPress(page, 'details[open] [name=looked]');
      await tabAndPress(page, 'details[open] button', 'Enter');
      await announced(page, 'Laporan dikirim lagi.');
      assert.deepEqual(desk.acts, [`relay-not-there ${LOST} {}`]);
    });

    it('sends again what was refused, and gives one up only with a reason', async (t) => {
      const { page } = await visitDesk(t, '#/sp4n');
      await unfold(page, REFUSED, 'Kirim lagi');
      await tabAndPress(page, 'details[open] button', 'Enter');
      await announced(page, 'Dikirim lagi.');
      await unfold(page, LOST, 'Jangan teruskan');
      await tabAndType(page, 'details[open] [name=reason]', ' ');
      await tabAndPress(page, 'details[open] button', 'Enter');
      await page.waitForSelector('[name=reason][aria-invalid=true]');
      await page.keyboard.type('Sudah ditangani');
      await tabAndPress(page, 'details[open] button', 'Enter');
      await announced(page, 'Laporan tidak diteruskan.');
      assert.deepEqual(desk.acts, [
        `relay-retry ${REFUSED} {}`,
        `relay-give-up ${LOST} {"reason":" "}`,
        `relay-give-up ${LOST} {"reason":" Sudah ditangani"}`,
      ]);
    });

    it('takes what an officer says of a reply that nobody knows to be there', async (t) => {
      const visit = await visitDesk(t, '#/sp4n');
      const { page } = visit;
      const choose = async (id: string, title: string) => {
        const found = `section:has(> h3 a[href="#/laporan/${id}"])`;
        await page.$eval(
          found,
          (section, wanted) => {
            const button = [...section.querySelectorAll('button')].find((one) => one.textContent === wanted);
            if (!button) throw new Error(`no “${wanted}” in ${section.textContent}`);
            button.id = 'uji-balasan';
          },
          title,
        );
        await tabAndPress(page, '#uji-balasan', 'Enter');
      };
      assert.match(await textOf(page), /Masih rusak[^]*Ditulis pelapor 24 Nov 2026[^]*tidak sampai/);
      assert.match(await textOf(page), /Terima kasih[^]*tindak lanjut dengan kata yang sama/);
      await visit.assertAccessible();
      await choose('6310472859', 'Tidak ada di sana: kirim lagi');
      await announced(page, 'Balasan dikirim lagi.');
      await choose('6310472861', 'Itu balasan pelapor: selesai');
      await announced(page, 'Balasan tercatat sudah ada di SP4N-LAPOR!.');
      assert.deepEqual(desk.acts, [
        'relay-reply-not-there 6310472859 {"reply":1}',
        'relay-reply-there 6310472861 {"reply":3}',
      ]);
    });

    it('shows a long queue in portions, and goes on where the new ones begin', async (t) => {
      const { page } = await visitDesk(t, '#/sp4n');
      const queued = () => page.$$eval('a[href^="#/laporan/5921"]', (all) => all.length);
      assert.equal(await queued(), 5);
      await tabAndPress(page, 'section:nth-of-type(4) .stack > button', 'Enter');
      await page.waitForFunction(() => document.activeElement?.textContent === 'Antre 6');
      assert.equal(await queued(), 10);
    });

    it('maps names to numbers there: by hand, by suggestion, and back to none', async (t) => {
      const visit = await visitDesk(t, '#/sp4n');
      const { page } = visit;
      const rows = () => page.$$eval('.mapping b', (all) => all.map((one) => one.textContent));
      const status = () => textOf(page, '[role=status].hint');
      assert.equal(await status(), '62 belum dipetakan.');
      assert.equal((await rows()).length, 20);
      await tabAndType(page, '[name=search]', 'jalan');
      assert.deepEqual(await rows(), ['Jalan rusak']);
      await tabAndType(page, '.mapping [name=gateway_id]', '4x');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.mapping [aria-invalid=true]');
      assert.match(await textOf(page, '.mapping'), /hanya angka/);
      await visit.assertAccessible();
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Enter');
      await announced(page, 'Pemetaan tersimpan.');
      assert.equal(await page.$('.mapping [aria-invalid]'), null);
      assert.equal(await status(), '61 belum dipetakan.');
      assert.doesNotMatch(await textOf(page, '.mapping'), /Belum dipetakan/);
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Enter');
      await announced(page, 'Pemetaan dihapus.');
      assert.equal(await status(), '62 belum dipetakan.');

      await page.$eval('[name=search]', (one) => {
        (one as HTMLInputElement).value = '';
        one.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await tabTo(page, '[name=kind]', { back: true });
      await page.keyboard.type('Instansi');
      await page.waitForFunction(() => document.querySelectorAll('.mapping').length === 1);
      await tabAndPress(page, '.mapping [type=button]', 'Enter');
      await announced(page, 'Pemetaan tersimpan.');
      assert.deepEqual(desk.acts, [
        'map category 436 4x',
        'map category 436 4',
        'map category 436 null',
        'map institution 7 1412',
      ]);
      await page.reload();
      await headed(page, 'SP4N-LAPOR!');
      assert.equal(await status(), '61 belum dipetakan.');
      await tabAndPress(page, '[name=unmapped]');
      await page.waitForFunction(
        () => document.querySelector('.mapping b')?.textContent === 'Dinas Pekerjaan Umum',
      );
    });

    it('tells whoever shows a reply which of its lines appear with it', async (t) => {
      const visit = await visitDesk(t, `#/laporan/${LOST}`);
      await visit.page.waitForSelector('.talk li.reporter');
      const reply = await textOf(visit.page, '.talk li.reporter');
      assert.match(reply, /Ikut tampil untuk umum bersama tanggapan 2, dari SP4N-LAPOR!:\s+Didisposisikan\./);
      assert.match(
        reply,
        /Tampilkan tanggapan 2 dan 1 baris dari SP4N-LAPOR!\s+Jangan tampilkan tanggapan 2/,
      );
      await visit.assertAccessible();
      await visit.screenshot('desk-lines-shown-with');
    });

    it('stands on a report’s own page, with what came from there marked', async (t) => {
      const looks: [Record<string, unknown>, RegExp][] = [
        [
          { state: 'sent', national_id: '9165816', since: SINCE },
          /Diteruskan dengan nomor 9165816 \(24 Nov 2026/,
        ],
        [{ state: 'none', national_id: null, since: null }, /Tidak diteruskan\./],
        [
          { state: 'waiting', national_id: null, since: SINCE, tries: 3, last_problem: 'unreachable' },
          /3 kali dicoba[^]*tidak dapat dihubungi[^]*Kirim sekarang[^]*Jangan teruskan/,
        ],
        [
          { state: 'parked', national_id: null, since: SINCE, tries: 1, reason: 'uncertain' },
          /Mungkin laporan sudah ada di sana[^]*#aduan-4821093579[^]*Ada di SP4N-LAPOR!/,
        ],
        [
          { state: 'sent', national_id: '9165816', since: SINCE, parked_replies: 2 },
          /2 balasan pelapor tertahan[^]*Kirim lagi/,
        ],
        [
          {
            state: 'sent',
            national_id: '9165816',
            since: SINCE,
            parked_replies: 1,
            doubtful_replies: [doubtfulOne(3, LOST, 'Terima kasih', `${LOST}-4`)],
          },
          /1 balasan pelapor tertahan[^]*Terima kasih[^]*Itu kata instansi: kirim lagi/,
        ],
      ];
      for (const [way, wanted] of looks) {
        desk.book.way = way;
        const visit = await visitDesk(t, `#/laporan/${LOST}`);
        await visit.page.waitForSelector('desk-report-forwarding section');
        assert.match(await textOf(visit.page), wanted);
        assert.match(await textOf(visit.page, '.talk'), /Kementerian Contoh\s+lewat SP4N-LAPOR!/);
        assert.match(await textOf(visit.page, '.history'), /Didisposisikan\. lewat SP4N-LAPOR!/);
        // The last shows most of all.
        if (isFullRun || way === looks.at(-1)![0]) await visit.assertAccessible();
      }
      desk.book.way = null;
      const { page } = await visitDesk(t, `#/laporan/${LOST}`);
      await page.waitForSelector('.talk li');
      assert.equal(
        await page.$$eval('h2', (all) => all.filter((one) => one.textContent === 'SP4N-LAPOR!').length),
        0,
      );
    });

    it('fits a phone, is read by night, and in the colours a person forced', async (t) => {
      const visit = await visitDesk(t, '#/sp4n', 320);
      const { page } = visit;
      await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      await visit.assertNoSidewaysScroll();
      // Firefox's driver can't pretend.
      if (name !== 'chromium') return;
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await visit.assertAccessible();
      await visit.screenshot('desk-sp4n-320-dark');
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      // Backgrounds are gone then: what they set apart has to have an edge.
      const edgeless = await page.$$eval('.card, .notice, .badge:not([hidden]), .control, button', (all) =>
        all
          .filter((one) => parseFloat(getComputedStyle(one).borderInlineStartWidth) === 0)
          .map((one) => one.className),
      );
      assert.deepEqual(edgeless, []);
      await visit.screenshot('desk-sp4n-320-forced');
    });
  });
});
