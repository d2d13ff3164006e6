/**
 * A citizen reports to a city that speaks Open311, by what cities answered: in XML and in JSON, with an answer that is
 * lost. Nothing is offered that such a server can't honour, and its client comes only where it is asked for.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { RECORDED, startCity, type City } from '../../open311/city.js';
import { fill as fillForm } from '../../open311/fill.js';
import {
  drawWhole,
  find,
  inFeed,
  inForm,
  POTHOLE,
  press,
  send,
  shows,
  textOf,
  track,
} from '../harness/citizen.js';
import { oneBrowser, startHost, type Host, type Open, type Visit } from '../harness/harness.js';

const CHUNK = /\/chunks\/open311-/;
const MARKER = /\n\[aduan [\da-f]{12}\]$/;
/** The definition's question, as the form names its control. */
const QUESTION = '[name="fields.whishetn"]';

const pageOf = (
  widgets: string,
) => `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kota</title>
<script src="/dist/embed.js" defer></script></head><body><main><h1>Kota</h1>${widgets}</main></body></html>`;

const widget = (tag: string, { url }: City, more = '') =>
  `<aduan-${tag} protocol="open311" endpoint="${url}" ${more}><a href="https://kota.example">Kota</a></aduan-${tag}>`;

describe('a city that speaks Open311', () => {
  let village: Host;
  let xml: City;
  let json: City;
  before(async () => {
    [village, xml, json] = await Promise.all([startHost(), startCity('xml'), startCity('json')]);
    const city = 'jurisdiction="sfgov.org"';
    xml.jurisdiction = 'sfgov.org';
    const both = (of: City, more = '') => widget('form', of, more) + widget('tracker', of, more);
    village.serve('/xml', { content: pageOf(both(xml, city) + widget('feed', xml, city)) });
    village.serve('/json', { content: pageOf(both(json)) });
    village.answer('/sp4n/capabilities', { name: 'Desa', version: '1', features: ['categories'] });
    village.serve('/sp4n-page', { content: pageOf('<aduan-form endpoint="/sp4n"></aduan-form>') });
  });
  after(async () => {
    await Promise.all([village?.stop(), xml?.stop(), json?.stop()]);
  });

  const origins = () => [village.origin, xml.origin, json.origin];
  const go = (open: Open, t: TestContext, path: string): Promise<Visit> =>
    open(t, village.origin + path, {
      origins: origins(),
      expectedErrors: [/404|Failed to load|CORS|Cross-Origin/],
    });

  oneBrowser((name, open) => {
    it('takes a report in XML, with its answer, and gives the number for its token', async (t) => {
      const { page, requests, assertAccessible } = await go(open, t, '/xml');
      const title = `Jalan berlubang ${name}`;
      await fill(page, title, 'Cans_Left_Out');
      assert.equal(await offered(page, 'aduan-form', FORM_NEVER), '');
      await assertAccessible();
      await send(page);
      assert.equal(await textOf(page, inForm('#tracking-id')), RECORDED.id);
      assert.equal(await offered(page, 'aduan-form', ['#access-code', '#track', '.keep', '#qr']), '');
      const { fields } = xml.kept[0]!;
      assert.deepEqual(
        ['jurisdiction_id', 'service_code', 'attribute[WHISHETN]', 'address_string'].map((one) =>
          fields.get(one),
        ),
        ['sfgov.org', '001', '123', POTHOLE.place],
      );
      assert.match(fields.get('description')!, MARKER);
      assert.ok(fields.get('description')!.startsWith(title));

      const told = await track(page, RECORDED.id);
      assert.ok(told.includes(RECORDED.notes), told);
      assert.equal(await offered(page, 'aduan-tracker', TRACKER_NEVER), '');

      await page.$eval('aduan-feed', (feed) => (feed as unknown as { refresh(): void }).refresh());
      await shows(page, inFeed('.card'), title);
      assert.ok(!(await textOf(page, inFeed('.inner'))).includes('[aduan'), 'the marker is for machines');
      await press(page, inFeed('details.fold summary'));
      await find(page, inFeed('[name="status"]'));
      assert.equal(await offered(page, 'aduan-feed', FEED_NEVER), '');
      assert.equal(requests.filter((line) => CHUNK.test(line)).length, 1, 'one client for three widgets');
    });

    it('has a report whose answer was lost once, in JSON', async (t) => {
      const { page } = await go(open, t, '/json');
      const before = json.kept.length;
      json.loses = 1;
      await fill(page, POTHOLE.title, 'Cans left out');
      await send(page);
      await find(page, inForm('[part="unknown"] button'));
      assert.equal(await offered(page, 'aduan-form', ['#access-code']), '');
      await press(page, inForm('[part="unknown"] button'));
      const id = await textOf(page, inForm('#tracking-id'));
      assert.deepEqual([json.kept.length, json.kept[0]!.id], [before + 1, id]);
      assert.ok((await track(page, id)).includes(POTHOLE.content));
    });
  });

  oneBrowser((_name, open) => {
    it('that lists no texts gets a report again only from a person who was told', async (t) => {
      const { page } = await go(open, t, '/json');
      const before = json.kept.length;
      Object.assign(json, { loses: 1, listsTexts: false });
      await fill(page, POTHOLE.title, 'Cans left out');
      await send(page);
      await press(page, inForm('[part="unknown"] button'));
      await shows(page, inForm('.inner'), 'Laporan ini mungkin sudah sampai');
      assert.equal(json.kept.length, before + 1);
      await send(page);
      const id = await textOf(page, inForm('#tracking-id'));
      json.listsTexts = true;
      const markers = json.kept.slice(0, 2).map(({ fields }) => MARKER.exec(fields.get('description')!)?.[0]);
      assert.deepEqual([json.kept.length, json.kept[0]!.id, markers[0]], [before + 2, id, markers[1]]);
    });

    it('is not asked by a client that no widget of the page needs', async (t) => {
      const { page, requests } = await go(open, t, '/sp4n-page');
      await drawWhole(page);
      assert.deepEqual(
        requests.filter((line) => CHUNK.test(line)),
        [],
      );
      assert.ok(requests.some((line) => /\/chunks\/form-/.test(line)));
    });
  });
});

/** What only an endpoint of SP4N can honour, by selector. */
const FORM_NEVER = ['is_secret', 'is_anonymous', 'attachments', 'notify', 'location_id', 'consent'].map(
  (name) => `[name="${name}"]`,
);
const TRACKER_NEVER = ['[name="access_code"]', '.steps', '[name="rating"]', '.reply-box', '.own-box'];
const FEED_NEVER = [
  '[name="search"]',
  '[name="sort"]',
  '[name="classification_id"]',
  '.support',
  '[role="tablist"]',
];

/** Those of the selectors that something in a widget matches, hidden or not. */
const offered = (page: Page, tag: string, selectors: readonly string[]): Promise<string> =>
  page.evaluate(
    (name, all) => {
      const root = document.querySelector(name)!.shadowRoot!;
      return all.filter((one) => root.querySelector(one)).join(' ');
    },
    tag,
    selectors,
  );

/** With the definition's question answered. */
const fill = (page: Page, title: string, topic: string): Promise<void> =>
  fillForm(page, {
    title,
    topic,
    async answer() {
      await find(page, inForm(QUESTION));
      await press(page, inForm(`${QUESTION}[value="123"]`));
    },
  });
