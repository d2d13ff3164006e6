/**
 * An answered report on a phone: what its reporter sees first, and how much of it there is. Built files, both browsers.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { find, inTracker, press, shows } from '../harness/citizen.js';
import { oneBrowser, startHost, type Host } from '../harness/harness.js';

const NUMBER = '4821093579';
const CODE = '7KQ2M-9XD4F-ABCDE-FGHJK';
const OFFICE = 'Dinas Pekerjaan Umum dan Penataan Ruang';
const ANSWERED_AT = '2026-11-23T14:30:00+07:00';
const PHONE = { width: 360, height: 640, deviceScaleFactor: 1, isMobile: false, hasTouch: true };
/** One pixel of a GIF without a byte above 127, which the host sends as text; drawn as high as any. */
const PICTURE = 'GIF89a\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;';

const move = (id: number, date: string, from: string | null, to: string, content: string) => ({
  id,
  date,
  content,
  status_old: from && { name: from },
  status_new: { name: to },
});
const REPORT = {
  data: {
    tracking_id: NUMBER,
    title: 'Jembatan gantung Dusun II putus',
    content: 'Tali jembatan gantung putus sejak hari Minggu. Anak sekolah memutar jauh lewat jalan kebun.',
    status_code: 'responded',
    status_name: 'Ditanggapi Instansi',
    disposition_name: OFFICE,
    location_name: 'Sukamaju',
    created_at: '2026-11-20T10:12:00+07:00',
    updated_at: ANSWERED_AT,
    deadline_at: '2999-12-03T23:59:59+07:00',
    attachments: [{ path: 'files/1', file_name: 'jembatan.gif', extension: 'gif' }],
  },
  data_logs: [
    move(1, '2026-11-20T10:12:00+07:00', null, 'Belum Terverifikasi', 'Laporan diterima.'),
    move(2, '2026-11-21T09:00:00+07:00', 'Belum Terverifikasi', 'Terverifikasi', 'Laporan diverifikasi.'),
    move(3, '2026-11-22T09:00:00+07:00', 'Terverifikasi', 'Dalam Proses', 'Sedang dikerjakan.'),
    move(4, ANSWERED_AT, 'Dalam Proses', 'Ditanggapi Instansi', `${OFFICE} menanggapi laporan.`),
  ],
};
const ANSWERS = {
  data: [
    {
      id: 'f1',
      institution_from_name: OFFICE,
      created_at: ANSWERED_AT,
      content:
        'Tali jembatan sudah diganti dan lantainya dipasang ulang pada hari Jumat. Jembatan bisa dilewati pejalan kaki dan sepeda motor.',
      attachments: [{ path: 'files/2', file_name: 'selesai.gif', extension: 'gif' }],
      author: 'office',
    },
  ],
  next_page_url: null,
};
const CAPABILITIES = {
  timezone: 'Asia/Jakarta',
  features: ['secret', 'attachments', 'reply', 'rating', 'withdraw'],
  deadlines: { verify_working_days: 3, followup_working_days: 5, autoclose_working_days: 10 },
};

/** What is drawn of the report, in screens of the phone and in words. */
const measure = (page: Page) =>
  page.evaluate((height) => {
    const inside = document.querySelector('aduan-tracker')!.shadowRoot!;
    const top = (selector: string) => inside.querySelector(selector)!.getBoundingClientRect().top;
    const end = document.querySelector('aduan-tracker')!.getBoundingClientRect().bottom;
    const words = inside.querySelector<HTMLElement>('.result')!.innerText.trim().split(/\s+/).length;
    return {
      screens: (end - top('.status')) / height,
      toAnswer: (top('.answer') - top('.status')) / height,
      toQuestion:
        (inside.querySelector('#settled-no')!.getBoundingClientRect().bottom - top('.status')) / height,
      words,
    };
  }, PHONE.height);

describe('an answered report', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
    host.answer('/sp4n/capabilities', CAPABILITIES);
    host.answer(`/sp4n/complaints/${NUMBER}/complaint`, REPORT);
    host.answer(`/sp4n/complaints/${NUMBER}/followups`, ANSWERS);
    for (const file of ['files/1', 'files/2'])
      host.serve(`/sp4n/${file}`, { content: PICTURE, headers: { 'Content-Type': 'image/gif' } });
    host.serve('/', {
      content: `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Desa</title><body><main><h1>Desa</h1><aduan-tracker endpoint="/sp4n" loading="eager"></aduan-tracker></main>
<script src="/dist/embed.js" defer></script></body></html>`,
    });
  });
  after(() => host?.stop());

  oneBrowser((_name, open) => {
    it('takes at most two screens of a phone: the answer, its photo and the question first, all else folded', async (t) => {
      const visit = await open(t, `${host.origin}/#aduan=${NUMBER}&kode=${CODE}`, {
        origins: [host.origin],
        viewport: PHONE,
      });
      const { page } = visit;
      for (const part of ['.answer img', '#settled-no', '#withdraw-open', '#save']) {
        await find(page, inTracker(part));
      }
      const { screens, toAnswer, toQuestion, words } = await measure(page);
      t.diagnostic(
        `${screens.toFixed(2)} screens, ${words} words; the question ends at ${toQuestion.toFixed(2)}`,
      );
      assert.ok(screens <= 2, `${screens} screens`);
      assert.ok(words <= 120, `${words} words`);
      assert.ok(toAnswer < 0.5 && toQuestion <= 1.25, `answer at ${toAnswer}, question until ${toQuestion}`);
      const folded = await page.evaluate(
        () =>
          [...document.querySelector('aduan-tracker')!.shadowRoot!.querySelectorAll('details')].filter(
            ({ open: isOpen }) => isOpen,
          ).length,
      );
      assert.equal(folded, 0);
      await visit.assertAccessible({ byBoth: true });
      await visit.assertNoSidewaysScroll();
      await visit.screenshot('tracker-answered');
    });

    it('asks what is missing after a “Belum”, and tells each event once', async (t) => {
      const visit = await open(t, `${host.origin}/#aduan=${NUMBER}&kode=${CODE}`, {
        origins: [host.origin],
        viewport: PHONE,
      });
      const { page } = visit;
      await press(page, inTracker('#settled-no'));
      await shows(page, inTracker('.reply-form'), 'Apa yang belum beres?');
      await press(page, inTracker('.history-box summary'));
      const entries = await page.evaluate(() =>
        [...document.querySelector('aduan-tracker')!.shadowRoot!.querySelectorAll('.history > li')].map(
          (entry) => (entry.textContent ?? '').replace(/\s+/g, ' '),
        ),
      );
      assert.equal(entries.length, 4, 'the answer and its line in the log are one');
      assert.match(entries[0]!, /Penataan Ruang.*Tali jembatan sudah diganti/);
      assert.ok(!entries.join().includes('menanggapi laporan'));
      await visit.assertAccessible({ byBoth: true });
    });
  });
});
