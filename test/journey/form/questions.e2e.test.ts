/**
 * What a category asks beside the report, by people's hands alone: a citizen gives the number of a PDAM customer, an
 * officer reads it at the desk, the gateway and the public's file get what was asked for the public, and not the
 * number. And a stop.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Gateway } from '../../gateway/gateway.js';
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
  searchTopics,
} from '../harness/citizen.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { oneBrowser } from '../harness/harness.js';
import { openReport, signIn, verify } from '../harness/officer.js';

const ADMIN = { name: 'Petugas Uji', password: 'meja-contoh-5b20c4' };
const NUMBER = '80213407';

async function pickCategory(page: Page, letters: string, name: string): Promise<void> {
  await searchTopics(page);
  const input = await find(page, inForm('input#category_id[role=combobox]'));
  await input.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await input.click();
  await page.keyboard.type(letters);
  await shows(page, inForm('#category_id-list [aria-selected=true]'), name);
  await page.keyboard.press('Enter');
}

describe('what a category asks', () => {
  let gateway: Gateway;
  let demo: Demo;
  before(async () => {
    gateway = await Gateway.start({ seed: 1 });
    demo = await startDemo({ administrator: ADMIN, env: gateway.environment });
  });
  after(async () => {
    await demo?.stop();
    await gateway?.close();
  });

  oneBrowser((name, open) => {
    it('reaches the desk, the gateway and, where it is for the public, its file', async (t) => {
      const title = `Air PDAM mati ${name}`;
      const origins = [demo.origin];
      const visit = await open(t, `${demo.origin}/`, { origins, viewport: { width: 320, height: 720 } });
      const { page } = visit;
      await pickCategory(page, 'pdam', 'PDAM');
      await find(page, inForm('[id="fields.sambungan_pdam-0"]'));
      assert.equal(await page.$(inForm('[name="fields.nomor_pelanggan"]')), null);
      await press(page, inForm('[id="fields.sambungan_pdam-0"]'));
      await enter(page, inForm('[name="fields.nomor_pelanggan"]'), '12');
      await press(page, inForm('.next'));
      await shows(page, inForm('.error'), 'bentuknya belum sesuai. Ada di rekening, 8 angka');
      await enter(page, inForm('[name="fields.nomor_pelanggan"]'), NUMBER);
      await press(page, inForm('[id="fields.gangguan_air-0"]'));
      await visit.assertNoSidewaysScroll();
      await visit.assertAccessible();
      await visit.screenshot('questions');
      await fillReport(page, { ...POTHOLE, title });
      await shows(page, inForm('.review'), NUMBER);
      await send(page);
      const { trackingId } = await readReceipt(page);
      const { page: desk } = await open(t, `${demo.origin}/desk`, { origins, expectedErrors: [/401/] });
      await signIn(desk, ADMIN);
      await openReport(desk, trackingId, title);
      const read = await desk.$eval('main', (element) => element.innerText);
      assert.match(read, new RegExp(`Nomor pelanggan PDAM\\s+${NUMBER}`));
      await verify(desk);
      await demo.endpoint.relay!.settled();
      const sent = gateway.books.creates.find((create) => create.trackingId === trackingId);
      assert.match(String(sent?.body['content']), /Jawaban tambahan:\nApa yang terjadi.*: Tidak mengalir/);
      assert.ok(!JSON.stringify(sent).includes(NUMBER));
      const csv = await (await fetch(`${demo.origin}/sp4n/complaints.csv?category_id=pdam`)).text();
      const line = csv.split('\r\n').find((one) => one.startsWith(trackingId));
      assert.match(line ?? '', /Apa yang terjadi dengan airnya\?: Tidak mengalir/);
      assert.ok(!csv.includes(NUMBER));
    });

    it('may be a stop: the way on is held, and the number is there to be called', async (t) => {
      const { page } = await open(t, `${demo.origin}/`, {
        origins: [demo.origin],
        viewport: { width: 320, height: 720 },
      });
      await pickCategory(page, 'keadaan darurat', 'Keadaan Darurat');
      await shows(page, inForm('[role=alert]'), 'Ini darurat: hubungi 112');
      const call = await find(page, inForm('[role=alert] a'));
      assert.equal(await call.evaluate((link) => link.getAttribute('href')), 'tel:112');
      await assert.rejects(fillReport(page, POTHOLE), /step 1 holds the person back/);
      assert.equal(
        await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id),
        'fields.darurat',
      );
    });
  });
});
