/**
 * The first journey: a citizen on a village's page files a report with a photo, the endpoint dies and comes back, and
 * the tracker still finds report, photo and code. Built files, three origins, real endpoint, both browsers.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findMetadata } from '../../images/metadata-judge.js';
import {
  drawWhole,
  fillReport,
  find,
  inForm,
  inTracker,
  POTHOLE,
  readReceipt,
  send,
  track,
} from '../harness/citizen.js';
import {
  eachBrowser,
  startEndpoint,
  startEndpointProcess,
  startHost,
  startRecorder,
  type Endpoint,
  type EndpointProcess,
  type Host,
  type Recorder,
} from '../harness/harness.js';

const PHOTO = '12mp.jpg';

/** `design.md`'s policy for a page whose script and endpoint lie on two other sites. */
function policy(scripts: string, endpoint: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    `img-src 'self' blob: data: ${endpoint}`,
    `connect-src ${endpoint}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}

export function villagePage(script: string, endpoint: string): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Desa</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><script src="${script}" defer></script></head>
<body><main><h1>Desa Sumber Harapan</h1>
<aduan-form endpoint="${endpoint}"><a href="https://www.lapor.go.id">Lapor lewat lapor.go.id</a></aduan-form>
<div data-aduan="tracker" data-endpoint="${endpoint}"><a href="https://www.lapor.go.id">Lacak</a></div></main></body></html>`;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  const paths = entries.map((entry) => join(folder, entry));
  const kinds = await Promise.all(paths.map((path) => stat(path)));
  return paths.filter((_, index) => kinds[index]!.isFile());
}

/** The files inside a recorded multipart body, as they left the browser. */
async function filesIn(body: Buffer, contentType: string): Promise<Buffer[]> {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'Content-Type': contentType },
  }).formData();
  const files = [...form.values()].filter((value) => typeof value !== 'string');
  return Promise.all(files.map(async (file) => Buffer.from(await file.arrayBuffer())));
}

describe('the first journey', () => {
  let scripts: Host;
  let village: Host;
  let endpoint: EndpointProcess;
  let recorder: Recorder;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aduan-sent-'));
    [scripts, village, endpoint] = await Promise.all([startHost(), startHost(), startEndpointProcess()]);
    recorder = await startRecorder(endpoint.origin);
    village.serve('/', {
      content: villagePage(`${scripts.origin}/dist/embed.js?ver=6.5`, `${recorder.origin}/sp4n`),
      policy: policy(scripts.origin, recorder.origin),
    });
  });
  after(async () => {
    await Promise.all([scripts?.stop(), village?.stop(), recorder?.stop(), endpoint?.stop()]);
    await rm(folder, { recursive: true, force: true });
  });

  eachBrowser((name, open) => {
    it('keeps a report with its photo and its code through a killed endpoint, without metadata', async (t) => {
      const origins = [scripts.origin, village.origin, recorder.origin];
      const visit = await open(t, `${village.origin}/`, { origins });
      const { page } = visit;
      const from = recorder.requests.length;
      await fillReport(page, { ...POTHOLE, photos: [PHOTO] });
      await visit.screenshot('journey-filled');
      await send(page);
      const { trackingId, accessCode } = await readReceipt(page);
      assert.match(trackingId, /^\d{10}$/);
      assert.match(accessCode, /^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}$/);
      await visit.screenshot('journey-receipt');
      await visit.assertAccessible();

      await endpoint.kill();
      await endpoint.restart();

      await page.reload();
      const shown = await track(page, trackingId, accessCode);
      assert.match(shown, new RegExp(trackingId));
      assert.ok(shown.includes(POTHOLE.content), 'the own text is shown');
      const photo = await find(page, inTracker('.files img'));
      await page.waitForFunction(
        (image) => (image as HTMLImageElement).naturalWidth > 0,
        { polling: 'raf' },
        photo,
      );
      assert.match(await photo.evaluate((image) => (image as HTMLImageElement).src), /^blob:/);
      await visit.screenshot('journey-tracked');
      await visit.assertAccessible();

      const sent = recorder.requests.slice(from);
      const uploads = sent.filter(
        ({ method, path }) => method === 'POST' && path.endsWith('/complaint/file'),
      );
      assert.equal(uploads.length, 1, 'one upload');
      const [bytes] = await filesIn(uploads[0]!.body, String(uploads[0]!.headers['content-type']));
      assert.ok(bytes!.length <= 2_097_152, `${bytes!.length} bytes left the browser`);
      const copy = join(folder, `${name}.jpg`);
      await writeFile(copy, bytes!);
      assert.deepEqual(await findMetadata(copy), [], 'metadata in what was sent');
      assert.equal(
        sent.filter(({ method, path }) => method === 'POST' && path.endsWith('/complaints/complaint')).length,
        1,
      );
      for (const { path } of sent)
        assert.ok(!path.includes(accessCode.replaceAll('-', '')), 'a code in a URL');
    });
  });

  it('stores nothing that an independent reader calls metadata, and logs no code, name or number', async () => {
    const stored = (await filesBelow(endpoint.dataFolder)).filter((path) => path.includes('/files/'));
    assert.ok(stored.length > 0, 'no stored file was found');
    for (const path of stored) assert.deepEqual(await findMetadata(path), [], path);
    assert.ok(!endpoint.log().includes(POTHOLE.phone) && !endpoint.log().includes(POTHOLE.name));
  });
});

describe('the keyboard and the small screen', () => {
  let village: Host;
  let endpoint: Endpoint;
  before(async () => {
    [village, endpoint] = await Promise.all([startHost(), startEndpoint({ env: { CHALLENGE: 'off' } })]);
    village.serve('/', {
      content: villagePage('/dist/embed.single.js', endpoint.url),
      policy: policy("'self'", endpoint.origin),
    });
  });
  after(async () => {
    await Promise.all([village?.stop(), endpoint?.stop()]);
  });

  eachBrowser((_name, open) => {
    it('reaches the receipt and the tracker by keys alone, with the one-file script', async (t) => {
      const visit = await open(t, `${village.origin}/`, { origins: [village.origin, endpoint.origin] });
      const { fileByKeyboard } = await import('../harness/keyboard-citizen.js');
      const receipt = await fileByKeyboard(visit.page, POTHOLE);
      assert.match(receipt.trackingId, /^\d{10}$/);
    });

    it('fits 320 px: form, errors, receipt, report', async (t) => {
      const origins = [village.origin, endpoint.origin];
      const visit = await open(t, `${village.origin}/`, { origins, viewport: { width: 320, height: 640 } });
      const { page } = visit;
      await drawWhole(page);
      await visit.assertNoSidewaysScroll();
      await send(page);
      await find(page, inForm('#summary'));
      await visit.assertNoSidewaysScroll();
      await visit.assertAccessible();
      await visit.screenshot('small-errors');
      await fillReport(page, {
        ...POTHOLE,
        title: 'Pertanggungjawabanpembangunanjembatanpenyeberangan di desa',
      });
      await send(page);
      const { trackingId, accessCode } = await readReceipt(page);
      await visit.assertNoSidewaysScroll();
      await visit.screenshot('small-receipt');
      await track(page, trackingId, accessCode);
      await visit.assertNoSidewaysScroll();
      await visit.screenshot('small-report');
    });
  });
});
