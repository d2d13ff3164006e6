/** The OpenAPI 3.1 document of the contract, generated from its schemas at build time: no browser code imports it. */
import { ERROR_CODES, SEALED_ERROR_CODES } from '../envelope.js';
import { ACCESS_CODE_HEADER, CHALLENGE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../headers.js';
import { componentSchemas, inlineSchema, refTo, type JsonSchema } from './components.js';
import type { Operation } from './operation.js';
import { FOLLOW_OPERATIONS } from './follow-calls.js';
import { PUBLIC_OPERATIONS } from './public-calls.js';
import { REPORT_OPERATIONS, SEALED_OPERATIONS } from './report-calls.js';
import { UPLOAD_FIELD } from '../reporting/upload.js';

type Json = Record<string, unknown>;

const HEADERS: Record<string, Json> = {
  IdempotencyKey: {
    name: IDEMPOTENCY_KEY_HEADER,
    in: 'header',
    required: true,
    description:
      'At least 122 random bits: a UUID, or 21 URL-safe characters. One key per report and per file, kept over retries; ' +
      'the endpoint remembers its first 2xx answer for 90 days or more.',
    schema: { type: 'string', pattern: '^[\\w.~-]{21,128}$' },
  },
  Challenge: {
    name: CHALLENGE_HEADER,
    in: 'header',
    required: false,
    description: 'The solved challenge, base64 of JSON; needed where the capabilities list `challenge`.',
    schema: { type: 'string' },
  },
  IfNoneMatch: { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description:
      'The language of `message` and `errors`: id, jv, su, mui or en. Indonesian where it is none of them.',
    schema: { type: 'string' },
  },
};

/** The whole document as plain JSON. @param version the package's version */
export function buildOpenApi(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of [
    ...PUBLIC_OPERATIONS,
    ...FOLLOW_OPERATIONS,
    ...REPORT_OPERATIONS,
    ...SEALED_OPERATIONS,
  ]) {
    (paths[`/${operation.path}`] ??= {})[operation.method] = describe(operation);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'SP4N-compatible endpoint',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'The HTTP interface between a complaint widget and the server it points at. Paths, names and envelopes are the ' +
        'national gateway’s where those are known; `x-extension: true` marks what is added. Dates are written as ISO ' +
        '8601 with offset; clients also read `dd-mm-yyyy HH:MM:SS` as UTC+7.',
    },
    servers: [{ url: '{endpoint}', variables: { endpoint: { default: 'http://localhost:8080/sp4n' } } }],
    tags: ['Endpoint', 'Masters', 'Reporting', 'Tracking', 'Feed'].map((name) => ({ name })),
    security: [],
    paths,
    components: {
      schemas: componentSchemas(),
      parameters: HEADERS,
      headers: {
        ETag: { description: 'Weak; per URL and language.', schema: { type: 'string' } },
        RetryAfter: { description: 'Seconds.', schema: { type: 'integer', minimum: 0 } },
      },
      securitySchemes: {
        accessCode: {
          type: 'apiKey',
          in: 'header',
          name: ACCESS_CODE_HEADER,
          description:
            '20 Crockford base32 symbols; case, blanks and hyphens do not matter. Whoever holds it is the reporter.',
        },
      },
    },
  };
}

function describe(operation: Operation): Json {
  const { code } = operation;
  const body = requestBody(operation);
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    ...(operation.description ? { description: operation.description } : {}),
    ...(operation.extension ? { 'x-extension': true } : {}),
    ...(code ? { security: [...(code === 'optional' ? [{}] : []), { accessCode: [] }] } : {}),
    parameters: parameters(operation),
    ...(body ? { requestBody: body } : {}),
    responses: responses(operation),
  };
}

function parameters({ path, query, idempotent, challenge, conditional }: Operation): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', minLength: 1 },
  }));
  const properties = query ? (inlineSchema(query).properties as Record<string, JsonSchema>) : {};
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
  }));
  const headers = [
    ...(idempotent ? ['IdempotencyKey'] : []),
    ...(challenge ? ['Challenge'] : []),
    ...(conditional ? ['IfNoneMatch'] : []),
    'AcceptLanguage',
  ];
  return [...inPath, ...inQuery, ...headers.map((name) => ({ $ref: `#/components/parameters/${name}` }))];
}

function requestBody({ json, multipart }: Operation): Json | undefined {
  if (json) return { required: true, content: { 'application/json': { schema: refTo(json) } } };
  if (!multipart) return undefined;
  const files = {
    type: 'object',
    properties: {
      [multipart.files]: {
        type: 'array',
        items: { type: 'string', contentMediaType: 'application/octet-stream' },
      },
    },
    ...(multipart.files === UPLOAD_FIELD ? { required: [UPLOAD_FIELD] } : {}),
  };
  const schema = multipart.fields ? { allOf: [refTo(multipart.fields), files] } : files;
  return { required: true, content: { 'multipart/form-data': { schema } } };
}

const STATUSES = { ...ERROR_CODES, ...SEALED_ERROR_CODES };

function responses({ status, answer, errors, conditional }: Operation): Json {
  const content = answer.includes('/')
    ? { [answer]: { schema: { type: 'string', contentMediaType: answer } } }
    : { 'application/json': { schema: refTo(answer as Parameters<typeof refTo>[0]) } };
  const etag = { headers: { ETag: { $ref: '#/components/headers/ETag' } } };
  const byStatus = new Map<number, Operation['errors']>();
  for (const code of errors) byStatus.set(STATUSES[code], [...(byStatus.get(STATUSES[code]) ?? []), code]);
  return {
    [status]: {
      description: status === 201 ? 'Created and durable' : 'OK',
      ...(conditional ? etag : {}),
      content,
    },
    ...(conditional ? { 304: { description: 'Not modified', ...etag } } : {}),
    ...Object.fromEntries([...byStatus].map(([number, codes]) => [number, refusal(number, codes)])),
  };
}

function refusal(status: number, codes: Operation['errors']): Json {
  const unique = [...new Set(codes)];
  return {
    description: unique.map((code) => `\`${code}\``).join(', '),
    ...([409, 429, 503].includes(status)
      ? { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } }
      : {}),
    content: {
      'application/json': {
        schema: refTo('Error'),
        examples: Object.fromEntries(unique.map((code) => [code, { value: { message: '…', code } }])),
      },
    },
  };
}
