/** What a report weighs where every kilobyte is a second. */
import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { fillReport, POTHOLE, readReceipt, send } from '../journey/harness/citizen.js';
import { IMAGES } from '../journey/harness/harness.js';
import { drawCameraPhoto } from './phone/camera-photo.js';
import { Stage } from './stage.js';

const MOST_BYTES = 450_000;

async function saveData(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
}

async function be2g(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const connection = (globalThis as unknown as { NetworkInformation: { prototype: object } })
      .NetworkInformation;
    Object.defineProperty(connection.prototype, 'effectiveType', { get: () => '2g' });
  });
}

describe('a report with two photos of 12 megapixels', () => {
  let stage: Stage;
  let photos: string[] = [];
  before(async () => {
    stage = await Stage.open('chromium');
    photos = [await drawCameraPhoto(1), await drawCameraPhoto(2)];
    for (const photo of photos) {
      const { size } = await stat(join(IMAGES, photo));
      assert.ok(size > 3_000_000, `a phone's own are of 3 to 6 MB, not of ${size} bytes`);
    }
  });
  after(() => stage.close());

  /** Heads and bodies of all that hands it in. */
  async function weigh(prepare: (page: Page) => Promise<void>): Promise<number> {
    const phone = await stage.phone();
    phone.prepare = prepare;
    await phone.visit();
    await fillReport(phone.page, { ...POTHOLE, photos });
    await send(phone.page);
    await readReceipt(phone.page);
    assert.deepEqual(phone.line.posts, { upload: 2, create: 1 });
    return phone.line.postedBytes;
  }

  for (const [line, prepare] of [
    ['where data is to be saved', saveData],
    ['on 2G', be2g],
  ] as const)
    it(`weighs at most 450 KB ${line}`, async () => {
      const bytes = await weigh(prepare);
      process.stdout.write(`» ${bytes} bytes ${line}\n`);
      assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
      // Less would have thrown away what a photo is taken for.
      assert.ok(bytes > MOST_BYTES / 2, `only ${bytes} bytes`);
    });

  it('weighs more where the line is good, and its photos show more', async () => {
    const bytes = await weigh(async () => {});
    process.stdout.write(`» ${bytes} bytes on a good line\n`);
    assert.ok(bytes > MOST_BYTES, `${bytes} bytes`);
  });
});
