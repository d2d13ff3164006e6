/** What became of citizens' aspirations, on a page without a script. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { LANGUAGES } from '../../../../demo/endpoint/words/messages.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase } from '../../harness/databases.js';
import { PageVisitor, type Shown } from '../../harness/page-visitor.js';
import { OTHER, planners, type Planners } from './planners.js';

const visitorOf = (one: Planners): PageVisitor => new PageVisitor((request) => one.app.fetch(request));

/** Where links lead, as a browser resolves them on this page. */
const linksOf = ({ html }: Shown, page: string): string[] =>
  [...html.matchAll(/<a\s[^>]*href="([^"]*)"/g)].map(
    ([, href]) => new URL(href!.replaceAll('&amp;', '&'), `http://localhost/${page}`).href,
  );

onOneDatabase('The page on aspirations', (databases) => {
  test('says by village and topic what became of each, in every language, and links to the reports', async () => {
    const one = await planners(await databases.open());
    const visitor = visitorOf(one);
    const [planned, declined] = [await one.wish(), await one.wish()];
    await one.wish({ category_id: 'jalan-berlubang', location_id: OTHER });
    await one.wish({ is_secret: true, title: 'Rahasia', category_id: 'pasar' });
    await one.send(
      `tracking_id,state,document,reason\n${planned.trackingId},planned,RKPDes 2027,\n${declined.trackingId},declined,,Tanahnya belum dibeli.\n`,
      'year=2027',
    );
    const shown = await visitor.open('usulan/2026?lang=id');
    assert.equal(shown.status, 200, shown.text);
    assert.match(shown.text, /3 usulan masuk pada tahun ini/);
    assert.match(shown.text, /Kurup.*Jembatan ?: 1 direncanakan di RKPDes 2027, 1 ditolak \(2027\)/);
    assert.match(shown.text, /Jalan Berlubang ?: 1 dicatat/);
    assert.doesNotMatch(shown.text, /Pasar|Rahasia|belum dibeli/);
    const other = await visitor.open('usulan?lang=id');
    assert.equal(other.text, shown.text, 'this year’s is shown without a year too');
    const pages = ['usulan/2026?lang=id', 'usulan?lang=id'];
    for (const [page, { html }] of [
      [pages[0]!, shown],
      [pages[1]!, other],
    ] as const)
      for (const link of linksOf({ html } as Shown, page)) {
        const { status, text } = await visitor.open(link);
        assert.equal(status, 200, `${page} → ${link}: ${text}`);
      }
    const listed = linksOf(shown, pages[0]!).find((link) => link.includes('category_id=jembatan'))!;
    assert.match((await visitor.open(listed)).text, /2 laporan/);
    assert.ok(
      linksOf(await visitor.open('laporan?lang=id'), 'laporan').includes('http://localhost/usulan?lang=id'),
    );
    const own = await visitor.open(`laporan?aduan=${declined.trackingId}&lang=id`);
    assert.match(own.text, /Perjalanan usulan Ditolak \(2027\) – Tanahnya belum dibeli\./);
    const said = new Set<string>();
    for (const language of LANGUAGES) {
      const { status, text, html } = await visitor.open(`usulan/2026?lang=${language}`);
      assert.deepEqual([status, html.includes(`<html lang="${language}">`)], [200, true]);
      assert.match(text, /RKPDes 2027/);
      said.add(text.replace(/\d+/g, ''));
    }
    assert.equal(said.size, LANGUAGES.length);
  });

  test('knows years that have begun alone, and is small however many villages there are', async () => {
    const one = await planners(await databases.open());
    const visitor = visitorOf(one);
    for (const path of [
      'usulan/2027',
      'usulan/1999',
      'usulan/abc',
      'usulan/javascript:alert(1)',
      'usulan/20260',
    ]) {
      const { status, html } = await visitor.open(path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(html, /href="javascript/);
    }
    const empty = await visitor.open('usulan/2024?lang=id');
    assert.match(empty.text, /Belum ada usulan yang terbit pada tahun ini/);
    await crowd(one, 600);
    const villages = one.config.masters
      .locations({ search: '', parentCode: '16.01.22', limit: 100 })
      .filter(({ level }) => level === 'village')
      .map(({ id }) => id);
    assert.ok(villages.length > 5);
    await sql`update complaints set classification_id = '3',
      location_id = (${sql.val(villages)}::text[])[1 + id % ${sql.lit(villages.length)}]`.execute(
      one.endpoint.database,
    );
    const full = await visitor.open('usulan/2026?lang=id');
    assert.match(full.text, /600 usulan/);
    assert.ok(full.bytes <= 14_000, `${full.bytes} bytes`);
  });
});
