/** What the judge of endpoints hands out, read by others: its page by people, its XML by a parser of XML. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { CHECKS } from '../../../src/conformance/run.js';
import type { Language } from '../../../src/conformance/check.js';
import { writeHtml } from '../../../src/conformance/report/html.js';
import { writeJunit } from '../../../src/conformance/report/junit.js';
import { FAILED, HOSTILE_TEXT, madeRun, SKIPPED } from '../../conformance/harness/made-run.js';
import { oneBrowser, startHost, type Host } from '../harness/harness.js';
import { isFullRun } from '../../setup/full-run.js';

const LONG_ADDRESS = `GET complaints/1234567890/files/${'abcdefghij'.repeat(12)}`;
const LONG = { state: 'failed', findings: [{ id: LONG_ADDRESS, en: LONG_ADDRESS }] } as const;

const FAILING = madeRun(
  { 'R-05': FAILED, 'R-02': { ...LONG, findings: [...LONG.findings] }, 'X-01': SKIPPED },
  { left: ['1234567890', '2234567890'] },
);
const RUNS = { failing: FAILING, passing: madeRun() };

const WIDTHS = [320, 360, 1280];
const LOOKS: [name: string, features: { name: string; value: string }[]][] = [
  ['light', [{ name: 'prefers-color-scheme', value: 'light' }]],
  ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
  ['forced', [{ name: 'forced-colors', value: 'active' }]],
];

/**
 * Elements of JUnit's reports and their attributes, as Jenkins' schema has them (`junit-10.xsd` of its xUnit plugin):
 * build servers that look at a report refuse others.
 */
const KNOWN: Record<string, string[]> = {
  testsuites: ['name', 'time', 'tests', 'failures', 'errors'],
  testsuite: ['name', 'tests', 'failures', 'errors', 'time', 'skipped', 'timestamp', 'hostname'],
  testcase: ['name', 'time', 'classname'],
  failure: ['type', 'message'],
  skipped: ['type', 'message'],
};

/** Lets a page be looked at with these features, and with these alone. */
async function lookerAt(page: Page): Promise<(features: { name: string; value: string }[]) => Promise<void>> {
  const session = await page.createCDPSession();
  return (features) => session.send('Emulation.setEmulatedMedia', { features });
}

/** A failing one has all that a passing one has, and more: `npm test` looks at it alone. */
const KINDS = (
  [
    ['failing', 'id'],
    ['passing', 'en'],
  ] as const
).slice(0, isFullRun ? 2 : 1);

describe('the judge’s report', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
  });
  after(() => host?.stop());

  oneBrowser((browser, open) => {
    const isChromium = browser === 'chromium';
    for (const [kind, language] of KINDS)
      it(`reads well where all is ${kind}, on a phone and a desk, by day, by night and in forced colours`, async (t) => {
        const url = pageOf(kind, language);
        const visit = await open(t, url, { origins: [host.origin], viewport: { width: 320, height: 700 } });
        const { page } = visit;
        // Firefox's driver can't pretend.
        const look = isChromium ? await lookerAt(page) : () => Promise.resolve();
        for (const [name, features] of isChromium ? LOOKS : LOOKS.slice(0, 1)) {
          await look(features);
          // Forced colours are a person's own: only that something is seen by its edge rests with the page.
          await visit.assertAccessible(name === 'forced' ? { without: ['color-contrast'] } : {});
          for (const width of WIDTHS) {
            await page.setViewport({ width, height: 700 });
            await visit.assertNoSidewaysScroll();
            await visit.screenshot(`judge-${kind}-${name}-${width}`);
          }
        }
        await look([]);
        await page.setViewport({ width: 360, height: 700 });
        await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
        await visit.assertNoSidewaysScroll();
        await visit.assertAccessible();
        await visit.screenshot(`judge-${kind}-large-360`);
      });

    it('leads from a level to its failure, and from the table to a level', async (t) => {
      const { page } = await open(t, pageOf('failing', 'en'), { origins: [host.origin] });
      const broken = await page.$$eval('a', (links) =>
        links.filter(({ hash }) => document.querySelector(hash) === null).map(({ hash }) => hash),
      );
      assert.deepEqual(broken, []);
      await page.click('section a[href="#R-05"]');
      assert.equal(await page.$eval(':target h3', ({ textContent }) => textContent.slice(0, 4)), 'R-05');
    });

    it('is JUnit’s XML to a parser of XML, with nothing that Jenkins’ schema doesn’t know', async (t) => {
      const { page } = await open(t, pageOf('failing', 'id'), { origins: [host.origin] });
      const { root, elements, failure } = await page.evaluate(
        (xml) => {
          const parsed = new DOMParser().parseFromString(xml, 'text/xml');
          return {
            root: parsed.documentElement.tagName,
            elements: [...parsed.querySelectorAll('*')].map(({ tagName, attributes }) => ({
              name: tagName,
              attributes: [...attributes].map(({ name }) => name),
            })),
            failure: parsed.querySelector('failure[type="R-05"]')?.textContent,
          };
        },
        writeJunit(FAILING, 'id'),
      );
      assert.equal(root, 'testsuites');
      const foreign = elements.flatMap(({ name, attributes }) =>
        attributes.filter((one) => !KNOWN[name]?.includes(one)).map((one) => `${name} ${one}`),
      );
      assert.deepEqual(foreign, []);
      assert.equal(elements.filter(({ name }) => name === 'testcase').length, CHECKS.length);
      // The only character that is lost is the one that XML knows none of.
      assert.ok(failure?.includes(HOSTILE_TEXT.replace('\u0007', '\ufffd')), failure);
    });
  });

  const pageOf = (kind: keyof typeof RUNS, language: Language): string =>
    host.serve(`/${kind}.${language}.html`, { content: writeHtml(RUNS[kind], language) });
});
