/**
 * A state of each kind in three widths, light and dark; that a pixel and a shade are seen; and that forced colours
 * leave edges and focus.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differenceOf, fingerprintOf, readFingerprint, writeFingerprint } from './fingerprint.js';
import { lookAt, picture } from './look.js';
import { useGallery } from './stage.js';
import { FEW_STATES } from './states.js';

const gallery = useGallery();

lookAt(gallery, FEW_STATES);

/** What a person would see, and how little of it. */
const CHANGES: Record<string, readonly [token: string, value: string]> = {
  'a border one pixel wider': ['--aduan-border-width', '2.5px'],
  'a text of another colour': ['--aduan-color-text', '#4d4d4d'],
  'a main colour that is another': ['--aduan-color-primary', '#0a5a86'],
};
for (const state of ['form-writing', 'tracker-in-progress', 'feed-list']) {
  test(`${state}: the same picture is the same, and each small change is seen`, async () => {
    const page = await gallery.open(state, { viewport: { width: 390, height: 5_000 } });
    const before = await fingerprintOf(await picture(page));
    const kept = await readFingerprint(await writeFingerprint(before));
    assert.equal(differenceOf(await fingerprintOf(await picture(page)), kept), null);
    const widget = page.locator('#stage > *');
    for (const [what, [token, value]] of Object.entries(CHANGES)) {
      await widget.evaluate((element: HTMLElement, change) => element.style.setProperty(...change), [
        token,
        value,
      ] as [string, string]);
      assert.ok(differenceOf(await fingerprintOf(await picture(page)), kept) !== null, what);
      await widget.evaluate((element: HTMLElement, name) => void element.style.removeProperty(name), token);
    }
    assert.equal(differenceOf(await fingerprintOf(await picture(page)), kept), null, 'as before');
    await page.context().close();
  });
}

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

test('a quiet button draws no box over what is around it in forced colours', async () => {
  const page = await gallery.open('form-last-step', { forcedColors: 'active' });
  const [edge, ground] = await page.locator('#stage > *').evaluate((widget) => {
    const quiet = getComputedStyle(widget.shadowRoot!.querySelector('.review .button.quiet')!);
    return [
      quiet.borderTopColor,
      getComputedStyle(widget.shadowRoot!.querySelector('.aduan')!).backgroundColor,
    ];
  });
  await page.context().close();
  assert.equal(edge, ground);
});

test('who asks the system for more contrast has hints as dark as the text, and thick dark edges', async () => {
  const page = await gallery.open('form-writing', { contrast: 'more' });
  const [text, hint, control] = await page
    .locator('#stage > *')
    .evaluate((widget) =>
      ['.inner', '.hint', '.control']
        .map((selector) => getComputedStyle(widget.shadowRoot!.querySelector(selector)!))
        .map(({ color, borderTopColor, borderTopWidth }) => ({ color, borderTopColor, borderTopWidth })),
    );
  await page.context().close();
  assert.deepEqual([hint!.color, control!.borderTopColor], [text!.color, text!.color]);
  assert.ok(parseFloat(control!.borderTopWidth) >= 2);
});

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
