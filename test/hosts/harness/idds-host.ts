/**
 * A page as a youth organisation of a regency has it: Tailwind in the browser with its resets, the variables of IDDS
 * with brand and theme on `<html>`, a Leaflet map of its own, and our three widgets in its cards.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../../demo/setup/repository.mjs';
import type { Host } from '../../journey/harness/harness.js';

/** Each with the variable by which its sheet names its colour. */
export const BRANDS = {
  inagov: ['--ina-inagov-brand-primary', '#196bcd'],
  panrb: ['--ina-panrb-brand-primary', '#b42b2d'],
  bkn: ['--ina-bkn-brand-primary', '#de1d5e'],
  lan: ['--ina-lan-brand-primary', '#2663a3'],
  bgn: ['--ina-brand-primary', '#0058ff'],
  inapas: ['--ina-primary-primary', '#cc1515'],
  inaku: ['--ina-inaku-brand-primary', '#06264d'],
} as const;
export const THEMES = ['light', 'dark'] as const;
export type Brand = keyof typeof BRANDS;
export type Theme = (typeof THEMES)[number];

/** Written from the public values: facts, not their sheet. Some stand with `!important`, as in theirs. */
const VARIABLES = `:root { --ina-font-family: Inter, system-ui, sans-serif; --ina-background-primary: #fff; --ina-background-secondary: #f8f8f7;
  --ina-content-primary: #1f1f1f; --ina-content-secondary: #525252; --ina-content-tertiary: #a3a3a3; --ina-content-guide: #0968f6;
  --ina-content-negative: #f02d2d; --ina-content-positive: #288034; --ina-stroke-primary: #e5e5e5; --ina-stroke-secondary: #a3a3a3; }
[data-theme='dark'] { --ina-background-primary: #141414 !important; --ina-background-secondary: #1f1f1f !important;
  --ina-content-primary: #fff !important; --ina-content-secondary: #a3a3a3 !important; --ina-content-tertiary: #737373 !important;
  --ina-content-guide: #4d93fc; --ina-content-negative: #ff5c5c; --ina-content-positive: #3cc14e; --ina-stroke-primary: #404040 !important; }
${Object.entries(BRANDS)
  .map(
    ([brand, [variable, color]]) =>
      `[data-brand='${brand}'] { ${variable}: ${color}; --own-brand: ${color}; }`,
  )
  .join('\n')}
body { background: var(--ina-background-secondary); color: var(--ina-content-primary); font-family: var(--ina-font-family); }
.ina-card { background: var(--ina-background-primary); border: 1px solid var(--ina-stroke-primary); border-radius: 8px; }
.ina-button { background: var(--own-brand); color: #fff; border-radius: 8px; min-height: 44px; padding: 10px 16px; }`;

const TAILWIND = `@custom-variant dark (&:where([data-theme=dark], [data-theme=dark] *));
@theme { --font-sans: Inter, system-ui, sans-serif; }`;

const MAP = `const map = L.map('peta', { attributionControl: false }).setView([-4.13, 104.03], 11);
L.circleMarker([-4.13, 104.03], { radius: 9 }).addTo(map);
L.marker([-4.2, 104.1], { interactive: false, icon: L.divIcon({ className: 'font-bold', html: 'RW 3' }) }).addTo(map);
window.mapOfThePage = map;`;

const card = (title: string, inside: string, more = '') =>
  `<section class="ina-card p-4 md:p-6 shadow-sm space-y-4 ${more}"><h2 class="text-xl font-semibold">${title}</h2>${inside}</section>`;

const content = (endpoint: string, brand: Brand, theme: Theme) => `<!doctype html>
<html lang="id" data-brand="${brand}" data-theme="${theme}"><head><meta charset="utf-8"><title>Karang Taruna</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script src="/library/tailwind.js"></script>
<style type="text/tailwindcss">${TAILWIND}</style>
<link rel="stylesheet" href="/library/leaflet.css"><link rel="stylesheet" href="/idds.css">
<link rel="stylesheet" href="${endpoint}/dist/themes/idds.css"></head>
<body class="antialiased min-h-screen">
<nav class="ina-card sticky top-0 z-50 flex items-center justify-between px-4 py-3" data-host>
  <a href="#lapor" class="font-semibold">Karang Taruna Kabupaten</a>
  <button type="button" id="menu" class="ina-button">Menu</button></nav>
<header class="max-w-7xl mx-auto px-4 py-8 space-y-2" data-host><h1 class="text-3xl font-semibold">Pemuda menjaga desa</h1>
  <p class="text-[var(--ina-content-secondary)]">Lapor, pantau, bergerak.</p></header>
<main class="max-w-7xl mx-auto px-4 pb-12 grid gap-6 lg:grid-cols-3">
  <div class="lg:col-span-2 space-y-6 min-w-0" id="lapor">
    ${card('Lapor', `<aduan-form endpoint="${endpoint}/sp4n" heading-level="3"><a href="${endpoint}/sp4n/lapor">Lapor</a></aduan-form>`)}
    ${card('Laporan warga', `<aduan-feed endpoint="${endpoint}/sp4n" heading-level="3" page-size="5"><a href="${endpoint}/sp4n/laporan">Laporan</a></aduan-feed>`)}
  </div>
  <aside class="space-y-6 min-w-0">
    ${card('Lacak', `<aduan-tracker endpoint="${endpoint}/sp4n" heading-level="3" compact><a href="${endpoint}/sp4n/lacak">Lacak</a></aduan-tracker>`)}
    ${card('Pos siaga', '<div id="peta" class="h-64 rounded-lg"></div>')}
  </aside>
</main>
<script src="/library/leaflet.js"></script><script>${MAP}</script>
<script src="${endpoint}/dist/embed.js" defer></script></body></html>`;

const FILES = {
  '/library/tailwind.js': 'node_modules/@tailwindcss/browser/dist/index.global.js',
  '/library/leaflet.js': 'node_modules/leaflet/dist/leaflet.js',
  '/library/leaflet.css': 'node_modules/leaflet/dist/leaflet.css',
  // Not the page's: for who looks at it.
  '/contrast.js': 'demo/pages/theming/contrast.js',
};

/** @returns the page's address */
export async function serveIddsHost(
  site: Host,
  endpoint: string,
  brand: Brand,
  theme: Theme,
): Promise<string> {
  const css = { 'Content-Type': 'text/css' };
  const script = { 'Content-Type': 'text/javascript' };
  for (const [path, file] of Object.entries(FILES)) {
    const headers = path.endsWith('.css') ? css : script;
    site.serve(path, { content: await readFile(join(ROOT, file), 'utf8'), headers });
  }
  site.serve('/idds.css', { content: VARIABLES, headers: css });
  return site.serve('/karang-taruna', { content: content(endpoint, brand, theme) });
}
