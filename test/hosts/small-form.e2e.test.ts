/**
 * The builder's small form on a foreign site: it begins a report where no script runs, and the form grows out of it
 * where one does.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { snippetOf } from '../../demo/endpoint/snippets/snippet.js';
import { drawWhole, find, inForm, POTHOLE } from '../journey/harness/citizen.js';
import { oneBrowser, strictPolicy } from '../journey/harness/harness.js';
import { holdScripts, press, textOf, withoutScripts, write } from '../journey/harness/plain-page.js';
import { hostPage, SCRIPT } from './harness/host-case.js';
import { openSidWidget, withoutPhp } from './harness/opensid-widget.js';
import { startHostStage, type HostStage } from './harness/stage.js';

const SMALL = 'aduan-form > form';

/** What the builder writes, without its script: the page has one of its own. */
function smallForm(endpoint: string): string {
  const code = snippetOf({
    edition: 'element',
    widgets: ['form'],
    endpoint: `${endpoint}/sp4n`,
    dist: `${endpoint}/dist/`,
    attributes: { lang: 'id', category: 'jalan-berlubang' },
    preset: '',
    theme: {},
    integrity: '',
    hasForm: true,
  });
  return code.slice(0, code.indexOf('<script'));
}

/** A theme that takes all looks away, as the base of Tailwind does. */
const RESET = '* { margin: 0; padding: 0; border: 0 solid; box-sizing: border-box; }';

const valueOf = (page: Page, name: string) =>
  page.$eval(`[name="${name}"]`, (control) => (control as HTMLInputElement).value);

describe('the small form', () => {
  let stage: HostStage;
  before(async () => {
    stage = await startHostStage();
  });
  after(() => stage?.stop());

  const served = (isInsecure = false) =>
    stage.serve({
      name: '',
      isInsecure,
      page: ({ endpoint }) => ({
        content: hostPage(endpoint, { widget: smallForm(endpoint), foot: SCRIPT }),
        policy: `${strictPolicy(endpoint)}; form-action ${endpoint}`,
      }),
    }).url;

  oneBrowser((_name, open) => {
    it('begins a report without a script: the endpoint’s page goes on with what was typed, and files nothing before', async (t) => {
      const { page, assertNoSidewaysScroll } = await open(t, served(), {
        origins: stage.origins(),
        viewport: { width: 240, height: 320 },
        prepare: withoutScripts,
      });
      await write(page, 'title', POTHOLE.title);
      await write(page, 'content', POTHOLE.content);
      await write(page, 'location_text', POTHOLE.place);
      await press(page, `${SMALL} button`);
      assert.ok(page.url().startsWith(stage.endpoint.url));
      assert.match(await textOf(page, '[role="status"]'), /belum terkirim/);
      for (const [name, value] of Object.entries({
        title: POTHOLE.title,
        content: POTHOLE.content,
        location_text: POTHOLE.place,
      }))
        assert.equal(await valueOf(page, name), value, name);
      assert.ok(await page.$('[name="category_id"][value="jalan-berlubang"]:checked'));
      await assertNoSidewaysScroll();
      await press(page, 'button[value="next"]');
      await write(page, 'date_of_incident', POTHOLE.day);
      await press(page, 'button[value="next"]');
      await write(page, 'nameUser', POTHOLE.name);
      await write(page, 'phoneUser', POTHOLE.phone);
      await press(page, 'button[value="check"]');
      await press(page, 'button[value="send"]');
      assert.match(await textOf(page, '#number'), /^\d{10}$/);
    });

    it('hands over to the widget what was typed before its script came, and the place in it', async (t) => {
      const { page } = await open(t, `${stage.site.origin}/empty.js`, { origins: stage.origins() });
      const letScriptsCome = await holdScripts(page);
      // Not awaited: the script belongs to the page's arrival, and it waits for what is typed.
      const arrived = page.goto(served(), { waitUntil: 'load' });
      const title = await page.waitForSelector(`${SMALL} [name="title"]`);
      await write(page, 'content', POTHOLE.content);
      await write(page, 'location_text', POTHOLE.place);
      await title!.type('Jalan berlubang', { delay: 1 });
      await title!.evaluate((control) => (control as HTMLInputElement).setSelectionRange(5, 5));
      letScriptsCome();
      await arrived;
      await find(page, inForm('[name="location_text"]'));
      await page.keyboard.type(' raya');
      const values = await page.evaluate(() => {
        const form = document.querySelector('aduan-form')!;
        const own = (name: string) => form.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
        const left = [...form.querySelectorAll<HTMLInputElement>('form [name]:not([type="hidden"])')];
        return {
          own: ['title', 'content', 'location_text'].map((name) => own(name).value),
          left: left.map(({ value }) => value).join(''),
        };
      });
      assert.deepEqual(values, {
        own: ['Jalan raya berlubang', POTHOLE.content, POTHOLE.place],
        left: '',
      });
    });

    it('comes back with all that was typed where what takes it over can’t be had: its button leads on', async (t) => {
      const { page } = await open(t, `${stage.site.origin}/empty.js`, {
        origins: stage.origins(),
        expectedErrors: [/Failed to load|NetworkError|error loading dynamically|fetch dynamically|module/i],
      });
      await page.evaluateOnNewDocument(() =>
        addEventListener('aduan-error', () => void Object.assign(globalThis, { isTold: true })),
      );
      const letScriptsCome = await holdScripts(page, /assisted-[^/]+\.js/);
      const arrived = page.goto(served(), { waitUntil: 'load' });
      await page.waitForSelector(`${SMALL} [name="content"]`);
      await write(page, 'content', POTHOLE.content);
      await write(page, 'title', POTHOLE.title);
      letScriptsCome();
      await arrived;
      await page.waitForFunction(
        (small) => 'isTold' in globalThis && document.querySelector(small)!.checkVisibility(),
        { polling: 100 },
        SMALL,
      );
      await press(page, `${SMALL} button`);
      assert.equal(await valueOf(page, 'content'), POTHOLE.content);
      assert.equal(await valueOf(page, 'title'), POTHOLE.title);
    });

    it('goes on with the text as soon as the widget is there, though the rest of its files are not', async (t) => {
      const { page } = await open(t, `${stage.site.origin}/empty.js`, {
        origins: stage.origins(),
        viewport: { width: 360, height: 740 },
      });
      const letScriptsCome = await holdScripts(page);
      const arrived = page.goto(served(), { waitUntil: 'load' });
      const content = await page.waitForSelector(`${SMALL} [name="content"]`);
      await write(page, 'location_text', POTHOLE.place);
      await content!.type('Lubang', { delay: 1 });
      letScriptsCome(/(assisted|form-parts)-[^/]+\.js$/);
      const own = await find(page, inForm('[name="content"]'));
      await page.keyboard.type(' besar');
      assert.equal(await own.evaluate((control) => (control as HTMLTextAreaElement).value), 'Lubang besar');
      await (await find(page, inForm('.next'))).click();
      await find(page, inForm('[name="content"][aria-invalid="true"]'));
      letScriptsCome();
      await arrived;
      await drawWhole(page);
      const place = await page.waitForSelector(inForm('[name="location_text"]'));
      assert.equal(await place!.evaluate((control) => (control as HTMLInputElement).value), POTHOLE.place);
      assert.equal(await own.evaluate((control) => (control as HTMLTextAreaElement).value), 'Lubang besar');
    });

    it(
      'is seen and large enough in OpenSID, whose theme gives fields no looks',
      { skip: withoutPhp },
      async (t) => {
        const { url } = stage.serve({
          name: '',
          page: ({ endpoint }) => ({
            content: hostPage(endpoint, {
              head: `<style>${RESET}</style>`,
              widget: openSidWidget(`${endpoint}/sp4n`),
              foot: '',
            }),
          }),
        });
        const { page, assertNoSidewaysScroll } = await open(t, url, {
          origins: stage.origins(),
          viewport: { width: 320, height: 640 },
          prepare: withoutScripts,
        });
        const controls = await page.$$eval(`${SMALL} :is(textarea, input, button)`, (all) =>
          all.map((one) => [one.clientTop, one.getBoundingClientRect().height >= 44]),
        );
        assert.deepEqual(controls, Array(4).fill([1, true]));
        await assertNoSidewaysScroll();
      },
    );

    it('stays on a page without https, whose form the widget does not draw', async (t) => {
      const { page } = await open(t, served(true), { origins: stage.origins() });
      await find(page, inForm('a.button'));
      await write(page, 'title', POTHOLE.title);
      assert.ok(await page.$eval(SMALL, (form) => form.getClientRects().length > 0));
      await press(page, `${SMALL} button`);
      assert.equal(await valueOf(page, 'title'), POTHOLE.title);
    });
  });
});
