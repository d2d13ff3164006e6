/**
 * The whole loop: a citizen files, an officer verifies, the public sees it, an office answers, the citizen says that it
 * is not settled and rates it badly, which closes nothing, gets a second answer, says that it is settled, and it is
 * done. Built files on a host of its own, the demo's server with the desk, a PostgreSQL server, both browsers.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { startPostgres, type PostgresServer } from '../endpoint/database/postgres-server.js';
import {
  enter,
  fillReport,
  inFeed,
  inTracker,
  POTHOLE,
  press,
  readReceipt,
  type Receipt,
  send,
  shows,
  SMALL_PHOTO,
  type Story,
  track,
} from './harness/citizen.js';
import {
  oneBrowser,
  startEndpointProcess,
  startHost,
  strictPolicy,
  type EndpointProcess,
  type Host,
} from './harness/harness.js';
import { dispose, openReport, respond, signIn, verify } from './harness/officer.js';

const ADMIN = { name: 'Petugas Uji', password: 'meja-contoh-9d41f0' };
const OFFICE = 'Dinas Pekerjaan Umum dan Penataan Ruang';
const FIRST_ANSWER = 'Tim kami sudah menambal lubang pertama pada hari Senin.';
const NOT_YET = 'Lubang kedua di sebelah jembatan belum ditambal.';
const SECOND_ANSWER = 'Lubang kedua juga sudah kami tambal, terima kasih.';

const townPage = (endpoint: string): string => `<!doctype html><html lang="id"><head><meta charset="utf-8">
<title>Kabupaten</title><meta name="viewport" content="width=device-width, initial-scale=1">
<script src="/dist/embed.js" defer></script></head><body><main><h1>Layanan pengaduan</h1>
<aduan-form endpoint="${endpoint}"></aduan-form><aduan-tracker endpoint="${endpoint}"></aduan-tracker>
<aduan-feed endpoint="${endpoint}" loading="eager"></aduan-feed></main></body></html>`;

describe('the whole loop', () => {
  let postgres: PostgresServer;
  let endpoint: EndpointProcess;
  let town: Host;
  before(async () => {
    postgres = await startPostgres();
    endpoint = await startEndpointProcess({
      script: 'demo/server.ts',
      ready: 'Endpoint ',
      env: {
        DESK_ADMIN: ADMIN.name,
        DESK_ADMIN_PASSWORD: ADMIN.password,
        DATABASE_URL: await postgres.createDatabase(postgres.original ?? undefined),
      },
    });
    town = await startHost();
    town.serve('/', { content: townPage(endpoint.url), policy: strictPolicy(endpoint.origin) });
  });
  after(async () => {
    await Promise.all([town?.stop(), endpoint?.stop()]);
    postgres?.stop();
  });

  /** What somebody without a code finds: the feed's titles, and the status or 404 of the report itself. */
  async function publicView({ trackingId }: Receipt): Promise<{ status: string; text: string }> {
    const [feed, own] = await Promise.all([
      fetch(`${endpoint.url}/complaints`),
      fetch(`${endpoint.url}/complaints/${trackingId}/complaint`),
    ]);
    const text = `${await feed.text()} ${own.ok ? await own.clone().text() : ''}`;
    const body = own.ok ? await own.json() : null;
    return { status: body?.results.data.status_code ?? String(own.status), text };
  }

  async function statusOf(page: Page, name: string): Promise<void> {
    await shows(page, inTracker('.status'), name);
  }

  oneBrowser((name, open) => {
    async function start(t: Parameters<typeof open>[0], story: Story) {
      const origins = [town.origin, endpoint.origin];
      const citizen = await open(t, `${town.origin}/`, { origins, expectedErrors: [/404/] });
      const officer = await open(t, `${endpoint.origin}/desk`, {
        origins: [endpoint.origin],
        expectedErrors: [/401/],
      });
      await signIn(officer.page, ADMIN);
      await fillReport(citizen.page, story);
      await send(citizen.page);
      const receipt = await readReceipt(citizen.page);
      return { citizen, officer, receipt };
    }

    it('goes from the first word, over a “Belum” and a bad rating, to what is settled', async (t) => {
      const story = { ...POTHOLE, title: `Jalan berlubang dekat jembatan ${name}`, photos: [SMALL_PHOTO] };
      const { citizen, officer, receipt } = await start(t, story);
      const { trackingId, accessCode } = receipt;
      assert.equal((await publicView(receipt)).status, '404', 'nobody sees an unverified report');

      await openReport(officer.page, trackingId, story.title);
      await verify(officer.page);
      await citizen.page.reload();
      await shows(citizen.page, inFeed('.cards'), story.title);
      assert.doesNotMatch((await publicView(receipt)).text, new RegExp(`${story.name}|${story.phone}`));

      await openReport(officer.page, trackingId, story.title);
      await dispose(officer.page, OFFICE);
      await openReport(officer.page, trackingId, story.title);
      const promisedAt = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
      await respond(officer.page, FIRST_ANSWER, promisedAt);

      await track(citizen.page, trackingId, accessCode);
      await statusOf(citizen.page, 'Giliran Anda');
      await statusOf(citizen.page, 'Dijanjikan selesai');
      await shows(citizen.page, inTracker('.answer'), FIRST_ANSWER);
      await citizen.assertAccessible();
      await press(citizen.page, inTracker('#settled-later'));
      await statusOf(citizen.page, 'Menunggu hari yang dijanjikan');
      await citizen.assertAccessible();
      await press(citizen.page, inTracker('#settled-ask'));
      await notYet(citizen.page, NOT_YET);
      await shows(citizen.page, inTracker('#arrived'), 'Laporan ini dibuka lagi');
      await statusOf(citizen.page, 'Anda minta dikerjakan lagi');
      await shows(citizen.page, inTracker('.result'), NOT_YET);
      assert.equal((await publicView(receipt)).status, 'responded', 'the public learns of it with the reply');
      await citizen.assertAccessible();

      await openReport(officer.page, trackingId, story.title);
      assert.match(await officer.page.$eval('main', (main) => main.textContent), new RegExp(NOT_YET));
      await respond(officer.page, SECOND_ANSWER);

      await track(citizen.page, trackingId, accessCode);
      await shows(citizen.page, inTracker('.result'), SECOND_ANSWER);
      await press(citizen.page, inTracker('#settled-yes'));
      await shows(citizen.page, inTracker('#arrived'), 'Laporan ini ditutup');
      await statusOf(citizen.page, 'Selesai');
      assert.equal((await publicView(receipt)).status, 'done');
      await rate(citizen.page, 1);
      await shows(citizen.page, inTracker('#arrived'), 'Status laporan tetap');
      assert.equal((await publicView(receipt)).status, 'done', 'a bad rating opens nothing');
      await citizen.screenshot('loop-done');
      await citizen.assertAccessible();
    });

    it('keeps a secret and anonymous report from the public at every step', async (t) => {
      const story = { ...POTHOLE, title: `Pungutan di kantor ${name}`, isSecret: true, isAnonymous: true };
      const { citizen, officer, receipt } = await start(t, story);
      const { trackingId, accessCode } = receipt;
      const unseen = async (step: string) => {
        const { status, text } = await publicView(receipt);
        assert.equal(status, '404', step);
        assert.ok(!text.includes(story.title) && !text.includes(trackingId), step);
      };
      const steps = {
        verified: () => verify(officer.page),
        disposed: () => dispose(officer.page, OFFICE),
        answered: () => respond(officer.page, FIRST_ANSWER),
      };
      await unseen('filed');
      for (const [step, act] of Object.entries(steps)) {
        await openReport(officer.page, trackingId, story.title);
        await act();
        await unseen(step);
      }
      await citizen.page.reload();
      await track(citizen.page, trackingId, accessCode);
      await shows(citizen.page, inTracker('.result'), FIRST_ANSWER);
      await press(citizen.page, inTracker('#settled-yes'));
      await statusOf(citizen.page, 'Selesai');
      await rate(citizen.page, 4);
      await shows(citizen.page, inTracker('#arrived'), 'Status laporan tetap');
      await unseen('done');
      assert.ok(!endpoint.log().includes(trackingId) && !endpoint.log().includes(story.name));
    });
  });
});

async function notYet(page: Page, words: string): Promise<void> {
  await press(page, inTracker('#settled-no'));
  await enter(page, inTracker('[name="content"]'), words);
  await press(page, inTracker('.reply-form button[type="submit"]'));
}

async function rate(page: Page, stars: number): Promise<void> {
  await press(page, inTracker(`[name="rating"][value="${stars}"]`));
  await press(page, inTracker('.rating-form button[type="submit"]'));
}
