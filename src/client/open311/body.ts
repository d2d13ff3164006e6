import { isRecord, toNumber, toText } from '../../contract/read.js';
import { AduanError } from '../../errors.js';
import { readJson, type Answer } from '../answer.js';

/** Deepest nesting that is read. GeoReport needs six levels. */
export const DEEPEST = 32;

const CDATA = '<![CDATA[';
/** `BESIDES`: parts of XML that are no element, by their start and end. */
const BESIDES = [
  ['<!--', '-->'],
  ['<?', '?>'],
  [CDATA, ']]>'],
] as const;

const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?\/?)>/y;

interface Element {
  name: string;
  text: string;
  inside: (readonly [name: string, value: unknown])[];
}

/**
 * GeoReport's XML as JSON would have it: an element with others inside is a record by their names in small letters,
 * with a list where a name repeats; any other element is its text. Attributes and namespaces say nothing there.
 *
 * A scanner of its own: a page with Trusted Types refuses the texts that `DOMParser` is given, servers write before the
 * declaration, and this runs in Node too. It reads no DTD, so an entity of the document's own can't grow.
 *
 * @returns a record of the root element alone
 * @throws where the text isn't such a document
 */
export function readXml(source: string): unknown {
  const open: Element[] = [{ name: '', text: '', inside: [] }];
  for (let at = source.indexOf('<'); at >= 0;) {
    const current = open[open.length - 1]!;
    const beside = BESIDES.find(([start]) => source.startsWith(start, at));
    if (beside) {
      const [start, end] = beside;
      const until = source.indexOf(end, at + start.length);
      if (until < 0) break;
      if (start === CDATA) current.text += source.slice(at + start.length, until);
      at = until + end.length;
    } else {
      TAG.lastIndex = at;
      const [tag, isEnd, name = '', rest = ''] = TAG.exec(source) ?? [];
      // A doctype, or no tag at all.
      if (tag === undefined) break;
      if (isEnd ? name.toLowerCase() !== current.name : open.length > DEEPEST) break;
      if (!isEnd) open.push({ name: name.toLowerCase(), text: '', inside: [] });
      if (isEnd || rest.endsWith('/')) {
        close(open);
        if (open.length === 1) return recordOf(open[0]!.inside);
      }
      at += tag.length;
    }
    const next = source.indexOf('<', at);
    if (next > at) open[open.length - 1]!.text += decoded(source.slice(at, next));
    at = next;
  }
  throw new SyntaxError('no XML');
}

function close(open: Element[]): void {
  const { name, text, inside } = open.pop()!;
  open[open.length - 1]!.inside.push([name, inside.length ? recordOf(inside) : text]);
}

function recordOf(inside: Element['inside']): Record<string, unknown> {
  const values = new Map<string, unknown[]>();
  for (const [name, value] of inside) {
    const all = values.get(name);
    if (all) all.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length > 1 ? all : all[0]]));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text without XML's own entities; all others stay as they are written. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (written, decimal, hex, name) => {
    if (name) return NAMED[name as string] ?? written;
    const point = decimal ? Number(decimal) : parseInt(hex as string, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });

export type Row = Readonly<Record<string, unknown>>;

/**
 * Content of a 2xx answer, in JSON or XML, whichever was asked for: some servers write one alone. Names are in small
 * letters, as one city writes them in capitals.
 *
 * @param wrote as in `readJson`
 * @throws {AduanError} for every other answer, and for an error sent with 200
 */
export function readBody(answer: Answer, wrote: boolean): unknown {
  const body = bodyOf(answer);
  const problem = problemIn(body, answer.status);
  if (body !== undefined && !problem) return body;
  const status = answer.status < 300 && problem ? problem.status : answer.status;
  const bytes = new TextEncoder().encode(problem ? JSON.stringify(problem) : '');
  // Statuses of HTTP mean the same in every protocol.
  readJson({ ...answer, status, bytes }, wrote);
  throw new AduanError('unexpected-shape', { status, bodyLeft: wrote });
}

function bodyOf(answer: Answer): unknown {
  const text = textOf(answer);
  // As in the specification's own examples.
  const withoutLastCommas = () => text.replace(/,(?=\s*[\]}])/g, '');
  for (const read of [
    () => lowered(JSON.parse(text)),
    () => readXml(text),
    () => lowered(JSON.parse(withoutLastCommas())),
  ]) {
    try {
      return read();
    } catch {
      // In another format, or in none.
    }
  }
  return undefined;
}

function lowered(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => lowered(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.toLowerCase(), lowered(inner, depth + 1)]),
  );
}

/** Names of what stands around rows: XML's elements, and objects that some servers put around a list. */
const AROUND = [
  ...['discovery', 'endpoints', 'endpoint', 'services', 'service', 'service_requests', 'requests', 'request'],
  ...['service_definition', 'attributes', 'attribute', 'errors', 'error'],
];

/** Rows of a list, or one row where there is no list; null where there is neither. */
export function rowsIn(value: unknown): Row[] | null {
  if (Array.isArray(value)) return value.flatMap((item) => rowsIn(item) ?? []);
  // An empty element.
  if (typeof value === 'string') return value.trim() ? null : [];
  if (!isRecord(value)) return null;
  const name = AROUND.find((one) => Object.hasOwn(value, one));
  return name === undefined ? [value] : rowsIn(value[name]);
}

interface ToldError {
  /** 400 where it names none. */
  status: number;
  code: string;
  message: string | null;
}

/** Error that a body tells of: with a status that says so, in `errors`, or as a row that has nothing else. */
function problemIn(body: unknown, status: number): ToldError | null {
  if (body === undefined) return null;
  const around = isRecord(body) ? (body.errors ?? body.error) : undefined;
  const isAround = rowsIn(around)?.length !== 0 && around !== undefined;
  const row: Row = rowsIn(isAround ? around : body)?.[0] ?? {};
  // An attribute of a service has these two as well.
  const isBare = Boolean(row.code && row.description) && !('datatype' in row || 'variable' in row);
  if (status < 300 && !isAround && !isBare) return null;
  const code = toNumber(row.code ?? row.status) ?? 0;
  return {
    status: code >= 400 && code < 600 ? code : 400,
    code: String(code || 'error'),
    message: toText(around) ?? toText(row.description) ?? toText(row.message),
  };
}

/**
 * Text of an answer, in the encoding that it names, in `Content-Type` or in its XML declaration. Where it names none,
 * or another than it has, it is UTF-8, as the specification demands, or else Western European.
 */
export function textOf({ bytes, header }: Answer): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const named = /charset="?([\w-]+)/i.exec(header('Content-Type') ?? '')?.[1];
  // A declaration that can be read byte by byte isn't in UTF-16, whatever it says.
  const declared = /<\?xml[^>]*encoding=["'](?!utf-?16)([\w-]+)/i.exec(start)?.[1];
  for (const label of [named, declared, 'utf-8']) {
    try {
      if (label) return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // An unknown name, or bytes that can't be in that encoding.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
