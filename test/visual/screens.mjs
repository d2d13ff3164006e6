/** The picture in the README, of the widgets as they are: run `npm start`, then `node test/visual/screens.mjs`. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { findBrowsers } from '../setup/ensure-browsers.mjs';
import { CHROMIUM_FLAGS } from '../setup/browser-flags.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';

const ORIGIN = process.env.ORIGIN ?? 'http://localhost:8080';
const STATES = ['form-writing', 'form-receipt', 'feed-list'];
const [WIDTH, HEIGHT, GAP] = [390, 720, 24];
/** Of what is seen on a fine screen; more bytes show nothing more. */
const SCALE = 1.5;

const browser = await chromium.launch({
  executablePath: findBrowsers().chromium,
  chromiumSandbox: process.getuid?.() !== 0,
  args: CHROMIUM_FLAGS,
});
const pictures = [];
for (const state of STATES) {
  const context = await browser.newContext({
    locale: 'id-ID',
    viewport: { width: WIDTH, height: HEIGHT },
    deviceScaleFactor: SCALE,
  });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/states?bare#${state}`);
  await page.locator(`#stage[data-shown="${state}"]`).waitFor();
  pictures.push(await page.screenshot());
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
