/** The pictures in the README and the documentation, drawn of the widgets as they are. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { ROOT } from '../../demo/setup/repository.mjs';
import { DOCS_PICTURES, RECORD, screensOf, staleDocsPictures } from '../check/recorded/docs-pictures.mjs';
import type { Gallery } from './stage.js';

const FOLDER = join(ROOT, 'demo/docs/assets');
/** What `TEST_SCREENS=1 npm test -- --only journey --file desk` leaves, if it was run. */
const DESK = join(ROOT, 'test/.results/screens/desk-report-chromium.png');
/** The desk down to where the report's photos end; pixels. */
const DESK_PART = { left: 0, top: 0, width: 1280, height: 1110 };
/** Pixels of one phone, and between two. */
const [WIDTH, HEIGHT, GAP] = [390, 720, 24];
/** Of what is seen on a fine screen; more bytes show nothing more. */
const SCALE = 1.5;

const scaled = (pixels: number): number => Math.round(pixels * SCALE);

/** Draws the pictures whose screens look otherwise by now, and records of which screens they are. */
export async function drawDocsPictures(gallery: Gallery): Promise<void> {
  const stale = staleDocsPictures();
  for (const name of stale) {
    const screens: Buffer[] = [];
    for (const state of DOCS_PICTURES[name]!) screens.push(await screenOf(gallery, state));
    await (screens.length === 1 ? sharp(screens[0]) : await beside(screens))
      .webp({ quality: 80, effort: 6 })
      .toFile(join(FOLDER, `${name}.webp`));
  }
  const recorded = Object.keys(DOCS_PICTURES).map((name) => [name, screensOf(name)]);
  writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(recorded), null, 2)}\n`);
  if (existsSync(DESK))
    await sharp(DESK)
      .extract(DESK_PART)
      .resize(1000)
      .webp({ quality: 75, effort: 6 })
      .toFile(join(FOLDER, 'pictures/desk-report.webp'));
}

/** A state as a phone shows it; one that fills no phone, by itself. */
async function screenOf(gallery: Gallery, state: string): Promise<Buffer> {
  const page = await gallery.open(state, {
    viewport: { width: WIDTH, height: HEIGHT },
    deviceScaleFactor: SCALE,
  });
  const widget = page.locator('#stage > *');
  const { height } = (await widget.boundingBox())!;
  const picture = await (height < HEIGHT / 2 ? widget : page).screenshot({ animations: 'disabled' });
  await page.context().close();
  return picture;
}

async function beside(screens: readonly Buffer[]): Promise<Sharp> {
  const whole = await sharp({
    create: {
      width: scaled(screens.length * (WIDTH + GAP) + GAP),
      height: scaled(HEIGHT + 2 * GAP),
      channels: 3,
      background: '#e7ece9',
    },
  })
    .composite(
      screens.map((input, index) => ({
        input,
        left: scaled(GAP + index * (WIDTH + GAP)),
        top: scaled(GAP),
      })),
    )
    .png()
    .toBuffer();
  return sharp(whole);
}
