import { dayIn } from '../../../../src/contract/working-days.js';
import { writeAudit } from '../../audit/audit.js';
import { csvCell } from '../../feed/syndication/csv.js';
import { escapeText } from '../../http/escape-text.js';
import { inlineStyle } from '../../http/inline-style.js';
import type { RequestContext } from '../../http/request-context.js';
import type { Role } from '../../officers/roles.js';
import type { Session } from '../../officers/signing-in/sessions.js';
import { invalid } from '../../words/errors.js';
import type { AddCall } from '../calls.js';
import type { DeskDeps } from '../deps.js';
import { objectionRegister, requestRegister, type Register } from './columns.js';
import { objectionLines, requestLines } from './rows.js';

/** `NAMED` may see reporters' names; of a village's officers each reads the lines of their places. */
const NAMED: readonly Role[] = ['verifier', 'protection'];

/** Black on white, and so small that all columns fit across a sheet; on a screen the table scrolls by itself. */
const STYLE = inlineStyle(`
  body {
    margin: 1rem; background: #fff; color: #000;
    font-family: 'Noto Sans', 'Segoe UI', Roboto, 'Liberation Sans', sans-serif; line-height: 1.4;
  }
  h1 { font-size: 1.5em; line-height: 1.25; }
  div { overflow-x: auto; }
  table { border-collapse: collapse; font-size: .875em; }
  th, td { padding: .25em .5em; border: 1px solid #000; text-align: left; vertical-align: top; }
  td:nth-child(-n + 2) { white-space: nowrap; }
  td:nth-child(7) { min-width: 14em; }
  @page { size: A4 landscape; margin: 10mm; }
  @media print {
    body { margin: 0; }
    div { overflow: visible; }
    table { width: 100%; font-size: 6.5pt; }
    th, td { padding: 1mm; overflow-wrap: break-word; }
    td:nth-child(5) { min-width: 22mm; overflow-wrap: anywhere; }
    td:nth-child(7) { min-width: 0; }
    tr { break-inside: avoid; }
  }
`);

/** A sheet to be printed: nothing is loaded, and no script runs. */
const POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; ${STYLE.directive}`;

/** `addRegisters` adds both registers of a year, as a table and as a sheet to be printed; each look is traced. */
export function addRegisters(endpoint: DeskDeps, add: AddCall): void {
  for (const name of ['requests', 'objections'] as const) {
    add('GET', `registers/${name}`, NAMED, async (context, session) => {
      const register = await readRegister(context, endpoint, session, name);
      context.header('Content-Security-Policy', POLICY);
      return context.html(asSheet(register, endpoint.config.name));
    });
    add('GET', `registers/${name}.csv`, NAMED, async (context, session) => {
      const { columns, lines, title } = await readRegister(context, endpoint, session, name);
      const file = title.toLowerCase().replaceAll(' ', '-');
      context.header('Content-Type', 'text/csv; charset=utf-8; header=present');
      context.header('Content-Disposition', `attachment; filename="${file}.csv"`);
      return context.body(`\ufeff${[columns, ...lines].map(asLine).join('')}`);
    });
  }
}

async function readRegister(
  context: RequestContext,
  { database, config }: DeskDeps,
  { officer }: Session,
  name: 'requests' | 'objections',
): Promise<Register> {
  const { timeZone, now } = config;
  const year = readYear(context.req.query('year'), dayIn(timeZone, now()));
  const span = { year, timeZone };
  const isRequests = name === 'requests';
  const requests = isRequests ? await requestLines(database, officer, span) : [];
  const objections = isRequests ? [] : await objectionLines(database, officer, span);
  const detail = `${name} ${year}`;
  // Whose name was read stands under their number, as where one report's identity is opened.
  const named = [...requests, ...objections].filter((line) => line.name !== null);
  await writeAudit(
    database,
    now(),
    { officer: officer.name, action: 'register', detail },
    ...named.map(
      ({ tracking_id: trackingId }) =>
        ({ officer: officer.name, action: 'register', trackingId, detail }) as const,
    ),
  );
  return isRequests
    ? requestRegister(requests, year, timeZone)
    : objectionRegister(objections, year, timeZone);
}

/** `readYear` is this year where none is asked for. @throws ApiError 422 */
function readYear(asked: string | undefined, today: string): number {
  if (asked === undefined || asked === '') return Number(today.slice(0, 4));
  if (!/^20\d\d$/.test(asked)) throw invalid({ year: [{ key: 'desk-register-year' }] });
  return Number(asked);
}

/** RFC 4180; no cell is a formula for a spreadsheet. */
const asLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function asSheet({ title, columns, lines }: Register, agency: string): string {
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeText(cell)}</${tag}>`).join('')}</tr>`;
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeText(title)} – ${escapeText(agency)}</title>
${STYLE.tag}
</head>
<body>
<h1>${escapeText(title)}</h1>
<p>${escapeText(agency)}</p>
<div role="region" aria-label="${escapeText(title)}" tabindex="0">
<table>
<thead>${row(columns, 'th')}</thead>
<tbody>
${lines.map((line) => row(line, 'td')).join('\n')}
</tbody>
</table>
</div>
</body>
</html>
`;
}
