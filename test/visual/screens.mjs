/**
 * The pictures in the README and the documentation, of the widgets as they are: run `npm start`, then `node
 * test/visual/screens.mjs`. The desk's is cut from what `TEST_SCREENS=1 npm test -- --only journey --file desk` leaves.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { findBrowsers } from '../setup/needs/ensure-browsers.mjs';
import { CHROMIUM_FLAGS } from '../setup/browser-flags.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';

const ORIGIN = process.env.ORIGIN ?? 'http://localhost:8080';
const STATES = ['form-writing', 'form-receipt', 'feed-list'];
/** These alone, each a picture of its own. */
const SINGLE = ['form-insecure'];
const DESK = join(ROOT, 'test/.results/screens/desk-report-chromium.png');
/** Of the desk's: below the demo's notices, down to where the report's own part ends. */
const DESK_PART = { left: 0, top: 290, width: 1280, height: 790 };
const FOLDER = join(ROOT, 'demo/docs/assets/pictures');
const [WIDTH, HEIGHT, GAP] = [390, 720, 24];
/** Of what is seen on a fine screen; more bytes show nothing more. */
const SCALE = 1.5;

const browser = await chromium.launch({
  executablePath: findBrowsers().chromium,
  chromiumSandbox: process.getuid?.() !== 0,
  args: CHROMIUM_FLAGS,
});
/** A page that shows one state as a phone does. */
async function pageOf(state) {
  const context = await browser.newContext({
    locale: 'id-ID',
    viewport: { width: WIDTH, height: HEIGHT },
    deviceScaleFactor: SCALE,
  });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/states.html?bare#${state}`);
  await page.locator(`#stage[data-shown="${state}"]`).waitFor();
  return page;
}

const pictures = [];
for (const state of STATES) pictures.push(await (await pageOf(state)).screenshot());
mkdirSync(FOLDER, { recursive: true });
for (const state of SINGLE) {
  const page = await pageOf(state);
  const picture = await page.locator('#stage > *').screenshot();
  await sharp(picture)
    .webp({ quality: 80, effort: 6 })
    .toFile(join(FOLDER, `${state}.webp`));
}
await browser.close();

const scaled = (pixels) => Math.round(pixels * SCALE);
await sharp({
  create: {
    width: scaled(STATES.length * (WIDTH + GAP) + GAP),
    height: scaled(HEIGHT + 2 * GAP),
    channels: 3,
    background: '#e7ece9',
  },
})
  .composite(
    pictures.map((input, index) => ({ input, left: scaled(GAP + index * (WIDTH + GAP)), top: scaled(GAP) })),
  )
  .webp({ quality: 80, effort: 6 })
  .toFile(join(ROOT, 'demo/docs/assets/screens.webp'));
if (existsSync(DESK))
  await sharp(DESK)
    .extract(DESK_PART)
    .resize(1000)
    .webp({ quality: 75, effort: 6 })
    .toFile(join(FOLDER, 'desk-report.webp'));
