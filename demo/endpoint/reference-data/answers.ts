import type { LayerKind } from '../../../src/contract/features.js';
import type { z } from 'zod/mini';
import {
  institutionsQueryWire,
  locationsQueryWire,
  type categoriesWire,
  type classificationsWire,
  type institutionsWire,
  type locationsWire,
} from '../../../src/contract/public/masters.js';
import { MAXIMA } from '../../../src/contract/maxima.js';
import { routes } from '../../../src/contract/routes.js';
import type { Hashing } from '../guard/hashing.js';
import { atMost, readQuery } from '../http/query.js';
import { taggedAnswer } from '../http/tagged-answer.js';
import type { RequestContext } from '../http/request-context.js';
import type { EndpointConfig } from '../config.js';

const PAGE_SIZE = 20;
/** Seconds: lists change once a year; an hour is short enough to correct a mistake. */
const MAX_AGE = 3_600;

/** `MastersDeps` lists what master data need of the endpoint. */
export interface MastersDeps {
  config: Pick<EndpointConfig, 'classifications' | 'masters'>;
  hashing: Hashing;
}

/** `GET /masters/classifications` */
export async function classifications(
  context: RequestContext,
  { hashing, config }: MastersDeps,
): Promise<Response> {
  const data = config.classifications.map(({ id, name }) => ({ id, name }));
  return whole<z.infer<typeof classificationsWire>>(context, hashing, data);
}

/** `GET /masters/outline`: bare GeoJSON without an envelope, for other programs to read too. */
export async function outline(context: RequestContext, { hashing, config }: MastersDeps): Promise<Response> {
  return taggedAnswer(context, hashing, config.masters.outline?.(), { key: 'masters', maxAge: MAX_AGE });
}

/** `GET /masters/layers/{kind}`: bare GeoJSON, as `outline`. */
export const layer =
  (kind: LayerKind) =>
  async (context: RequestContext, { hashing, config }: MastersDeps): Promise<Response> =>
    taggedAnswer(context, hashing, config.masters.layers?.get(kind), { key: 'masters', maxAge: MAX_AGE });

/** `GET /masters/categories`: the whole tree, so that a phone asks only once. */
export async function categories(
  context: RequestContext,
  { hashing, config }: MastersDeps,
): Promise<Response> {
  const data = config.masters.categories().map(({ id, name, parentId, keywords }) => ({
    id,
    name,
    parent_id: parentId,
    ...(keywords.length > 0 && { keywords: [...keywords] }),
  }));
  return whole<z.infer<typeof categoriesWire>>(context, hashing, data);
}

/** `GET /masters/institutions/external?search=&page=&page_size=` */
export async function institutions(
  context: RequestContext,
  { hashing, config }: MastersDeps,
): Promise<Response> {
  const { search, ...asked } = readQuery(context, institutionsQueryWire);
  const size = atMost(asked.page_size, PAGE_SIZE, MAXIMA.pageSize);
  const page = atMost(asked.page, 1, 1_000_000);
  const words = (search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = config.masters
    .institutions()
    .filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
  const next = new URLSearchParams({
    ...(words.length > 0 && { search: words.join(' ') }),
    page: String(page + 1),
    page_size: String(size),
  });
  const body: z.infer<typeof institutionsWire> = {
    results: {
      data: found.slice((page - 1) * size, page * size).map(({ id, name }) => ({ id, name })),
      total: found.length,
      next_page_url: page * size < found.length ? `${routes.institutions}?${next.toString()}` : null,
    },
  };
  const isTyped = words.length > 0;
  return taggedAnswer(context, hashing, body, { key: 'masters', maxAge: MAX_AGE, isTyped });
}

/** `GET /masters/locations?search=&parent_code=&page_size=`: the best matches, or a place's direct children. */
export async function locations(
  context: RequestContext,
  { hashing, config }: MastersDeps,
): Promise<Response> {
  const { search, parent_code, page_size } = readQuery(context, locationsQueryWire);
  const limit = atMost(page_size, PAGE_SIZE, MAXIMA.pageSize);
  const { masters } = config;
  const found = masters.locations({ search: search ?? '', parentCode: parent_code ?? null, limit });
  const body: z.infer<typeof locationsWire> = {
    results: {
      data: found.map((place) => ({
        id: place.id,
        name: place.name,
        code: place.code,
        level: place.level,
        parent_code: place.parentCode,
        parent_names: masters.parentNames(place),
      })),
      total: null,
      next_page_url: null,
    },
  };
  return taggedAnswer(context, hashing, body, { key: 'masters', maxAge: MAX_AGE, isTyped: Boolean(search) });
}

function whole<Body extends { results: { data: unknown[] } }>(
  context: RequestContext,
  hashing: Hashing,
  data: Body['results']['data'],
): Response {
  const results = { data, total: data.length, next_page_url: null };
  return taggedAnswer(context, hashing, { results }, { key: 'masters', maxAge: MAX_AGE });
}
