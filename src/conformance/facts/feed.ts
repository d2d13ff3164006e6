/** The public list, read as tolerantly as a widget reads it; `R-01` judges its form. */
import { readFeed, type FeedItem } from '../../contract/public/feed.js';
import { MAXIMA } from '../../contract/maxima.js';
import { routes } from '../../contract/routes.js';
import type { Answer } from '../visit/asker.js';
import { fact, skip, type Visit, resultsRecord, judgement } from '../visit/visit.js';
import { offers } from './offer.js';
import { toItems } from '../../contract/read.js';
import { finding } from '../judging/found.js';

export interface FeedAnswer {
  answer: Answer;
  items: FeedItem[];
  /** As they came. */
  raw: unknown[];
  /** As it came; null at the end. */
  next: string | null;
  total: number | null;
}

type Query = Readonly<Record<string, string | number>>;

/** A page of the list; null where it can't be read as one. */
export async function askFeed(visit: Visit, query: Query): Promise<FeedAnswer | null> {
  return pageOf(await visit.ask({ path: routes.feed, query }));
}

function pageOf(answer: Answer): FeedAnswer | null {
  if (answer.status !== 200) return null;
  try {
    const { items, nextPageUrl, total } = readFeed(answer.json);
    return { answer, items, raw: toItems(resultsRecord(answer.json).data), next: nextPageUrl, total };
  } catch {
    return null;
  }
}

export const firstAnswer = fact('R-01', async (visit) => {
  await offers(visit, 'feed');
  return await visit.ask({ path: routes.feed, query: { page_size: MAXIMA.pageSize } });
});

/** The longest first page, newest first. */
export const firstPage = fact('R-01', async (visit) => pageOf(await firstAnswer(visit)));

/** @throws Skipped where nothing is public */
export async function publicItems(visit: Visit): Promise<FeedItem[]> {
  const { items } = await firstPage(visit);
  if (items.length === 0)
    return skip('belum ada laporan publik untuk dinilai', 'there is no public report yet to judge by');
  return items;
}

/** Pages of a walk by `next_page_url`, a handful of reports each. */
export interface Walk {
  size: number;
  pages: FeedAnswer[];
  /** Numbers on all pages, in order. */
  ids: string[];
  /** Where a page could not be read. */
  broken: Answer | null;
}

const PAGES_MAX = 5;

/** Small pages from the newest on: five, or as many as there are. */
export const walk = fact('R-01', async (visit): Promise<Walk> => {
  const items = await publicItems(visit);
  const size = Math.min(5, Math.max(1, Math.ceil(items.length / 4)));
  const pages: FeedAnswer[] = [];
  let question: { path: string; query?: Query } | null = { path: routes.feed, query: { page_size: size } };
  while (question !== null && pages.length < PAGES_MAX) {
    const answer: Answer = await visit.ask(question);
    const page = pageOf(answer);
    if (page === null) return { size, pages, ids: idsOf(pages), broken: answer };
    pages.push(page);
    const next: string | null = page.next === null ? null : visit.asker.resolve(page.next);
    question = next !== null && visit.asker.isBelow(next) ? { path: next } : null;
  }
  return { size, pages, ids: idsOf(pages), broken: null };
});

export const idsOf = (pages: readonly FeedAnswer[]): string[] =>
  pages.flatMap(({ items }) => items.map(({ trackingId }) => trackingId));

const BYTES = 262_144;

const asked = (check: string, path: string, bytesMax?: number) =>
  fact(check, async (visit) => {
    await offers(visit, 'syndication');
    return await visit.ask({ path, ...(bytesMax !== undefined && { bytesMax }) });
  });

export const openData = {
  atom: asked('R-43', routes.openData.atom),
  jsonFeed: asked('R-44', routes.openData.jsonFeed),
  csv: asked('R-45', routes.openData.csv, BYTES),
  geojson: asked('R-46', routes.openData.geojson, BYTES),
};

/** Degrees: a grid of 300 m and more has no two values nearer than this. */
const GRID_LEAST = 0.0025;

export const coarsePlaces = judgement('P-04', async (visit) => {
  const items = await publicItems(visit);
  return (['latitude', 'longitude'] as const).flatMap((name) => {
    const values = [...new Set(items.flatMap((item) => item[name] ?? []))].sort((a, b) => a - b);
    const close = values.findIndex((value, at) => at > 0 && value - values[at - 1]! < GRID_LEAST);
    if (close < 0) return [];
    const pair = `${values[close - 1]} / ${values[close]}`;
    return [
      finding(`${name}: ${pair} terlalu dekat untuk sebuah kisi`, `${name}: ${pair} are too near for a grid`),
    ];
  });
});

export const placelessAnonymous = judgement('P-05', async (visit) => {
  const found = (await publicItems(visit)).filter(
    ({ reporterName, latitude }) => reporterName === 'Anonim' && latitude !== null,
  );
  return found
    .slice(0, 3)
    .map(({ trackingId }) => finding(`${trackingId} punya koordinat`, `${trackingId} has coordinates`));
});

/** Whether the list's own places are sound: else the list is at fault, and told so. */
export async function hasSoundPlaces(visit: Visit): Promise<boolean> {
  const faults = [await coarsePlaces.findings(visit), await placelessAnonymous.findings(visit)];
  return faults.flat().length === 0;
}
