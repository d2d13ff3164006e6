import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import sharp from 'sharp';
import { CORNER_TOLERANCE, cornerError } from './corners.js';
import { BAD, GOOD } from './corpus.js';
import { findMetadata } from './metadata-judge.js';
import { BROWSERS, launch, runPage, serveScript, type TestSite } from './browser-page.js';

const LIMIT = 2 * 1024 * 1024;

async function judge(bytes: Buffer, path: string, name: string): Promise<void> {
  await writeFile(path, bytes);
  assert.ok(bytes.length <= LIMIT);
  assert.deepEqual(await findMetadata(path), []);
  const sample = GOOD.find((good) => good.name === name)!;
  const { data, info } = await sharp(bytes)
    .flatten({ background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  assert.ok(Math.abs(info.width / info.height - sample.width / sample.height) < 0.01);
  if (sample.corners !== false)
    assert.ok(cornerError({ data, width: info.width, height: info.height, channels: 3 }) < CORNER_TOLERANCE);
}

for (const name of BROWSERS) {
  describe(`what leaves ${name} under a strict policy`, () => {
    let browser: Browser;
    let site: TestSite;
    let folder: string;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'aduan-metadata-'));
      site = await serveScript('send-everything.ts');
      browser = await launch(name);
      await runPage(browser, site, 120_000);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
      await rm(folder, { recursive: true, force: true });
    });

    test('bad files and nothing else are refused, and no policy is broken', () => {
      const notes = JSON.parse(site.received.get('notes')!.toString()) as string[];
      assert.deepEqual(
        notes,
        BAD.map((bad) => `usual/${bad.name}: ${bad.code}`),
      );
    });

    for (const way of ['usual', 'drawn'])
      for (const sample of GOOD)
        test(`${way}: ${sample.name} carries no metadata and stands upright`, async () => {
          const bytes = site.received.get(`${way}/${sample.name}`);
          assert.ok(bytes, 'it was never sent');
          await judge(bytes, join(folder, `${way}-${sample.name}`), sample.name);
        });
  });
}
