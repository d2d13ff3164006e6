/** What stands beside Aduan: the same form, built by each peer's own means, and the two bare pages that only fetch. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { CONSENT_LABEL, FIELDS, FILES_LABEL, KINDS } from './fields.js';
import { shellPage, SHELL_CSS } from './shell.js';

export type Files = Map<string, Uint8Array>;

const MODULES = new URL('../node_modules/', import.meta.url);
const installed = (path: string): Promise<Buffer> => readFile(new URL(path, MODULES));

async function bundled(name: string): Promise<Uint8Array> {
  const made = await build({
    entryPoints: [fileURLToPath(new URL(`${name}.js`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [fileURLToPath(MODULES)],
    logLevel: 'error',
  });
  return made.outputFiles[0]!.contents;
}

const script = (path: string): string => `<script src="${path}" defer></script>`;
const sheet = (path: string): string => `<link rel="stylesheet" href="${path}">`;

function bareForm(): string {
  const kinds = KINDS.map(
    (kind) => `<label><input type="radio" name="kind" value="${kind}" required> ${kind}</label>`,
  ).join('');
  const fields = FIELDS.map(({ name, label, type, isRequired }) => {
    const common = `id="${name}" name="${name}"${isRequired ? ' required' : ''}`;
    const control =
      type === 'area' ? `<textarea ${common} rows="6"></textarea>` : `<input type="${type}" ${common}>`;
    return `<p><label for="${name}">${label}</label>${control}</p>`;
  }).join('');
  return `<form method="post"><fieldset>${kinds}</fieldset>${fields}<p><label for="files">${FILES_LABEL}</label>
<input type="file" id="files" multiple></p><label><input type="checkbox" required> ${CONSENT_LABEL}</label><p><button>Kirim</button></p></form>`;
}

function shoelaceForm(): string {
  const kinds = KINDS.map((kind, index) => `<sl-radio value="${index}">${kind}</sl-radio>`).join('');
  const fields = FIELDS.map(({ name, label, type, isRequired }) => {
    const common = `name="${name}" label="${label}"${isRequired ? ' required' : ''}`;
    return type === 'area'
      ? `<sl-textarea ${common} rows="6"></sl-textarea>`
      : `<sl-input type="${type}" ${common}></sl-input>`;
  }).join('');
  return `<form method="post" class="shoelace"><sl-radio-group name="kind" label="Jenis laporan" required>${kinds}</sl-radio-group>${fields}
<label for="files">${FILES_LABEL}</label><input type="file" id="files" multiple>
<sl-checkbox required>${CONSENT_LABEL}</sl-checkbox><sl-button type="submit">Kirim</sl-button></form>`;
}

/** Fetches a report, then what was answered, as anybody's first script would. */
const BARE_TRACKER = `<div id="report">…</div><script>
const show = (text) => document.getElementById('report').append(Object.assign(document.createElement('p'), { textContent: text }));
const ask = async (path) => (await (await fetch('/sp4n/complaints/NUMBER/' + path)).json()).results;
(async () => {
  const report = (await ask('complaint')).data;
  show(report.title); show(report.status_name); show(report.content);
  for (const { content } of (await ask('followups')).data) show(content);
})();
</script>`;

/** Twenty reports, and twenty more at each press. */
const BARE_FEED = `<div id="feed"></div><script>
const from = new URLSearchParams(location.search).get('list');
const base = from ? '/list/' + from + '/' : '/sp4n/';
const show = async (path) => {
  const { data, next_page_url: next } = (await (await fetch(base + path)).json()).results;
  document.getElementById('more')?.remove();
  for (const report of data) {
    const card = Object.assign(document.createElement('article'), { className: 'card', id: 'card-' + report.tracking_id });
    for (const text of [report.title, report.status_name, report.excerpt])
      card.append(Object.assign(document.createElement('p'), { textContent: text }));
    document.getElementById('feed').append(card);
  }
  if (!next) return;
  const more = Object.assign(document.createElement('button'), { id: 'more', textContent: 'Lagi' });
  more.onclick = () => show(new URL(next, location.origin + base).href.replace(location.origin + base, ''));
  document.getElementById('feed').after(more);
};
show('complaints?page_size=20');
</script>`;

/** @param number of the report that the tracker shows */
export async function peerFiles(number: string): Promise<Files> {
  const page = (parts: Parameters<typeof shellPage>[0]): Uint8Array => Buffer.from(shellPage(parts));
  const [react, shoelace, survey, formio] = await Promise.all(
    ['react-form', 'shoelace-form', 'survey-form', 'formio-form'].map(bundled),
  );
  const hole = '<div id="form"></div>';
  return new Map<string, Uint8Array>([
    ['/shell.css', Buffer.from(SHELL_CSS)],
    ['/html', page({ content: bareForm() })],
    ['/react.js', react!],
    ['/react', page({ content: hole, scripts: script('/react.js') })],
    ['/shoelace.js', shoelace!],
    ['/shoelace.css', await installed('@shoelace-style/shoelace/dist/themes/light.css')],
    [
      '/shoelace',
      page({ head: sheet('/shoelace.css'), content: shoelaceForm(), scripts: script('/shoelace.js') }),
    ],
    ['/survey.js', survey!],
    ['/survey.css', await installed('survey-core/survey-core.fontless.min.css')],
    ['/survey', page({ head: sheet('/survey.css'), content: hole, scripts: script('/survey.js') })],
    ['/formio-form.js', formio!],
    ['/formio.js', await installed('@formio/js/dist/formio.form.min.js')],
    ['/formio.css', await installed('@formio/js/dist/formio.form.min.css')],
    ['/bootstrap.css', await installed('bootstrap/dist/css/bootstrap.min.css')],
    [
      '/formio',
      page({
        head: sheet('/bootstrap.css') + sheet('/formio.css'),
        content: hole,
        scripts: script('/formio.js') + script('/formio-form.js'),
      }),
    ],
    ['/tracker-html', page({ content: BARE_TRACKER.replaceAll('NUMBER', number) })],
    ['/feed-html', page({ content: BARE_FEED })],
  ]);
}
