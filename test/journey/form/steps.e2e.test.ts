/**
 * First reports on the smallest phone: by thumb and by keys, anonymous and secret, a question, for others, and for
 * practice.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { ACCESS_CODE_HEADER } from '../../../src/contract/headers.js';
import {
  drawWhole,
  enter,
  fillReport,
  find,
  inForm,
  nextStep,
  POTHOLE,
  press,
  readReceipt,
  READY,
  send,
  shows,
  SMALL_PHOTO,
  textOf,
  touch,
} from '../harness/citizen.js';
import {
  oneBrowser,
  IMAGES,
  startEndpoint,
  startHost,
  startRecorder,
  tabAndPress,
  tabAndType,
  type Endpoint,
  type Host,
  type Recorder,
} from '../harness/harness.js';

const SMALL = { width: 320, height: 640 };

const page = (attributes: string) => `<!doctype html><html lang="id"><meta charset="utf-8"><title>Desa</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><main><h1>Desa</h1>
<aduan-form loading="eager" ${attributes}></aduan-form></main><script src="/dist/embed.js" defer></script></html>`;

const showsStep = (visited: Page, step: string) => find(visited, inForm(`form[data-step="${step}"]`));

const JAKARTA = { latitude: -6.2, longitude: 106.8 };

/** What the device answers from here on; null: it doesn't know. */
const deviceStands = (visited: Page, at: { latitude: number; longitude: number } | null): Promise<void> =>
  visited.evaluate((point) => {
    navigator.geolocation.getCurrentPosition = (found, failed) =>
      point
        ? found({ coords: { ...point, accuracy: 12 } } as GeolocationPosition)
        : failed?.({ code: 2 } as GeolocationPositionError);
  }, at);

/** Reports and replies on the device, drafts, and whatever the page wrote to its storages but marks of its own tab. */
const traces = (visited: Page): Promise<string[]> =>
  visited.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('aduan');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    const found = Object.keys(localStorage);
    for (const store of database.objectStoreNames) {
      const count = await new Promise<number>((resolve, reject) => {
        const counting = database.transaction(store).objectStore(store).count();
        counting.onsuccess = () => resolve(counting.result);
        counting.onerror = () => reject(new Error(String(counting.error)));
      });
      if (count > 0) found.push(`${count} in ${store}`);
    }
    database.close();
    return found;
  });

describe('the form on 320 px', () => {
  let village: Host;
  let endpoint: Endpoint;
  let recorder: Recorder;
  let origins: string[];
  before(async () => {
    [village, endpoint] = await Promise.all([startHost(), startEndpoint({ env: { CHALLENGE: 'off' } })]);
    recorder = await startRecorder(endpoint.origin);
    origins = [village.origin, recorder.origin];
    const root = `${recorder.origin}/sp4n`;
    village.serve('/', { content: page(`endpoint="${root}"`) });
    village.serve('/assisted', { content: page(`endpoint="${root}" assisted`) });
    village.serve('/practice', { content: page(`endpoint="${root}" practice`) });
    village.answer('/half/capabilities', { name: 'Desa', features: ['anonymous'] });
    village.serve('/half', { content: page('endpoint="/half"') });
  });
  after(async () => {
    await Promise.all([village?.stop(), recorder?.stop(), endpoint?.stop()]);
  });

  const created = () =>
    recorder.requests
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/complaints/complaint'))
      .map(({ body }) => JSON.parse(body.toString()) as Record<string, unknown>);

  const isPublic = async (trackingId: string): Promise<number> =>
    (await fetch(`${endpoint.url}/complaints/${trackingId}/complaint`)).status;

  oneBrowser((name, open) => {
    it('takes a first report by touch, without a fault in any step, and keeps it secret and anonymous', async (t) => {
      const viewport = name === 'chromium' ? { ...SMALL, hasTouch: true, isMobile: true } : SMALL;
      const visit = await open(t, `${village.origin}/`, { origins, viewport });
      const { page: visited } = visit;
      await find(visited, READY);
      const look = async (byBoth = false): Promise<void> => {
        await visit.assertNoSidewaysScroll();
        await visit.assertAccessible({ byBoth });
      };
      const tap = (selector: string) => touch(visited, name, inForm(selector));
      await look();
      await tap('.next');
      // An empty step holds back.
      await find(visited, inForm('form[data-step="1"] [aria-invalid="true"]'));
      await look(true);
      await enter(visited, inForm('[name="title"]'), POTHOLE.title);
      await enter(visited, inForm('[name="content"]'), POTHOLE.content);
      await tap('.next');
      await look();
      await enter(visited, inForm('[name="location_text"]'), POTHOLE.place);
      await enter(visited, inForm('[name="date_of_incident"]'), POTHOLE.day);
      await tap('.next');
      await look();
      for (const step of ['2', '1']) {
        await tap('.back');
        await showsStep(visited, step);
      }
      assert.equal(
        await (
          await find(visited, inForm('[name="title"]'))
        ).evaluate((input) => (input as HTMLInputElement).value),
        POTHOLE.title,
      );
      for (const step of ['2', '3']) {
        await tap('.next');
        await showsStep(visited, step);
      }
      await tap('[name="is_anonymous"]');
      await tap('[name="is_secret"]');
      assert.equal(
        await visited.$(inForm('[name="nameUser"]')),
        null,
        'a frightened person is asked for no name',
      );
      await look();
      await tap('.next');
      await shows(visited, inForm('.review'), 'Tidak ada yang tampil di internet');
      await look(true);
      await visit.screenshot('steps-review');
      await tap('button[type="submit"]');
      const { trackingId } = await readReceipt(visited);
      assert.equal(await isPublic(trackingId), 404);
      const sent = created().at(-1)!;
      assert.deepEqual([sent['is_anonymous'], sent['is_secret']], [true, true]);
      assert.equal(sent['nameUser'] ?? null, null);
    });

    it('meets no GPS, a place elsewhere, files that are none, and another language midway, and still arrives', async (t) => {
      const visit = await open(t, `${village.origin}/`, { origins, viewport: SMALL });
      const { page: visited } = visit;
      await find(visited, READY);
      await press(visited, inForm('#classification_id-1'));
      await enter(visited, inForm('[name="title"]'), POTHOLE.title);
      await enter(visited, inForm('[name="content"]'), POTHOLE.content);
      await nextStep(visited);
      await deviceStands(visited, null);
      await press(visited, inForm('#place button'));
      await shows(visited, inForm('#place'), 'tidak bisa menentukan lokasi');
      await deviceStands(visited, JAKARTA);
      await press(visited, inForm('#place button'));
      await shows(visited, inForm('#outside'), 'di luar wilayah');
      await visit.assertAccessible();
      await enter(visited, inForm('[name="date_of_incident"]'), POTHOLE.day);
      await visited.select('aduan-form >>> #language', 'en');
      await shows(visited, inForm('#outside'), 'is outside the area of');
      await visit.assertAccessible();
      await visit.screenshot('steps-outside-en');
      await nextStep(visited);
      const input = (await find(visited, inForm('[name="attachments"]'))) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(
        ...['script.jpg', 'truncated.jpg', 'png-named.jpg'].map((name) => join(IMAGES, name)),
      );
      const row = (number: number) => inForm(`.file:nth-child(${number})`);
      await shows(visited, row(1), 'This type of file is not accepted');
      await shows(visited, row(3), '✓');
      await visit.assertAccessible();
      await press(visited, inForm('.next'));
      await shows(visited, inForm('#attachments-error'), 'script.jpg');
      while (await visited.$(inForm('.file.refused')))
        await press(visited, inForm('.file.refused .file-actions button:last-child'));
      // Back at the files, which are asked for first.
      await nextStep(visited);
      await nextStep(visited);
      await enter(visited, inForm('[name="nameUser"]'), POTHOLE.name);
      await enter(visited, inForm('[name="phoneUser"]'), POTHOLE.phone);
      await nextStep(visited);
      await shows(visited, inForm('.consent'), 'you agree that this data is used');
      await send(visited);
      await shows(visited, inForm('[part="receipt"]'), 'Report number');
      const sent = created().at(-1)!;
      const { title, latitude, longitude, attachments } = sent;
      assert.deepEqual([title, latitude, longitude], [POTHOLE.title, JAKARTA.latitude, JAKARTA.longitude]);
      assert.ok((attachments as string[]).length <= 2);
    });

    it('is walked by keys alone', async (t) => {
      const { page: visited } = await open(t, `${village.origin}/`, { origins, viewport: SMALL });
      await find(visited, READY);
      await tabAndType(visited, '[name="content"]', POTHOLE.content);
      await tabAndPress(visited, '.next', 'Enter');
      // The place has the caret.
      await visited.keyboard.type(POTHOLE.place);
      await tabAndPress(visited, '.next', 'Enter');
      await tabAndType(visited, '[name="nameUser"]', POTHOLE.name);
      await tabAndType(visited, '[name="phoneUser"]', POTHOLE.phone);
      await tabAndPress(visited, '.next', 'Enter');
      await tabAndPress(visited, 'button[type="submit"]', 'Enter');
      assert.match((await readReceipt(visited)).trackingId, /^\d{10}$/);
    });

    it('holds still under a finger: at a tile, and at Lanjut while an error comes', async (t) => {
      const viewport = name === 'chromium' ? { ...SMALL, hasTouch: true, isMobile: true } : SMALL;
      const { page: visited } = await open(t, `${village.origin}/`, { origins, viewport });
      await find(visited, READY);
      const tap = (selector: string) => touch(visited, name, inForm(selector));
      const stands = () =>
        visited.evaluate(() => {
          const { activeElement } = document.querySelector('aduan-form')!.shadowRoot!;
          return [scrollY, activeElement?.localName === 'textarea'];
        });
      await (
        await find(visited, inForm('.tile'))
      ).evaluate((tile) => {
        tile.scrollIntoView({ block: 'center' });
        tile.focus({ preventScroll: true });
      });
      const [before] = await stands();
      await tap('.tile');
      await find(visited, inForm('.tile[aria-pressed="true"]'));
      assert.deepEqual(await stands(), [before, false], 'no keyboard, and nothing scrolls');

      await enter(visited, inForm('[name="content"]'), POTHOLE.content);
      await nextStep(visited);
      await enter(visited, inForm('[name="location_text"]'), POTHOLE.place);
      await nextStep(visited);
      await tap('.next');
      await find(visited, inForm('#nameUser-error'));
      await enter(visited, inForm('[name="nameUser"]'), POTHOLE.name);
      await (
        await find(visited, inForm('.next'))
      ).evaluate((button) => button.addEventListener('pointerdown', () => (button.title = 'hit')));
      // Where the error was drawn before the press came, the button was elsewhere: once more.
      do {
        for (const [field, text] of [
          ['phoneUser', '0812'],
          ['emailUser', 'siti@gmail'],
        ] as const) {
          await (
            await find(visited, inForm(`[name="${field}"]`))
          ).evaluate((input) => {
            input.focus();
            (input as HTMLInputElement).select();
          });
          await visited.keyboard.type(text);
        }
        await tap('.next');
      } while (!(await visited.$(inForm('.next[title="hit"]'))));
      await find(visited, inForm('#emailUser-error'));
      await find(visited, inForm('#phoneUser:focus'));
    });

    it('takes a request for information, which has no day', async (t) => {
      const { page: visited } = await open(t, `${village.origin}/`, { origins, viewport: SMALL });
      await find(visited, READY);
      await press(visited, inForm('#classification_id-2'));
      await shows(visited, inForm('label[for="content"]'), 'Informasi yang diminta');
      await enter(visited, inForm('[name="title"]'), 'Syarat akta kelahiran');
      await enter(
        visited,
        inForm('[name="content"]'),
        'Apa saja syarat mengurus akta kelahiran di desa kami?',
      );
      await nextStep(visited);
      await enter(visited, inForm('[name="location_text"]'), 'Kantor desa');
      await nextStep(visited);
      await enter(visited, inForm('[name="nameUser"]'), POTHOLE.name);
      await enter(visited, inForm('[name="phoneUser"]'), POTHOLE.phone);
      await nextStep(visited);
      await send(visited);
      await readReceipt(visited);
      const sent = created().at(-1)!;
      assert.equal(sent['classification_id'], '2');
      assert.ok(!sent['date_of_incident']);
    });

    it('files for five people in an evening, and mixes up nobody', async (t) => {
      const visit = await open(t, `${village.origin}/assisted`, { origins, viewport: SMALL });
      const { page: visited } = visit;
      await drawWhole(visited);
      const from = created().length;
      const people = ['Siti', 'Budi', 'Wayan', 'Ucok', 'Made'];
      for (const [index, person] of people.entries()) {
        const atPlace = async (): Promise<void> => {
          if (index > 0) return;
          await enter(visited, inForm('[name="assisted_by"]'), 'Rini Pendamping');
          await enter(visited, inForm('[name="organisation"]'), 'Karang Taruna');
        };
        await fillReport(visited, { ...POTHOLE, title: `Laporan ${person}`, name: person, atPlace });
        await press(visited, inForm(`[name="given_by"][value="${index % 2 ? 'helper' : 'reporter'}"]`));
        if (index === 0) await visit.assertAccessible();
        await send(visited);
        const { trackingId, accessCode } = await readReceipt(visited);
        assert.ok(!(await textOf(visited, inForm('.aduan'))).includes(POTHOLE.phone));
        assert.equal(await visited.$(inForm('#save-report')), null, 'nothing of it may stay here');
        const headers = { [ACCESS_CODE_HEADER]: accessCode };
        const own = await fetch(`${endpoint.url}/complaints/${trackingId}/complaint`, { headers });
        const answer = await own.text();
        assert.ok(answer.includes(`Laporan ${person}`));
        assert.ok(!answer.includes('Rini Pendamping'), 'who helped is never sent back');
        await press(visited, inForm('[part="receipt"] > .row .button:last-child'));
        await find(visited, inForm('[name="title"]'));
      }
      await shows(visited, inForm('#tally'), '5 terkirim, 0 menunggu');
      const sent = created().slice(from);
      assert.deepEqual(
        sent.map(({ nameUser }) => nameUser),
        people,
      );
      const helpers = new Set(sent.map(({ assisted_by }) => JSON.stringify(assisted_by)));
      assert.deepEqual([...helpers], ['{"name":"Rini Pendamping","organisation":"Karang Taruna"}']);
      assert.deepEqual(
        sent.map(({ consent }) => (consent as { given_by: string }).given_by),
        ['reporter', 'helper', 'reporter', 'helper', 'reporter'],
      );
    });

    it('practises to the answer and leaves no trace, on the device or at the endpoint', async (t) => {
      const visit = await open(t, `${village.origin}/practice`, { origins, viewport: SMALL });
      const { page: visited } = visit;
      await find(visited, inForm('#practice'));
      const from = recorder.requests.length;
      await fillReport(visited, { ...POTHOLE, photos: [SMALL_PHOTO] });
      await visit.assertAccessible();
      await send(visited);
      assert.equal((await readReceipt(visited)).trackingId, 'LATIHAN');
      for (let times = 0; times < 3; times += 1) await press(visited, inForm('.practice-tracker button'));
      await shows(visited, inForm('.practice-tracker'), 'Selesai.');
      await visit.assertAccessible();
      await visit.screenshot('practice-answer');
      await visited.reload();
      await find(visited, inForm('#practice'));
      const title = await find(visited, inForm('[name="title"]'));
      assert.equal(await title.evaluate((input) => (input as HTMLInputElement).value), '');
      assert.deepEqual(await traces(visited), []);
      const asked = recorder.requests.slice(from);
      assert.deepEqual(
        asked.filter(({ method }) => method !== 'GET' && method !== 'OPTIONS').map(({ path }) => path),
        [],
      );
      for (const { path } of asked) assert.match(path, /\/(capabilities|masters\/)/);
      const wire = Buffer.concat(asked.map(({ body }) => body)).toString();
      assert.ok(!wire.includes(POTHOLE.name));
    });

    it('offers no more steps than the endpoint can honour', async (t) => {
      const visit = await open(t, `${village.origin}/half`, { origins, viewport: SMALL });
      const { page: visited } = visit;
      await shows(visited, inForm('.progress'), 'Langkah 1 dari 4');
      for (const missing of ['[name="is_secret"]', '[name="attachments"]', '.consent'])
        assert.equal(await visited.$(inForm(missing)), null, missing);
      await visit.assertAccessible();
    });
  });
});
