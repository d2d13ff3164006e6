/**
 * `node --import tsx read-page-sizes.ts`: prints as JSON how many bytes each of the endpoint's own pages is on the
 * wire, by page and language. A process of its own, because it runs the endpoint.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEndpoint, readConfig } from '../../../demo/endpoint/index.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { crowd } from '../../endpoint/harness/crowd.js';
import { PageVisitor, type Shown } from '../../endpoint/harness/page-visitor.js';
import { putEmptyDatabase } from '../../setup/empty-database.js';

const LANGUAGES = ['id', 'en', 'jv', 'su', 'mui'];
/** More than a page of the list holds. */
const REPORTS = 40;
/** The first of them. */
const NUMBER = '1000000001';
const NOW = new Date('2026-11-24T03:00:00Z');

const TYPED = {
  classification_id: '1',
  title: 'Jembatan gantung di Dusun II putus sejak hari Minggu',
  content: 'Tali jembatan gantung putus dan anak sekolah memutar lima kilometer. '.repeat(8).trim(),
  village: 'Kurup, Lubuk Batang',
  location_text: 'Dusun II RT 03, depan balai desa',
  date_of_incident: '2026-11-20',
  nameUser: 'Warga Uji',
  phoneUser: '0800000012',
};

async function sizes(visitor: PageVisitor, language: string): Promise<Record<string, number>> {
  const open = (page: string, query = '') => visitor.open(`${page}?${query}lang=${language}`);
  const form = await open('lapor');
  const review = await visitor.press(form, 'check', TYPED);
  const receipt = await visitor.press(review, 'send');
  const pages: Record<string, Shown> = {
    beranda: await open('beranda'),
    poster: await open('poster'),
    'lapor, form': form,
    'lapor, with all that may be wrong': await visitor.press(form, 'next'),
    'lapor, place': await visitor.press(form, 'next', TYPED),
    'lapor, who': await visitor.press(await visitor.press(form, 'next', TYPED), 'next'),
    'lapor, review': review,
    'lapor, receipt': receipt,
    papan: await open('papan'),
    segel: await open('segel'),
    lacak: await open('lacak'),
    'lacak, own report': await visitor.press(receipt, 'open'),
    laporan: await open('laporan'),
    'laporan, report': await open('laporan', `aduan=${NUMBER}&`),
    usulan: await open('usulan'),
    'laporan, late': await open('laporan', 'late=1&'),
    'laporan, numbers': await open('laporan', 'tampilan=angka&'),
  };
  return Object.fromEntries(
    Object.entries(pages).map(([name, { bytes, status, headers }]) => {
      assert.ok(status < 500 && headers.get('Content-Encoding') === 'gzip', `${name}: ${status}`);
      return [`${name}, ${language}`, bytes];
    }),
  );
}

const dataDir = mkdtempSync(join(tmpdir(), 'aduan-page-sizes-'));
process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
// By `npm test -- --with check` the run has made one already.
if (process.env['EMPTY_DATABASE'] !== undefined) await putEmptyDatabase(dataDir);
const { app, endpoint, close } = await createEndpoint({
  ...(await readConfig({ ...TOWN_ENVIRONMENT, CHALLENGE: 'off', DATA_DIR: dataDir })),
  now: () => NOW,
  log: () => undefined,
});
await crowd({ endpoint, clock: { now: NOW } }, REPORTS);
const visitor = new PageVisitor((request) => app.fetch(request));
const found: Record<string, number> = {};
for (const language of LANGUAGES) Object.assign(found, await sizes(visitor, language));
await close();
process.stdout.write(JSON.stringify(found));
