/**
 * The way of a first report on a small phone, counted: presses, words to read, screens to scroll. Held by ceilings, and
 * printed as a table.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { find, inForm, POTHOLE, readReceipt, READY, textOf } from '../harness/citizen.js';
import {
  oneBrowser,
  IMAGES,
  startEndpoint,
  startHost,
  type Endpoint,
  type Host,
} from '../harness/harness.js';

const PHONE = { width: 360, height: 640 };
const MOST = {
  taps: 8,
  words: 240,
  screens: 5.5,
  stepScreens: 1.5,
  receiptScreens: 2.5,
  head: 110,
  nodes: 430,
};
/** Of who sends a picture alone, presses inside the form and the camera's button; the shutter is the phone's. */
const MOST_WITHOUT_LETTERS = 5;
const VILLAGE = 'r-1601222005';
/** Most browsers on phones leave out where a photo was taken, so that nothing is asked about it. */
const PHOTO = 'jfif-thumbnail.jpg';
const PHOTO_WITH_PLACE = 'everything.jpg';
const TEXT = 'Jembatan ke sekolah putus sejak Senin, anak-anak menyeberang lewat sungai.';

interface Seen {
  words: number;
  screens: number;
  head: number;
  /** All that the browser holds of it, what is folded away and Lit's own marks too. */
  nodes: number;
}

/** What a person sees of the form as it stands: nothing that is folded away or is for the ear alone. */
const look = (page: Page): Promise<Seen> =>
  page.evaluate((height) => {
    const widget = document.querySelector('aduan-form')!;
    const root = widget.shadowRoot!;
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('details:not([open]) > :not(summary)') &&
      !element.closest('.visually-hidden, option, style');
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let words = 0;
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (parentElement && isSeen(parentElement))
        words += textContent?.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    }
    const all = document.createTreeWalker(root);
    let nodes = 0;
    while (all.nextNode()) nodes += 1;
    const { top, height: tall } = widget.getBoundingClientRect();
    const first = [
      ...root.querySelectorAll('.label, .control, .tile, .choice, .picker, .fold, h3 ~ *, .review'),
    ]
      .filter(isSeen)
      .map((element) => element.getBoundingClientRect().top - top)
      .filter((offset) => offset > 0);
    return {
      words,
      screens: tall / height,
      head: Math.min(...first),
      nodes,
    };
  }, PHONE.height);

/** The last step in another language, without the card of a danger, which browsers may hear sooner or later. */
async function reviewIn(page: Page, language: string): Promise<Seen> {
  await page.$eval('aduan-form', (form, lang) => form.setAttribute('lang', lang), language);
  await find(page, inForm(`.aduan[lang="${language}"]`));
  await page.$eval('aduan-form', (form) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.danger-call, .danger-more { display: none !important }');
    form.shadowRoot!.adoptedStyleSheets.push(sheet);
  });
  return await look(page);
}

/** What the first screen of the receipt shows, from the top. */
const FIRST = ['#outcome', '#tracking-id', '#access-code', '#save-picture', '#track-own', '#due'];

/** The receipt stands at the top of the screen, and all that is needed at once on it, in this order. */
async function assertFirstScreen(page: Page): Promise<void> {
  for (const selector of FIRST) await find(page, inForm(selector));
  const { top, ends } = await page.evaluate((selectors) => {
    const receipt = document.querySelector('aduan-form')!.shadowRoot!.querySelector('[part="receipt"]')!;
    const bottomOf = (selector: string) => receipt.querySelector(selector)!.getBoundingClientRect().bottom;
    return { top: receipt.getBoundingClientRect().top, ends: selectors.map(bottomOf) };
  }, FIRST);
  assert.ok(Math.abs(top) <= 2, `the receipt begins ${top} px below the top of the screen`);
  assert.deepEqual(
    ends,
    [...ends].sort((a, b) => a - b),
  );
  assert.ok(ends.at(-1)! <= PHONE.height, `its first screen ends at ${ends.join(', ')} px`);
}

class Walk {
  readonly rows: Record<string, Seen> = {};
  taps = 0;

  constructor(readonly page: Page) {}

  async press(selector: string): Promise<void> {
    this.taps += 1;
    const target = await find(this.page, inForm(selector));
    await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await target.click();
  }

  /** Types where the form has put the caret; else it takes a press more. */
  async write(name: string, text: string): Promise<void> {
    const isThere = await this.page.evaluate(
      (wanted) => document.querySelector('aduan-form')?.shadowRoot?.activeElement?.id === wanted,
      name,
    );
    if (!isThere) await this.press(`[name="${name}"]`);
    await this.page.keyboard.type(text);
  }

  /** The camera's own press is the phone's. */
  async photograph(name = PHOTO): Promise<void> {
    this.taps += 1;
    const camera = (await find(
      this.page,
      inForm('#attachments'),
    )) as unknown as ElementHandle<HTMLInputElement>;
    await camera.uploadFile(join(IMAGES, name));
    await find(this.page, inForm('.file.ready'));
  }

  async see(step: string): Promise<void> {
    this.rows[step] = await look(this.page);
  }
}

describe('the short way', () => {
  let village: Host;
  let endpoint: Endpoint;
  before(async () => {
    [village, endpoint] = await Promise.all([startHost(), startEndpoint({ env: { CHALLENGE: 'off' } })]);
    const page = (attributes: string) => ({
      content: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Desa</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { font-family: Arial, sans-serif }</style>
<aduan-form loading="eager" endpoint="${endpoint.url}" ${attributes}></aduan-form><script src="/dist/embed.js" defer></script></html>`,
    });
    village.serve('/', page(''));
    village.serve('/desa', page(`location="${VILLAGE}"`));
  });
  after(async () => {
    await Promise.all([village?.stop(), endpoint?.stop()]);
  });

  oneBrowser((browser, open) => {
    for (const [place, path] of [
      ['the page knows', '/desa'],
      ['the photo knows', '/'],
    ] as const)
      it(`needs no letter where a picture says it: a tile, a photo, and a place that ${place}`, async (t) => {
        const origins = [village.origin, endpoint.origin];
        const { page } = await open(t, `${village.origin}${path}`, { origins, viewport: PHONE });
        const walk = new Walk(page);
        await find(page, inForm('.tile'));
        await find(page, READY);
        await walk.press('.tile:nth-of-type(2)');
        await walk.photograph(path === '/' ? PHOTO_WITH_PLACE : PHOTO);
        if (path === '/') await walk.press('#photo-place');
        await walk.see('1 what');
        await walk.press('.next');
        await walk.see('4 send');
        await walk.press('#kirim');
        const { trackingId, accessCode } = await readReceipt(page);
        t.diagnostic(`${browser}, ${path}: ${walk.taps} taps\n${JSON.stringify(walk.rows)}`);
        assert.ok(walk.taps <= MOST_WITHOUT_LETTERS, `${walk.taps} taps`);
        for (const [step, { screens }] of Object.entries(walk.rows))
          assert.ok(screens <= MOST.stepScreens, `${step}: ${screens} screens`);
        const headers = { 'X-Access-Code': accessCode };
        const answer = await fetch(`${endpoint.url}/complaints/${trackingId}/complaint`, { headers });
        const { results } = (await answer.json()) as {
          results: { data: { title: string; content: string; latitude: number | null } };
        };
        const { title, content, latitude } = results.data;
        assert.equal(content, `Dilaporkan dengan foto: ${title}.`);
        if (path === '/desa') assert.match(title, /^Lampu jalan, \p{Lu}/u);
        assert.equal(latitude !== null, path === '/');
      });

    for (const [what, photo] of [
      ['a photo', PHOTO],
      ['a photo whose place is offered', PHOTO_WITH_PLACE],
    ] as const)
      it(`keeps the first step to a screen and a half with ${what}, whatever the tile`, async (t) => {
        const origins = [village.origin, endpoint.origin];
        const { page } = await open(t, `${village.origin}/`, { origins, viewport: PHONE });
        const walk = new Walk(page);
        await find(page, inForm('.tile'));
        await find(page, READY);
        await walk.photograph(photo);
        if (photo === PHOTO_WITH_PLACE) await find(page, inForm('#photo-place'));
        const topics = await page.$$eval(inForm('.tile'), (tiles) =>
          tiles.map((tile) => tile.textContent.trim()),
        );
        assert.equal(topics.length, 9);
        for (const [at, topic] of topics.entries()) {
          await walk.press(`.tile:nth-of-type(${at + 1})`);
          const id = await page.$eval(
            inForm('[name="category_id"]'),
            (one) => (one as HTMLInputElement).value,
          );
          const asked = await fetch(`${endpoint.url}/masters/fields?category_id=${id}`);
          const { results } = (await asked.json()) as { results: { data: { code: string }[] } };
          const [first] = id ? results.data : [];
          if (first) await find(page, inForm(`[id^="fields.${first.code}"]`));
          await walk.see(topic);
        }
        const table = Object.entries(walk.rows).map(
          ([topic, { screens }]) => `${topic}: ${screens.toFixed(2)}`,
        );
        t.diagnostic(`${browser}: ${table.join(', ')}`);
        for (const [topic, { screens }] of Object.entries(walk.rows))
          assert.ok(screens <= MOST.stepScreens, `${topic}: ${screens} screens`);
      });

    for (const isAnonymous of [false, true])
      it(`is short for a report with a photo, ${isAnonymous ? 'anonymous' : 'with a name'}`, async (t) => {
        const origins = [village.origin, endpoint.origin];
        const { page } = await open(t, `${village.origin}/`, { origins, viewport: PHONE });
        const walk = new Walk(page);
        await find(page, inForm('.tile'));
        await find(page, READY);
        const fresh = await look(page);
        await walk.press('.tile');
        await walk.photograph();
        await walk.write('content', TEXT);
        await walk.see('1 what');
        await walk.press('.next');
        await walk.write('location_text', 'Dusun II, dekat mushala');
        await walk.see('2 where');
        await walk.press('.next');
        if (isAnonymous) await walk.press('[name="is_anonymous"]');
        else {
          await walk.write('nameUser', POTHOLE.name);
          // The keyboard's own key leads on, as it says.
          await page.keyboard.press('Enter');
          await walk.write('phoneUser', POTHOLE.phone);
        }
        await walk.see('3 who');
        await walk.press('.next');
        await walk.see('4 send');
        if (!isAnonymous)
          for (const language of ['en', 'jv', 'su', 'mui', 'id']) {
            const { screens } = await reviewIn(page, language);
            t.diagnostic(`${browser}: review in ${language} ${screens.toFixed(2)} screens`);
            assert.ok(screens <= MOST.stepScreens, `the review in ${language}: ${screens} screens`);
          }
        await walk.press('#kirim');
        const { trackingId } = await readReceipt(page);
        assert.match(trackingId, /^\d{10}$/);
        await assertFirstScreen(page);
        const receipt = await look(page);
        assert.ok(receipt.screens <= MOST.receiptScreens, `receipt: ${receipt.screens} screens`);
        t.diagnostic(`receipt ${receipt.words} words, ${receipt.screens.toFixed(2)} screens`);
        const isToldOfCard = (await textOf(page, inForm('[part="receipt"]'))).includes('KTP');
        assert.equal(isToldOfCard, !isAnonymous, 'a card proves a name alone');

        const seen = Object.values(walk.rows);
        const words = seen.reduce((sum, one) => sum + one.words, 0);
        const screens = seen.reduce((sum, one) => sum + one.screens, 0);
        const table = Object.entries({ fresh, ...walk.rows }).map(
          ([step, { words: read, screens: tall, head, nodes }]) =>
            `${step.padEnd(8)} ${String(read).padStart(4)} words ${tall.toFixed(2)} screens, head ${Math.round(head)} px, ${nodes} nodes`,
        );
        t.diagnostic(
          [
            `${browser}, ${isAnonymous ? 'anonymous' : 'named'}: ${walk.taps} taps, ${words} words, ${screens.toFixed(2)} screens`,
            ...table,
          ].join('\n'),
        );
        assert.ok(walk.taps <= MOST.taps, `${walk.taps} taps`);
        assert.ok(words <= MOST.words, `${words} words`);
        assert.ok(screens <= MOST.screens, `${screens} screens`);
        for (const [step, one] of Object.entries(walk.rows)) {
          assert.ok(one.screens <= MOST.stepScreens, `${step}: ${one.screens} screens`);
          assert.ok(one.head <= MOST.head, `${step}: a head of ${one.head} px`);
        }
        assert.ok(fresh.nodes <= MOST.nodes, `${fresh.nodes} nodes`);
      });
  });
});
