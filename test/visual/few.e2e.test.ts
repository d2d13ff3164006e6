/** A state of each kind in three widths, light and dark; that one pixel is seen; and that forced colours leave edges and focus. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from './baselines.js';
import { lookAt, picture } from './look.js';
import { useGallery } from './stage.js';
import { FEW_STATES } from './states.js';

const gallery = useGallery();

lookAt(gallery, FEW_STATES);

test('a border one pixel wider is seen', { skip: process.env['RENEW_BASELINES'] === '1' }, async () => {
  const page = await gallery.open('tracker-in-progress', { viewport: { width: 390, height: 900 } });
  assert.equal(await compare('tracker-in-progress-390-light', await picture(page)), null);
  await page.locator('aduan-tracker').evaluate((tracker: HTMLElement) => {
    // The box keeps its size: only the line is thicker.
    tracker.style.setProperty('--aduan-border-width', '2.5px');
  });
  assert.match(
    String(await compare('tracker-in-progress-390-light', await picture(page))),
    /different|instead of/,
  );
  await page.context().close();
});

for (const state of FEW_STATES) {
  test(`${state} keeps its edges in forced colours`, async () => {
    const page = await gallery.open(state, { forcedColors: 'active' });
    const bare = await page.locator('#stage > *').evaluate((widget) =>
      [...widget.shadowRoot!.querySelectorAll('.control, .button, .choice, .notice, .card, .status')]
        .filter((one) => {
          const { borderTopWidth, borderTopStyle } = getComputedStyle(one);
          return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1;
        })
        .map(({ className }) => className),
    );
    await page.context().close();
    assert.deepEqual(bare, []);
  });
}

const STOPS = 12;
for (const [path, whole] of [
  ['/theming#tracker-search', '#verdict.good'],
  ['/states#tracker-search', '#stage[data-shown]'],
  ['/dist/docs/', '#query'],
] as const) {
  test(`where the focus is shows in forced colours on ${path}`, async () => {
    const page = await gallery.visit(path, { forcedColors: 'active' });
    await page.locator(whole).waitFor();
    const unseen: string[] = [];
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      unseen.push(
        ...(await page.evaluate(() => {
          const focused = document.activeElement!;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
          return isSeen || focused.shadowRoot ? [] : [focused.outerHTML.slice(0, 80)];
        })),
      );
    }
    await page.context().close();
    assert.deepEqual(unseen, []);
  });
}

test('the theme lab tells the widgets’ own colours in forced colours too', async () => {
  const page = await gallery.visit('/theming#tracker-search', { forcedColors: 'active' });
  await page.locator('#verdict.good').waitFor();
  assert.equal(await page.locator('[name="--aduan-color-primary"]').inputValue(), '#0a5a66');
  await page.context().close();
});
