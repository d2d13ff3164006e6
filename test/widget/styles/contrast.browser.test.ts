/**
 * Every pair of colours that meets in a widget, in every preset, by day and night: 4.5:1 for text, 3:1 for controls.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { colorsOf, PAIRS, ratio } from '../../../demo/pages/theming/contrast.js';
import '../../../src/register/tracker.js';

/** What the hosts of the bridges set, as their own sheets have it. */
const BOOTSTRAP = {
  light: `--bs-link-color:#0d6efd;--bs-link-hover-color:#0a58ca;--bs-body-bg:#fff;--bs-body-color:#212529;--bs-tertiary-bg:#f8f9fa;
    --bs-border-color:#dee2e6;--bs-danger-text-emphasis:#58151c;--bs-danger-bg-subtle:#f8d7da;--bs-success-text-emphasis:#0a3622;
    --bs-success-bg-subtle:#d1e7dd;--bs-warning-text-emphasis:#664d03;--bs-warning-bg-subtle:#fff3cd;`,
  dark: `--bs-link-color:#6ea8fe;--bs-link-hover-color:#8bb9fe;--bs-body-bg:#212529;--bs-body-color:#dee2e6;--bs-tertiary-bg:#2b3035;
    --bs-border-color:#495057;--bs-danger-text-emphasis:#ea868f;--bs-danger-bg-subtle:#2c0b0e;--bs-success-text-emphasis:#75b798;
    --bs-success-bg-subtle:#051b11;--bs-warning-text-emphasis:#ffda6a;--bs-warning-bg-subtle:#332701;`,
};
/**
 * Of IDDS, from public sources: its own variables by theme, and its brands with the variable that each one names its
 * colour by.
 */
const IDDS = {
  light: `--ina-background-primary:#fff;--ina-background-secondary:#f8f8f7;--ina-content-primary:#1f1f1f;--ina-content-secondary:#525252;
    --ina-content-guide:#0968f6;--ina-content-negative:#f02d2d;--ina-content-positive:#288034;--ina-stroke-primary:#e5e5e5;`,
  dark: `--ina-background-primary:#141414;--ina-background-secondary:#1f1f1f;--ina-content-primary:#fff;--ina-content-secondary:#a3a3a3;
    --ina-content-guide:#4d93fc;--ina-content-negative:#ff5c5c;--ina-content-positive:#3cc14e;--ina-stroke-primary:#404040;`,
};
const BRANDS = ['inagov', 'panrb', 'bkn', 'lan', 'bgn', 'inapas', 'inaku'];
const wordpress = (base: string, contrast: string, accent: string) =>
  `--wp--preset--color--base:${base};--wp--preset--color--contrast:${contrast};--wp--preset--color--accent-3:${accent};`;

interface Case {
  preset: string;
  host?: string;
  schemes?: readonly string[];
  /** Of the page: `data-…`. */
  data?: Record<string, string>;
}
const CASES: Record<string, Case> = {
  'nothing set': { preset: '' },
  netral: { preset: 'netral' },
  pemerintah: { preset: 'pemerintah' },
  'karang-taruna': { preset: 'karang-taruna' },
  kontras: { preset: 'kontras' },
  'bootstrap5 by day': { preset: 'bootstrap5', host: BOOTSTRAP.light, schemes: ['light'] },
  'bootstrap5 by night': { preset: 'bootstrap5', host: BOOTSTRAP.dark, schemes: ['dark'] },
  'bootstrap5 without Bootstrap': { preset: 'bootstrap5' },
  'wordpress, dark accent': {
    preset: 'wordpress',
    host: wordpress('#fff', '#111', '#503aa8'),
    schemes: ['light'],
  },
  'wordpress, pale accent': {
    preset: 'wordpress',
    host: wordpress('#f9f9f9', '#111', '#9dff20'),
    schemes: ['light'],
  },
  'wordpress, dark theme': {
    preset: 'wordpress',
    host: wordpress('#111', '#f5f5f5', '#503aa8'),
    schemes: ['dark'],
  },
  'wordpress without a palette': { preset: 'wordpress' },
  'idds without IDDS': { preset: 'idds', schemes: ['light'] },
  'idds without IDDS, dark theme': { preset: 'idds', schemes: ['dark'], data: { theme: 'dark' } },
  'idds, a primary of the page’s own': {
    preset: 'idds',
    host: `${IDDS.light}--ina-primary-primary:#16a75c;`,
    schemes: ['light'],
  },
  ...Object.fromEntries(
    BRANDS.flatMap((brand) =>
      (['light', 'dark'] as const).map((theme) => [
        `idds, ${brand}`.concat(theme === 'dark' ? ' by night' : ''),
        { preset: 'idds', host: IDDS[theme], schemes: [theme], data: { brand, theme } },
      ]),
    ),
  ),
  'another primary': { preset: '', host: '--aduan-color-primary:#7a1f2b;', schemes: ['light'] },
};
/** WCAG's AAA, and as much for controls as others have for text. */
const stricter = (least: number) => (least < 4.5 ? 4.5 : 7);

async function sheetFor({ preset, host = '' }: Case): Promise<CSSStyleSheet> {
  const css = preset ? await (await fetch(`/src/themes/${preset}.css`)).text() : '';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root{${host}}\n${css}`);
  return sheet;
}

describe('contrast', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
    document.documentElement.style.colorScheme = '';
    for (const name of ['brand', 'theme']) delete document.documentElement.dataset[name];
  });

  for (const [name, one] of Object.entries(CASES)) {
    for (const scheme of one.schemes ?? ['light', 'dark']) {
      it(`is enough with ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        Object.assign(document.documentElement.dataset, one.data);
        document.adoptedStyleSheets = [await sheetFor(one)];
        const tracker = await fixture<HTMLElement>(html`<aduan-tracker></aduan-tracker>`);
        const colors = colorsOf(tracker, new Set(PAIRS.flatMap(([text, on]) => [text, on])));
        const tooClose = PAIRS.map(([text, on, least]) => ({
          pair: `${text} on ${on}`,
          is: ratio(colors[text]!, colors[on]!),
          least: one.preset === 'kontras' ? stricter(least) : least,
        }))
          .filter(({ is, least }) => is < least)
          .map(({ pair, is, least }) => `${pair}: ${is.toFixed(2)} of ${least}`);
        expect(tooClose).to.deep.equal([]);
      });
    }
  }

  it('tells what is too close', () => {
    expect(ratio('#767676', '#fff')).to.be.within(4.53, 4.55);
    expect(ratio('#000', '#fff')).to.equal(21);
  });
});
