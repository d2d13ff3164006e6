import { isRecord, toNumber, toText } from '../../contract/read.js';
import { AduanError } from '../../errors.js';
import { readJson, type Answer } from '../answer.js';
import { DEEPEST, readXml } from './xml.js';

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
  // What a status means is the same in every protocol.
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
