/**
 * The code on a lamp post, by people's hands alone: its link fills the form in, the citizen writes the rest, and an
 * officer reads at the desk which lamp it is. On a site's own page, and on the endpoint's, which begins without a
 * script.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  enter,
  fillReport,
  find,
  inForm,
  POTHOLE,
  press,
  readReceipt,
  send,
  shows,
} from '../harness/citizen.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { oneBrowser } from '../harness/harness.js';
import { openReport, signIn } from '../harness/officer.js';

const ADMIN = { name: 'Petugas Uji', password: 'meja-contoh-5b20c4' };
const REF = 'PJU-0412';
const PAIRS = {
  category: 'penerangan-jalan',
  title: 'Lampu jalan mati',
  place: 'Jl. Dahlia, depan SD 3',
  lat: '-4.129712',
  lon: '104.167455',
  ref: REF,
  nameUser: 'Orang Lain',
};
/** As a sticker's QR code has it. */
const QUERY = new URLSearchParams({ 'aduan-isi': new URLSearchParams(PAIRS).toString() }).toString();

const valueOf = async (page: Page, name: string): Promise<string> =>
  (await find(page, inForm(`[name="${name}"]`))).evaluate((control) => (control as HTMLInputElement).value);

describe('a sticker on a lamp post', () => {
  let demo: Demo;
  before(async () => {
    demo = await startDemo({ administrator: ADMIN });
  });
  after(() => demo?.stop());

  oneBrowser((name, open) => {
    it('leads from its link to the desk: what it says is in the report, and may be changed before', async (t) => {
      const origins = [demo.origin];
      const visit = await open(t, `${demo.origin}/?aduan=0000000000&${QUERY}#lapor`, {
        origins,
        viewport: { width: 360, height: 760 },
        expectedErrors: [/404/],
      });
      const { page } = visit;
      await shows(page, inForm('.tile[aria-pressed="true"]'), 'Lampu jalan');
      assert.equal(await valueOf(page, 'title'), PAIRS.title);
      await shows(page, inForm('.questions'), 'Kode pada tiang lampu');
      const title = `Lampu mati ${name}`;
      await fillReport(page, {
        ...POTHOLE,
        title,
        atPlace: async () => {
          assert.equal(await valueOf(page, 'location_text'), PAIRS.place);
          assert.equal(await valueOf(page, 'asset_ref'), REF);
          await shows(page, inForm('.place .picked'), 'kode QR');
          await visit.assertNoSidewaysScroll();
          await visit.assertAccessible();
          await visit.screenshot('filled-in');
          await enter(page, inForm('[name="asset_ref"]'), `${REF}A`);
        },
      });
      await shows(page, inForm('.review'), `${REF}A`);
      await send(page);
      const { trackingId } = await readReceipt(page);
      const stored = await demo.endpoint.database
        .selectFrom('complaints')
        .select(['asset_ref', 'category_id', 'latitude', 'longitude'])
        .where('tracking_id', '=', trackingId)
        .executeTakeFirstOrThrow();
      assert.deepEqual(stored, {
        asset_ref: `${REF}A`,
        category_id: 'penerangan-jalan',
        latitude: -4.129712,
        longitude: 104.167455,
      });
      const { page: desk } = await open(t, `${demo.origin}/desk`, { origins, expectedErrors: [/401/] });
      await signIn(desk, ADMIN);
      await openReport(desk, trackingId, title);
      assert.match(
        await desk.$eval('main', (element) => element.innerText),
        new RegExp(`Kode aset\\s+${REF}A`),
      );
    });

    it('gives back what somebody wrote, and not its own words, when the endpoint’s page is loaded again', async (t) => {
      const { page } = await open(t, `${demo.url}/lapor?lang=id&${QUERY}`, { origins: [demo.origin] });
      await shows(page, inForm('.tile[aria-pressed="true"]'), 'Lampu jalan');
      assert.equal(await valueOf(page, 'asset_ref'), REF);
      assert.equal(await valueOf(page, 'nameUser'), '');
      await enter(page, inForm('[name="title"]'), 'Tulisan warga');
      await find(page, inForm('#draft-remove'));
      await page.reload({ waitUntil: 'load' });
      await page.waitForFunction(
        () =>
          document.querySelector('aduan-form')?.shadowRoot?.querySelector<HTMLInputElement>('[name=title]')
            ?.value === 'Tulisan warga',
        { polling: 50, timeout: 60_000 },
      );
      assert.equal(await valueOf(page, 'location_text'), PAIRS.place);
      await press(page, inForm('#draft-remove'));
    });
  });
});
