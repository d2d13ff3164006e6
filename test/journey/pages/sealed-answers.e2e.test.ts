/** A sealed report's answers, read by its code on the endpoint's own page. The code itself is in no request. */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Page } from 'puppeteer-core';
import { DIRECTIONS } from '../../../src/contract/sealed/envelope-head.js';
import { formatSealedCode } from '../../../src/sealed/code.js';
import { anAnswer, layAnswers, openFollowUp } from '../../sealed-answers/answers.js';
import { aSealedReport, giveKeys, type SealedFiled } from '../../endpoint/harness/sealed.js';
import { enter, inTracker, press } from '../harness/citizen.js';
import { prepareEndpoint, startService, type Prepared, type Service } from '../harness/endpoint.js';
import { eachBrowser, oneBrowser, startRecorder, type Open, type Recorder } from '../harness/harness.js';

type Filed = SealedFiled & { trackingId: string };

const PHONE = { width: 320, height: 640 };
const WAIT = { polling: 50, timeout: 60_000 };

const says = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((part) => document.getElementById('sealed')?.innerText.includes(part), WAIT, text);

describe('A sealed report’s answers', () => {
  let town: Prepared;
  let service: Service;
  let recorder: Recorder;
  /** While it is cut off, the endpoint has what is sent, and nobody hears of it. */
  let isCutOff = false;

  before(async () => {
    town = await prepareEndpoint({ CHALLENGE: 'off' });
    await giveKeys(town.running);
    const app = new Hono<{ Bindings: HttpBindings }>();
    app.use('*', async (context, next) => {
      await next();
      if (isCutOff && context.req.method === 'POST') context.env.incoming.socket.destroy();
    });
    service = await startService(app.route('/sp4n', town.running.app).fetch);
    recorder = await startRecorder(service.origin);
  });
  after(async () => {
    await recorder?.stop();
    await service?.off();
    await town?.close();
  });

  async function filed(): Promise<Filed> {
    const report = await aSealedReport();
    const answer = await fetch(`${service.origin}/sp4n/complaints/sealed`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify(report.body),
    });
    assert.equal(answer.status, 201);
    const { results } = (await answer.json()) as { results: { tracking_id: string } };
    return { ...report, trackingId: results.tracking_id };
  }

  const visit = (open: Open, t: TestContext, path: string, prepare?: (page: Page) => Promise<unknown>) =>
    open(t, `${recorder.origin}/sp4n/${path}`, {
      origins: [recorder.origin],
      viewport: PHONE,
      expectedErrors: [/Failed to load resource|net::|NetworkError/],
      ...(prepare && { prepare }),
    });

  /** Groups of five of the code, in no byte that left the browser. */
  function assertUnsent({ code }: Filed): void {
    const sent = recorder.requests.map(
      ({ path, headers, body }) => `${path} ${JSON.stringify(headers)} ${body.toString()}`,
    );
    assert.ok(sent.length > 0);
    for (let at = 1; at < code.length; at += 5) {
      const group = new RegExp(code.slice(at, at + 5), 'i');
      assert.deepEqual(
        sent.filter((one) => group.test(one)),
        [],
      );
    }
  }

  const followUpsOf = async ({ trackingId }: Filed) =>
    await town.running.endpoint.database
      .selectFrom('sealed_messages')
      .innerJoin('sealed_reports', 'sealed_reports.id', 'report_id')
      .select('envelope')
      .where('tracking_id', '=', trackingId)
      .where('direction', '=', DIRECTIONS.followUp)
      .execute();

  eachBrowser((_name, open) => {
    it('open in the page that its code is typed in, and go on there, once however often it is sent', async (t) => {
      const report = await filed();
      const [first, other] = [
        await anAnswer(report, 1, {
          fields: { content: 'Kami periksa minggu ini.', sent_at: '2026-11-25T02:00:00Z' },
        }),
        await filed(),
      ];
      await layAnswers(town.running, report.trackingId, [
        first,
        first,
        await anAnswer(other, 2, { fields: { content: 'milik orang lain' } }),
        (await anAnswer(report, 3, { fields: { content: 'panjang' } }, 262_144)).slice(0, -65_552),
        await anAnswer(report, 4, { fields: { content: 'Sudah kami panggil.' } }),
      ]);
      recorder.requests.length = 0;
      const visited = await visit(open, t, 'lacak?lang=id');
      const { page } = visited;
      await enter(page, inTracker('[name="access_code"]'), formatSealedCode(report.code).toLowerCase());
      assert.match(await page.$eval('#sealed-about', (one) => one.textContent), /berawal S/);
      await press(page, inTracker('button[type="submit"]'));
      await says(page, 'Kami periksa minggu ini.');
      assert.equal(await page.$('#sealed-about'), null);
      for (const part of [
        'Giliran Anda',
        'Pesan lama dikirim sekali lagi',
        'milik laporan lain',
        'ujungnya hilang',
        'Sudah kami panggil.',
        'hanya bisa dibuka Inspektorat',
      ])
        await says(page, part);
      assert.ok(!(await page.$eval('#sealed', (one) => one.textContent)).includes('milik orang lain'));
      await visited.assertNoSidewaysScroll();
      await visited.assertAccessible();
      await visited.screenshot('sealed-answers');

      isCutOff = true;
      await page.type('#sealed-content', 'Ada saksi kedua.');
      await page.click('#sealed form button');
      await says(page, 'Belum pasti terkirim');
      assert.equal((await followUpsOf(report)).length, 1);
      isCutOff = false;
      await page.click('#sealed form button');
      await says(page, 'Terkirim. Sekarang giliran Inspektorat.');
      const sent = await followUpsOf(report);
      assert.equal(sent.length, 1, 'sent twice, there once');
      assert.equal((await openFollowUp(report, sent[0]!.envelope)).content, 'Ada saksi kedua.');
      await says(page, 'Tambahan Anda');
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'h1');

      assertUnsent(report);
      const kept = await page.evaluate(async () => [
        JSON.stringify({ ...localStorage, ...sessionStorage }),
        location.href,
        ...(await (indexedDB.databases?.() ?? [])).map(({ name }) => name ?? ''),
      ]);
      assert.ok(!kept.join().toLowerCase().includes(report.code.slice(-5).toLowerCase()));
      assert.ok(!kept.join().includes('Ada saksi kedua'));
    });
  });

  oneBrowser((_name, open) => {
    it('open out of the plain page too, and tell a mistyped code by one sentence', async (t) => {
      const report = await filed();
      recorder.requests.length = 0;
      const { page } = await visit(open, t, 'lacak?lang=id', async (opened) => {
        await opened.setRequestInterception(true);
        opened.on('request', (request) => {
          void (request.url().endsWith('/embed.js') ? request.abort() : request.continue());
        });
      });
      const wrong = report.code.slice(0, -1) + (report.code.endsWith('0') ? '1' : '0');
      await page.type('#plain [name="access_code"]', formatSealedCode(wrong));
      await page.click('#plain button');
      await says(page, 'Mungkin ada tanda yang salah ketik');
      await page.$eval('#sealed-code', (box) => ((box as HTMLInputElement).value = ''));
      await page.type('#sealed-code', report.code.slice(0, -1));
      await page.click('#sealed form button');
      await says(page, 'S dan 20 huruf atau angka');
      await page.$eval('#sealed-code', (box) => ((box as HTMLInputElement).value = ''));
      await page.type('#sealed-code', report.code);
      await page.click('#sealed form button');
      await says(page, 'Belum ada jawaban.');
      await page.click('#sealed summary');
      await says(page, 'Tidak bisa dikembalikan.');
      await page.click('#sealed details button');
      await says(page, 'Laporan sudah ditarik.');
      await says(page, 'Sudah ditutup');
      const left = await fetch(`${service.origin}/sp4n/complaints/mine`, {
        headers: { 'X-Access-Code': report.auth },
      });
      assert.deepEqual(((await left.json()) as { results: { sealed: unknown[] } }).results.sealed, []);
      assertUnsent(report);
      const policy = (await fetch(`${service.origin}/sp4n/lacak`)).headers.get('Content-Security-Policy');
      assert.match(policy ?? '', /frame-ancestors 'none'/);
    });

    it('open though the script that listens for the code comes long after the widget', async (t) => {
      const report = await filed();
      const { page } = await visit(open, t, 'lacak?lang=id', async (opened) => {
        await opened.setRequestInterception(true);
        opened.on('request', (request) => {
          const goOn = () => void request.continue();
          if (!request.url().endsWith('/sealed.js')) return goOn();
          const isUsable = () =>
            document.querySelector('aduan-tracker')?.getAttribute('data-state') === 'idle';
          void opened.waitForFunction(isUsable, WAIT).then(goOn);
        });
      });
      await enter(page, inTracker('[name="access_code"]'), formatSealedCode(report.code));
      await press(page, inTracker('button[type="submit"]'));
      await says(page, 'Belum ada jawaban.');
    });

    it('are not opened for whoever goes back to a page that was left before it could', async (t) => {
      const report = await filed();
      let onAsked: (goOn: () => void) => void = (goOn) => goOn();
      const asked = new Promise<() => void>((resolve) => (onAsked = resolve));
      const { page } = await visit(open, t, 'lacak?lang=id', async (opened) => {
        await opened.setRequestInterception(true);
        opened.on('request', (request) => {
          const goOn = () => void request.continue();
          if (!request.url().endsWith('/sealed-answers.js')) return goOn();
          onAsked(goOn);
          // It is asked for again, by who runs it.
          onAsked = (again) => again();
        });
      });
      await enter(page, inTracker('[name="access_code"]'), formatSealedCode(report.code));
      await press(page, inTracker('button[type="submit"]'));
      const goOn = await asked;
      await page.evaluate(() => dispatchEvent(new Event('pagehide')));
      const reloaded = page.waitForNavigation().then(() => 'loaded anew');
      const opened = says(page, 'Belum ada jawaban.').then(() => 'opened');
      opened.catch(() => undefined);
      goOn();
      assert.equal(await Promise.race([reloaded, opened]), 'loaded anew');
      assert.equal(await page.$eval('#sealed', (place) => place.innerHTML), '');
    });

    it('are asked for by nobody whose browser runs no script: it refuses to send the code', async (t) => {
      const report = await filed();
      recorder.requests.length = 0;
      const { page } = await visit(open, t, 'lacak?lang=id', (opened) => opened.setJavaScriptEnabled(false));
      for (const name of ['access_code', 'tracking_id']) {
        await page.type(`[name="${name}"]`, formatSealedCode(report.code));
        await page.click('#plain button');
        assert.equal(
          await page.$eval(`[name="${name}"]`, (box) => (box as HTMLInputElement).validity.patternMismatch),
          true,
        );
        await page.$eval(`[name="${name}"]`, (box) => ((box as HTMLInputElement).value = ''));
      }
      assert.deepEqual(
        recorder.requests.filter(({ method }) => method === 'POST'),
        [],
      );
      assertUnsent(report);
    });
  });
});
