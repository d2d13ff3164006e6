import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { EndpointConfig } from '../config.js';
import { widgetPolicy } from './widget-policy.js';
import type { App, RequestContext } from './request-context.js';
import { escapeText } from './escape-text.js';

/**
 * The endpoint's own pages with the widgets (contract §9): `{endpoint}/lapor` and `{endpoint}/lacak`. Here no other script
 * runs, so nobody reads along while a report is written; pages without https link here too. Everything comes from this one
 * origin, below the endpoint's own path, so that the pages work wherever the endpoint is mounted.
 */
const PAGES = {
  lapor: { title: 'Buat laporan', widget: 'aduan-form', other: { href: 'lacak', text: 'Lacak laporan' } },
  lacak: { title: 'Lacak laporan', widget: 'aduan-tracker', other: { href: 'lapor', text: 'Buat laporan' } },
} as const;

const STYLE_SHEET = fileURLToPath(new URL('safe-page.css', import.meta.url));

/** What a link to the form may fix, as the QR code of a poster does: ids alone, which can't write markup. */
const PRESETS = ['classification', 'category', 'institution', 'location'] as const;
const ID = /^[\w.-]{1,64}$/;

/** Adds the two pages and their style sheet; the widgets are `widget-files.ts`. */
export function addSafePages(app: App, config: EndpointConfig): void {
  for (const page of Object.values(PAGES)) {
    const path = page.widget === 'aduan-form' ? 'lapor' : 'lacak';
    app.get(`/${path}`, (context) => {
      context.set('route', path);
      context.header('Content-Security-Policy', widgetPolicy(config.frameAncestors));
      context.header('Cache-Control', 'no-cache');
      return context.html(render(page, config.name, presetsOf(context)));
    });
  }
  app.get('/safe-page.css', async (context) => {
    context.header('Content-Type', 'text/css; charset=utf-8');
    context.header('Cache-Control', 'no-cache');
    return context.body(await readFile(STYLE_SHEET));
  });
}

/** ` name="id"` for each that the address has. */
function presetsOf(context: RequestContext): string {
  const given = PRESETS.map((name) => [name, context.req.query(name) ?? ''] as const);
  return given.map(([name, value]) => (ID.test(value) ? ` ${name}="${value}"` : '')).join('');
}

function render(
  { title, widget, other }: (typeof PAGES)[keyof typeof PAGES],
  agency: string,
  presets: string,
): string {
  const name = escapeText(agency);
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${name}</title>
<link rel="stylesheet" href="safe-page.css">
<script src="widgets/embed.js" defer></script>
</head>
<body>
<header><p><b>${name}</b></p><p><a href="${other.href}">${other.text}</a></p></header>
<main>
<h1>${title}</h1>
<${widget} endpoint="./" lang="id" loading="eager"${widget === 'aduan-form' ? presets : ''}>
<p><a href="https://www.lapor.go.id">lapor.go.id</a></p>
</${widget}>
</main>
</body>
</html>
`;
}
