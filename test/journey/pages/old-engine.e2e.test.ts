/**
 * The endpoint's own pages as an engine of 2012 reads them: no script, no element, attribute or rule that came later.
 * None of that age runs here, so that what it wouldn't know is taken out of a new one.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { POTHOLE } from '../harness/citizen.js';
import { oneBrowser, startEndpoint, type Endpoint, type Open } from '../harness/harness.js';
import { press as pressButton, textOf, withoutScripts, write } from '../harness/plain-page.js';

/** Hidden content, controls and buttons elsewhere than in their form: no engine of 2012 had all of them. */
const LATER_MARKUP =
  'template, dialog, slot, [popover], [commandfor], [inert], [form], [formaction], [formmethod]';

/** Takes out of the page's style sheets what an engine of 2012 drops, and unfolds what it can't fold. */
function becomeOld(): void {
  const laterSelector = /:(is|where|has|focus-visible|focus-within|host|not\([^)]*[ ,>+~:])|::part|&/;
  const laterProperty =
    /^(--|inset|gap|row-gap|column-gap|grid|flex|align|justify|place|order|container|color-scheme|.*-(inline|block)(-|$)|(inline|block)-size|(min|max)-(inline|block))/;
  const laterValue = /var\(|(clamp|min|max|env|color-mix|light-dark)\(|grid|flex|sticky|fit-content|^$/;
  const clean = (sheet: CSSStyleSheet | CSSGroupingRule): void => {
    for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
      const rule = sheet.cssRules[index]!;
      if (
        rule instanceof CSSMediaRule &&
        /^(print|screen|\((min|max)-width: [\d.a-z]+\))$/.test(rule.conditionText)
      )
        clean(rule);
      else if (!(rule instanceof CSSStyleRule) || laterSelector.test(rule.selectorText))
        sheet.deleteRule(index);
      else
        for (const name of [...rule.style])
          if (laterProperty.test(name) || laterValue.test(rule.style.getPropertyValue(name)))
            rule.style.removeProperty(name);
    }
  };
  for (const sheet of document.styleSheets) clean(sheet);
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Controls that nobody could see or hit, by name; and pictures that would cover the page. */
function lostControls(): string[] {
  const controls = document.querySelectorAll<HTMLInputElement>(
    'input:not([type=hidden]), textarea, select, button:not([hidden]), main a',
  );
  const lost = [...controls].filter((control) => {
    control.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const hit = document.elementFromPoint(left + Math.min(width, 40) / 2, top + Math.min(height, 20) / 2);
    const isHit =
      hit !== null &&
      (control.contains(hit) || [...(control.labels ?? [])].some((label) => label.contains(hit)));
    return (
      width < 8 ||
      height < 8 ||
      !isHit ||
      !control.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  });
  const large = [...document.querySelectorAll('svg')].filter(
    (picture) => picture.getBoundingClientRect().width > 80,
  );
  return [
    ...lost.map(({ localName, name, textContent }) => `${localName} ${name || textContent}`),
    ...large.map(({ classList }) => `svg ${classList.value}`),
  ];
}

async function assertReadable(page: Page): Promise<void> {
  assert.equal(
    await page.$$eval(LATER_MARKUP, (found) => found.map(({ outerHTML }) => outerHTML).join('\n')),
    '',
  );
  await page.evaluate(becomeOld);
  assert.deepEqual(await page.evaluate(lostControls), [], await page.title());
  assert.ok(
    await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    'no sideways scrolling',
  );
}

describe('an engine of 2012', () => {
  oneBrowser((_name, open: Open) => {
    let endpoint: Endpoint;
    before(async () => {
      endpoint = await startEndpoint({ env: {} });
    });
    after(() => endpoint?.stop());

    const visit = (t: TestContext, path: string) =>
      open(t, `${endpoint.url}/${path}?lang=id`, {
        origins: [endpoint.origin],
        viewport: { width: 320, height: 480, isMobile: false },
        prepare: withoutScripts,
      });
    const press = (page: Page, value: string) => pressButton(page, `button[value="${value}"]`);

    it('files a report in four questions, and finds it again by number and code', async (t) => {
      const { page } = await visit(t, 'lapor');
      await assertReadable(page);
      await write(page, 'content', POTHOLE.content);
      await press(page, 'next');
      await assertReadable(page);
      await write(page, 'location_text', POTHOLE.place);
      await write(page, 'date_of_incident', POTHOLE.day);
      await press(page, 'next');
      await assertReadable(page);
      await write(page, 'nameUser', POTHOLE.name);
      await write(page, 'phoneUser', POTHOLE.phone);
      await press(page, 'check');
      await assertReadable(page);
      await press(page, 'send');
      assert.match(await textOf(page, '#number'), /^\d{10}$/);
      await assertReadable(page);
      await press(page, 'open');
      assert.ok((await textOf(page, 'main')).includes(POTHOLE.content));
      await assertReadable(page);
    });

    for (const path of ['lacak', 'laporan', 'beranda'])
      it(`reads /${path}`, async (t) => {
        const { page } = await visit(t, path);
        await assertReadable(page);
      });
  });
});
