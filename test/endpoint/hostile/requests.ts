import { buildOpenApi } from '../../../src/contract/openapi/document.js';
import fc from '../../setup/property.js';
import { aReport } from '../harness/citizen.js';

/** A request as somebody may make it who knows our OpenAPI document, and keeps to it or not. */
export interface AnyRequest {
  method: string;
  /** Path and query string, below the endpoint. */
  path: string;
  headers: Record<string, string>;
  body: string | null;
}

interface Schema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  anyOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  $ref?: string;
}
interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  schema: Schema;
  $ref?: string;
}
interface Operation {
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter> };
}

const document = buildOpenApi('1.0.0') as unknown as Document;

/**
 * What has broken somebody's server before: ends of ranges, signs of other languages, things that look like something
 * else.
 */
const NASTY = [
  ...[
    '0',
    '-1',
    '1e999',
    '-0',
    'NaN',
    'Infinity',
    '999999',
    '2147483648',
    '9223372036854775808',
    '1'.repeat(400),
  ],
  ...['0000-01-01', '0001-01-01', '1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01', '9999-12-31'],
  ...['2026-02-31', '9999-12-31T23:59:59-12:00', '2026-01-01T00:00:00+99:99', '-271821-04-20', 'infinity'],
  ...['\0', 'a\0b', '\ud800', '\udfff\ud800', '\u202e', '\ufeff', '😀'.repeat(60), 'x'.repeat(5_000)],
  ...["' or 1=1 --", '%', '_', '\\', ':*', '!', "a & ! ( 'b", '<->', '{}', '[]', 'null', '__proto__'],
  ...[
    '-180,-90,180,90',
    '180,90,-180,-90',
    '1e308,0,1e309,0',
    ',,,',
    '0.00001,0,0.00001,0',
    '../../etc/passwd',
  ],
  ...[
    'jalqn berlubqng sudqh',
    'a b c d e f g h i',
    'laporan',
    '1000000001',
    'ﷺ'.repeat(20),
    '%E0%A4%A',
    '%00',
  ],
];
const nasty = fc.constantFrom(...NASTY);

/** A value of this schema, or nearly. */
function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valueOf(document.components.schemas[schema.$ref.split('/').at(-1)!]!);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  const parts = schema.anyOf ?? schema.allOf;
  if (parts !== undefined) return fc.oneof(...parts.map(valueOf));
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern));
  const [type] = [schema.type].flat();
  if (type === 'object') {
    const properties = Object.entries(schema.properties ?? {});
    return fc.record(Object.fromEntries(properties.map(([name, one]) => [name, valueOf(one)])), {
      requiredKeys: [],
    });
  }
  if (type === 'array') return fc.array(valueOf(schema.items ?? {}), { maxLength: 6 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number') return fc.oneof(fc.integer(), fc.double());
  if (type === 'null') return fc.constant(null);
  return fc.string({ unit: 'binary', maxLength: 40 });
}

const loosely = (schema: Schema): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: valueOf(schema) }, { weight: 3, arbitrary: nasty }, fc.jsonValue());

/** In an address there are no lone surrogates, but any other character may be there as it is or by its bytes. */
function inAddress(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return /^%[0-9A-F]/i.test(text) ? text : encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

const resolved = (parameter: Parameter): Parameter =>
  parameter.$ref === undefined
    ? parameter
    : document.components.parameters[parameter.$ref.split('/').at(-1)!]!;

/** A header's value is visible Latin-1. */
const inHeader = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text
    .replace(/[^\x20-\x7e\xa0-\xff]/g, '?')
    .slice(0, 4_000)
    .trim();
};

interface Known {
  trackingId: string;
  accessCode: string;
}

function pathOf(template: string, values: Record<string, unknown>): string {
  return template.slice(1).replace(/\{(\w+)\}/g, (_all, name: string) => inAddress(values[name]) || '0');
}

function bodyOf(operation: Operation, known: Known): fc.Arbitrary<[type: string, body: string] | null> {
  const content = Object.entries(operation.requestBody?.content ?? {})[0];
  if (content === undefined) return fc.constant(null);
  const [type, { schema }] = content;
  if (type !== 'application/json') return multipart(known);
  const fields = valueOf(schema);
  const report = aReport();
  const changed = fc
    .tuple(fc.constantFrom(...Object.keys(report)), loosely({}))
    .map(([name, value]) => ({ ...report, [name]: value }));
  const json = fc.oneof(fields, changed, fc.jsonValue()).map((value) => JSON.stringify(value));
  const broken = fc.constantFrom('', '{', '[[[[', '{"title":"\\ud800"}', '['.repeat(5_000), '\0');
  return fc
    .oneof({ weight: 8, arbitrary: json }, broken)
    .map((text): [string, string] => ['application/json', text]);
}

function multipart({ trackingId }: Known): fc.Arbitrary<[type: string, body: string]> {
  const names = [
    'attachments[]',
    'attachment[]',
    'content',
    'rating',
    'is_secret',
    'complaint_id',
    '__proto__',
  ];
  const part = fc
    .tuple(fc.constantFrom(...names), fc.oneof(nasty, fc.constant(trackingId)), fc.boolean())
    .map(
      ([name, value, isFile]) =>
        `--b\r\nContent-Disposition: form-data; name="${name}"${isFile ? '; filename="a.jpg"' : ''}\r\n\r\n${value}\r\n`,
    );
  return fc
    .array(part, { maxLength: 8 })
    .map((parts): [string, string] => ['multipart/form-data; boundary=b', `${parts.join('')}--b--\r\n`]);
}

/** Requests for every operation of the document. @param known a report that is there */
export function anyRequest(known: Known): fc.Arbitrary<AnyRequest> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return fc.constantFrom(...operations).chain(({ path, method, operation }) => {
    const parameters = operation.parameters.map(resolved);
    const of = (place: Parameter['in'], requiredKeys: [] | undefined) =>
      fc.record(
        Object.fromEntries(
          parameters
            .filter((parameter) => parameter.in === place)
            .map(({ name, schema }) => [
              name,
              name === 'tracking_id'
                ? fc.oneof({ weight: 3, arbitrary: fc.constant(known.trackingId) }, nasty)
                : loosely(schema),
            ]),
        ),
        requiredKeys && { requiredKeys },
      );
    return fc
      .record({
        values: of('path', undefined),
        query: of('query', []),
        headers: of('header', []),
        code: fc.option(fc.oneof(fc.constant(known.accessCode), nasty)),
        key: fc.option(fc.uuid({ version: 4 }), { freq: 8 }),
        body: bodyOf(operation, known),
      })
      .map(({ values, query, headers, code, key, body }) => {
        const pairs = Object.entries(query).map(([name, value]) => `${name}=${inAddress(value)}`);
        const given = Object.entries(headers).map(([name, value]) => [name, inHeader(value)]);
        return {
          method: method.toUpperCase(),
          path: pathOf(path, values) + (pairs.length > 0 ? `?${pairs.join('&')}` : ''),
          headers: {
            ...(Object.fromEntries(given) as Record<string, string>),
            ...(code !== null && { 'X-Access-Code': inHeader(code) }),
            ...(key !== null && method !== 'get' && { 'Idempotency-Key': key }),
            ...(body !== null && { 'Content-Type': body[0] }),
          },
          body: method === 'get' || body === null ? null : body[1],
        };
      });
  });
}
