/**
 * The whole way to the national gateway and back, by people's hands alone: a citizen files, an officer verifies, the
 * gateway answers, the tracker shows both numbers and the answer, the citizen rates, the gateway has the rating. And
 * one whose answer got lost, which an officer finds there.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { Gateway } from '../gateway/gateway.js';
import { CALM, type Moods } from '../gateway/moods.js';
import { GATEWAY_INSTITUTIONS } from '../gateway/ministry.js';
import { fillReport, inTracker, POTHOLE, press, readReceipt, send, shows, track } from './harness/citizen.js';
import { startDemo, type Demo } from './harness/demo.js';
import { oneBrowser, type Open, type Visit } from './harness/harness.js';
import { announced, headed, openReport, signIn, verify } from './harness/officer.js';

const ADMIN = { name: 'Petugas Uji', password: 'meja-contoh-5b20c4' };
/** Milliseconds. */
const LOOK_AGAIN = 50;
const ANSWER = 'kami tambal hari Senin';
const [KABUPATEN, OFFICE] = GATEWAY_INSTITUTIONS;

/** It does what it is asked to, and its answer never arrives. */
const LOSES_ITS_ANSWER: Moods = {
  probability: 0,
  choose: ({ step }) => (step === 'create' ? 'answer cut off' : null),
};

describe('the way to SP4N-LAPOR!', () => {
  let gateway: Gateway;
  let demo: Demo;
  before(async () => {
    gateway = await Gateway.start({ seed: 1 });
    demo = await startDemo({
      administrator: ADMIN,
      env: { ...gateway.environment, RELAY_POLL_SECONDS: '1', RELAY_RETRY_SECONDS: '1' },
    });
  });
  after(async () => {
    await demo?.stop();
    await gateway?.close();
  });

  oneBrowser((name, open) => {
    const asCitizen = async (t: Parameters<Open>[0]): Promise<Visit> =>
      open(t, `${demo.origin}/`, { origins: [demo.origin] });
    const asOfficer = async (t: Parameters<Open>[0]): Promise<Visit> => {
      const visit = await open(t, `${demo.origin}/desk`, { origins: [demo.origin], expectedErrors: [/401/] });
      await signIn(visit.page, ADMIN);
      return visit;
    };
    const file = async (page: Page, title: string) => {
      await fillReport(page, { ...POTHOLE, title });
      await send(page);
      return await readReceipt(page);
    };
    const forwarded = () => demo.endpoint.relay!.settled();

    it('both numbers, the answer and the rating get where they belong', async (t) => {
      // The gateway is the same for every browser, and this one may not be the first.
      const { length: already } = gateway.books.replies;
      const title = `${POTHOLE.title} ${name}`;
      const { page: form } = await asCitizen(t);
      const { trackingId, accessCode } = await file(form, title);
      const { page: desk } = await asOfficer(t);
      await openReport(desk, trackingId, title);
      await verify(desk);
      await forwarded();
      const nationalId = gateway.books.find(trackingId);
      assert.ok(nationalId, 'it is there');
      await openReport(desk, trackingId, title);
      await desk.waitForFunction(
        (wanted) => document.getElementById('isi')?.textContent?.includes(wanted),
        {},
        `Diteruskan dengan nomor ${nationalId}`,
      );

      gateway.act(nationalId, { kind: 'disposition', to: OFFICE!, mark: 'uji-1' });
      gateway.act(nationalId, { kind: 'answer', mark: ANSWER, files: [], isHtml: true });
      const visit = await asCitizen(t);
      const { page } = visit;
      await untilRead(demo, trackingId, ANSWER);
      const shown = await track(page, trackingId, accessCode);
      assert.match(
        shown,
        new RegExp(
          `Nomor laporan\\s+#${trackingId}\\s+SP4N-LAPOR!\\s+Diteruskan ke SP4N-LAPOR! dengan nomor ${nationalId} \\(`,
        ),
      );
      await shows(page, inTracker('.reply .what'), `${OFFICE!.name} lewat SP4N-LAPOR!`);
      await shows(page, inTracker('.reply .text'), ANSWER);
      await shows(page, inTracker('.history .what'), `ke ${OFFICE!.name} lewat SP4N-LAPOR!`);
      assert.doesNotMatch(shown, /Status menjadi Belum Terverifikasi lewat/, 'it changed nothing there');
      await visit.assertAccessible();
      await visit.screenshot('relay-answered');

      await press(page, inTracker('#settled-yes'));
      await press(page, inTracker('#reply-rating-4'));
      await press(page, inTracker('.rating-form [type=submit]'));
      await shows(page, inTracker('.history'), '4 dari 5');
      await forwarded();
      assert.deepEqual(
        gateway.books.replies
          .slice(already)
          .map(({ nationalId: id, rating, content }) => [String(id), rating, content]),
        [
          [nationalId, '0', 'Sudah beres.'],
          [nationalId, '4', 'Pelapor memberi nilai 4 dari 5.'],
        ],
      );
      assert.equal(gateway.books.creates.filter((one) => one.trackingId === trackingId).length, 1);
    });

    it('one whose answer got lost waits for an officer, who finds its number there', async (t) => {
      const title = `Lampu jalan mati ${name}`;
      const { page: form } = await asCitizen(t);
      const { trackingId } = await file(form, title);
      const { page: desk } = await asOfficer(t);
      gateway.moods = LOSES_ITS_ANSWER;
      t.after(() => (gateway.moods = CALM));
      await openReport(desk, trackingId, title);
      await verify(desk);
      await forwarded();
      const { page } = await asCitizen(t);
      const parked = await track(page, trackingId);
      assert.match(parked, /Sedang diperiksa petugas sebelum diteruskan ke SP4N-LAPOR!/);

      await desk.evaluate(() => (location.hash = '#/sp4n'));
      await headed(desk, 'SP4N-LAPOR!');
      const card = `.card:has(a[href="#/laporan/${trackingId}"])`;
      assert.match(
        await desk.$eval(card, (one) => (one as HTMLElement).innerText),
        new RegExp(`Mungkin laporan sudah ada di sana[^]*#aduan-${trackingId}`),
      );
      // By the marker, as the page says.
      const nationalId = gateway.books.find(trackingId)!;
      await desk.$eval(`${card} summary`, (one) => one.click());
      await desk.type(`${card} [name=national_id]`, `no ${nationalId}`);
      await desk.keyboard.press('Enter');
      await desk.waitForSelector('[name=national_id][aria-invalid=true]');
      await desk.$eval('[aria-invalid=true]', (one) => (one as HTMLInputElement).select());
      await desk.keyboard.type(nationalId);
      await desk.keyboard.press('Enter');
      await announced(desk, 'Nomor tersimpan. Laporan tercatat sudah diteruskan.');
      await forwarded();
      await page.reload();
      assert.match(await track(page, trackingId), new RegExp(`SP4N-LAPOR! dengan nomor ${nationalId}`));
      assert.equal(gateway.books.creates.filter((one) => one.trackingId === trackingId).length, 1);

      gateway.act(nationalId, { kind: 'answer', mark: 'lampu diganti', files: [], isHtml: false });
      await untilRead(demo, trackingId, 'lampu diganti');
      await page.reload();
      await track(page, trackingId);
      await shows(page, inTracker('.reply .what'), `${KABUPATEN!.name}`);
      await shows(page, inTracker('.reply'), 'lampu diganti');
    });
  });
});

/** Until what the gateway's officers wrote is here; it is asked once a second. */
async function untilRead({ url, endpoint }: Demo, trackingId: string, words: string): Promise<void> {
  const ends = Date.now() + 60_000;
  for (;;) {
    await endpoint.relay!.settled();
    const answer = await fetch(`${url}/complaints/${trackingId}/followups`);
    if ((await answer.text()).includes(words)) return;
    assert.ok(Date.now() < ends, `"${words}" never arrived`);
    await delay(LOOK_AGAIN);
  }
}
