/** Sealed reports at the desk: opened in the tab alone, answered, read by their reporter, and gone with the tab. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { fromBase64url, toBase64url, type Bytes } from '../../../src/contract/sealed/bytes.js';
import { DIRECTIONS } from '../../../src/contract/sealed/envelope-head.js';
import { sealedMineWire } from '../../../src/contract/sealed/sealed-wire.js';
import { decodeContent } from '../../../src/sealed/content.js';
import { openEnvelope } from '../../../src/sealed/envelope.js';
import { makeKey } from '../../../src/sealed/keys.js';
import { Citizen } from '../../endpoint/harness/citizen.js';
import { photo } from '../../endpoint/harness/files.js';
import {
  aFollowUp,
  aSealedReport,
  followUp,
  giveKeys,
  sendSealed,
  type SealedFiled,
} from '../../endpoint/harness/sealed.js';
import { GOLDEN } from '../../sealed/golden.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { oneBrowser, tabAndPress, tabAndType } from '../harness/harness.js';
import { announced, goTo, headed, signIn } from '../harness/officer.js';
import { giveTeamKey } from './sealed-unlock.js';

const INSPECTOR = { name: 'Inspektur', password: 'meja-contoh-9d41f0' };
const TEXT = 'Kepala desa meminta uang semen.';

async function filed(demo: Demo, citizen: Citizen): Promise<SealedFiled & { trackingId: string }> {
  await giveKeys(demo);
  const report = await aSealedReport({
    content: {
      fields: {
        title: 'Pungutan semen',
        content: TEXT,
        place: 'Balai desa',
        name: 'Siti Aminah',
        fields: { Berapa: '50 ribu' },
        sent_at: '2026-11-24T09:59:17+07:00',
      },
      files: [
        { name: 'foto-1.jpg', type: 'image/jpeg', bytes: new Uint8Array(await photo(64, 48)) },
        { name: 'halaman.html', type: 'text/html', bytes: new Uint8Array(Buffer.from('<script>1</script>')) },
      ],
    },
    bucket: 65_536,
  });
  const { body } = await sendSealed({ citizen }, report.body);
  return { ...report, trackingId: body.results.tracking_id };
}

const said = (page: Page): Promise<string> => page.$eval('main', (main) => main.innerText);
const waitFor = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelector('main')?.innerText.includes(wanted), {}, text);

/** What the reporter's phone reads of an answer. */
async function readAnswer(
  citizen: Citizen,
  { auth, sid, reporter }: SealedFiled,
  seq: number,
): Promise<unknown> {
  const { sealed } = sealedMineWire.parse((await citizen.get('complaints/mine', auth)).body).results;
  const answer = sealed.find((one) => one.direction === DIRECTIONS.answer && one.seq === seq)!;
  const place = { direction: DIRECTIONS.answer, sid, seq };
  const envelope: Bytes = fromBase64url(answer.envelope)!;
  return decodeContent(await openEnvelope(envelope, place, reporter.key, reporter.replyPsk)).fields[
    'content'
  ];
}

describe('sealed reports at the desk', () => {
  oneBrowser((_name, open) => {
    test('are read, answered twice and closed by keyboard, and the keys are gone with the page', async (t) => {
      const demo = await startDemo({ administrator: INSPECTOR });
      t.after(() => demo.stop());
      const citizen = new Citizen((request) => fetch(request), demo.url);
      const report = await filed(demo, citizen);
      const words = await giveTeamKey(demo, INSPECTOR.name);
      const { page, ...visit } = await open(t, `${demo.origin}/desk/`, {
        origins: [demo.origin],
        viewport: { width: 360, height: 740 },
        expectedErrors: [/401/],
      });
      await signIn(page, INSPECTOR);
      await waitFor(page, 'Tersegel: 1 menunggu dibuka');
      await noteBlobs(page);
      await goTo(page, '#/segel');
      await headed(page, 'Laporan tersegel');
      await visit.assertAccessible();
      await goTo(page, `#/segel/${report.trackingId}`);
      await headed(page, `Laporan tersegel #${report.trackingId}`);
      assert.doesNotMatch(await said(page), /semen/);
      await tabAndType(page, '[name=words][spellcheck=false]', words);
      await page.keyboard.press('Enter');
      await waitFor(page, TEXT);
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'h1', 'the focus is kept');
      for (const part of ['Pungutan semen', 'Balai desa', 'Siti Aminah', '50 ribu', 'Perlu dijawab'])
        await waitFor(page, part);
      await page.waitForFunction(
        () => document.querySelector<HTMLImageElement>('main img')?.naturalWidth === 64,
      );
      const told = 'main article:not([translate=no]), main textarea:not([spellcheck=false])';
      assert.equal(await page.$(told), null, 'no service of the browser reads along');
      const types = await page.evaluate(() => (window as unknown as { blobTypes: string[] }).blobTypes);
      assert.deepEqual(types, ['image/jpeg', 'application/octet-stream'], 'a page is no page here');
      assert.equal(await page.$('main iframe, main object, main embed'), null);
      await visit.assertAccessible();
      await visit.assertNoSidewaysScroll();
      await assertWholeWords(page);
      await page.setViewport({ width: 1280, height: 800 });
      await visit.assertNoSidewaysScroll();

      assert.equal(await page.$('[data-close]'), null, 'nothing is closed before an answer has gone');
      await answer(page, 'Kami periksa besok.');
      await announced(page, 'Jawaban tersegel sudah terkirim.');
      assert.equal(await readAnswer(citizen, report, 1), 'Kami periksa besok.');
      const more = await aFollowUp(report, 1, 'Sudah dua kali.');
      assert.equal((await followUp({ citizen }, report.trackingId, report.auth, more)).status, 201);
      await goTo(page, '#/segel');
      await headed(page, 'Laporan tersegel');
      await waitFor(page, 'Perlu dijawab');
      await goTo(page, `#/segel/${report.trackingId}`);
      await waitFor(page, 'Sudah dua kali.');
      await waitFor(page, 'Kami periksa besok.');
      await answer(page, 'Uangnya dikembalikan.');
      await announced(page, 'Jawaban tersegel sudah terkirim.');
      assert.equal(await readAnswer(citizen, report, 2), 'Uangnya dikembalikan.');
      await exchangeKeys(demo, async () => {
        await goTo(page, '#/segel');
        await headed(page, 'Laporan tersegel');
        await goTo(page, `#/segel/${report.trackingId}`);
        await waitFor(page, 'Server menyebut kunci lain');
        assert.equal(
          await page.$('main textarea'),
          null,
          'nothing is sealed for keys of the server’s choice',
        );
      });
      await page.reload();
      await headed(page, `Laporan tersegel #${report.trackingId}`);
      await tabAndType(page, '[name=words]', words);
      await page.keyboard.press('Enter');
      await waitFor(page, `kunci tim ${GOLDEN.fingerprint}`);
      await tabAndPress(page, 'details:has([data-hold]) > summary', 'Enter');
      await tabAndPress(page, '[data-hold]', 'Enter');
      await announced(page, 'Laporan ditahan.');
      await waitFor(page, 'Sudah dijawab, ditahan');
      await visit.assertAccessible();
      await tabAndPress(page, '[data-closing]', 'Enter');
      await tabAndType(page, 'main textarea', 'Belum selesai');
      await tabAndPress(page, '[data-close]', 'Enter');
      await waitFor(page, 'Ada jawaban yang belum terkirim');
      await visit.assertAccessible();
      await emptyAnswer(page);
      await tabAndPress(page, '[data-close]', 'Enter');
      await announced(page, 'Laporan tersegel ditutup.');
      assert.equal(await page.$('[data-close]'), null);
      assert.equal(await page.$('main textarea'), null);

      await page.reload();
      await headed(page, `Laporan tersegel #${report.trackingId}`);
      assert.equal(await page.$$eval('[name=words]', ({ length }) => length), 1);
      assert.doesNotMatch(await said(page), /semen|dikembalikan/);
      const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      assert.doesNotMatch(kept, /semen|dikembalikan/);

      await changeEnvelope(demo, report.trackingId);
      await page.reload();
      await headed(page, `Laporan tersegel #${report.trackingId}`);
      await tabAndType(page, '[name=words]', words);
      await page.keyboard.press('Enter');
      await waitFor(page, 'Amplop ini diubah, dipalsukan');
      assert.equal(await page.$$eval('main article', ({ length }) => length), 4, 'each is kept');
    });
  });
});

/** Of what is given an address in the page, the type by which a browser would open it. */
const noteBlobs = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const blobTypes: string[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      blobTypes.push(blob.type);
      return make(blob);
    };
    Object.assign(window, { blobTypes });
  });

/** One byte of the report's envelope, as the server could. */
async function changeEnvelope({ endpoint: { database } }: Demo, trackingId: string): Promise<void> {
  const { id, envelope } = await database
    .selectFrom('sealed_messages')
    .innerJoin('sealed_reports', 'sealed_reports.id', 'report_id')
    .select(['sealed_messages.id', 'envelope'])
    .where('tracking_id', '=', trackingId)
    .where('direction', '=', DIRECTIONS.report)
    .executeTakeFirstOrThrow();
  const changed = Uint8Array.from(envelope);
  changed[changed.length - 1]! ^= 1;
  await database.updateTable('sealed_messages').set({ envelope: changed }).where('id', '=', id).execute();
}

async function answer(page: Page, text: string): Promise<void> {
  await tabAndType(page, 'main textarea', text);
  await tabAndPress(page, 'main form button.primary', 'Enter');
}

/** What was written is taken out again. */
const emptyAnswer = (page: Page): Promise<void> =>
  page.$eval('main textarea', (box) => {
    box.value = '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** The server names keys of its own for answers, for as long as `work` takes. */
async function exchangeKeys({ endpoint }: Demo, work: () => Promise<void>): Promise<void> {
  const { keys } = endpoint.sealed;
  const named = await keys.answering();
  const own = await makeKey();
  const lie = { ...named, kid: toBase64url(own.kid), pk: toBase64url(own.pk) };
  Object.assign(keys, { answering: () => Promise.resolve(lie) });
  await work();
  Reflect.deleteProperty(keys, 'answering');
}

/** With letters twice as large a word is whole, though a name and its value no longer stand side by side. */
async function assertWholeWords(page: Page): Promise<void> {
  await page.setViewport({ width: 390, height: 844 });
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
  const broken = await page.evaluate(() => {
    const cut: string[] = [];
    for (const one of document.querySelectorAll('main .facts > *'))
      for (const text of [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
        for (const { 0: word, index } of text.textContent!.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) cut.push(word);
        }
    return cut;
  });
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  assert.deepEqual(broken, []);
}
