/** The filters of the public list: each finds what it is asked for, and nothing else. */
import type { FeedItem } from '../../../contract/public/feed.js';
import { dayIn } from '../../../contract/working-days.js';
import { checksOf, type Check, type Finding, type Said } from '../../check.js';
import { askFeed, publicItems } from '../../facts/feed.js';
import { below, categories, institutions, offer, offers } from '../../facts/offer.js';
import { finding } from '../../judging/found.js';
import { skip, type Visit } from '../../visit/visit.js';

/** `Trial` is a value of a filter, chosen by a report that is there. */
interface Trial {
  query: Record<string, string>;
  /** The report that it must find. */
  finds?: FeedItem;
  /** Whether an answer may hold this one. */
  admits(item: FeedItem): boolean;
  /** A value that no report has. */
  nobody: Record<string, string>;
}

interface Filter {
  id: string;
  where: Check['where'];
  name: string;
  choose(visit: Visit, items: readonly FeedItem[]): Promise<Trial> | Trial;
}

const NOTHING = 'tidak-ada-9f3c';

const FILTERS: Filter[] = [
  {
    id: 'R-20',
    where: ['7.2'],
    name: 'status',
    choose: (_visit, [item]) => ({
      query: { status: item!.statusCode },
      finds: item!,
      admits: ({ statusCode }) => statusCode === item!.statusCode,
      nobody: { status: NOTHING },
    }),
  },
  {
    id: 'R-21',
    where: ['7.2'],
    name: 'classification_id',
    choose: (_visit, items) => {
      const item = withValue(items, ({ classificationId }) => classificationId, 'classification_id');
      return {
        query: { classification_id: item.classificationId! },
        finds: item,
        admits: ({ classificationId }) => classificationId === item.classificationId,
        nobody: { classification_id: NOTHING },
      };
    },
  },
  {
    id: 'R-22',
    where: ['7.2'],
    name: 'category_id',
    async choose(visit, items) {
      const tree = await categories(visit);
      const item = withValue(items, ({ category }) => category, 'category');
      const chosen = tree.find(({ id }) => id === item.category!.id)?.parentId ?? item.category!.id;
      const own = below(tree, chosen);
      return {
        query: { category_id: chosen },
        finds: item,
        admits: ({ category }) => category !== null && own.has(category.id),
        nobody: { category_id: NOTHING },
      };
    },
  },
  {
    id: 'R-23',
    where: ['7.2'],
    name: 'institution_id',
    async choose(visit, items) {
      const known = await institutions(visit);
      const idOf = ({ dispositionName }: FeedItem) => known.find(({ name }) => name === dispositionName)?.id;
      const item = withValue(items, idOf, 'disposition_name');
      return {
        query: { institution_id: idOf(item)! },
        finds: item,
        admits: ({ dispositionName }) => dispositionName === item.dispositionName,
        nobody: { institution_id: NOTHING },
      };
    },
  },
  {
    id: 'R-24',
    where: ['7.2'],
    name: 'location_id',
    async choose(visit) {
      await offers(visit, 'locations');
      return { query: {}, admits: () => true, nobody: { location_id: NOTHING } };
    },
  },
  {
    id: 'R-25',
    where: ['7.2'],
    name: 'from, to',
    async choose(visit, items) {
      const { timezone } = (await offer(visit)).capabilities;
      const item = withValue(items, ({ createdAt }) => createdAt, 'created_at');
      const day = ({ createdAt }: FeedItem) => dayIn(timezone, new Date(createdAt ?? Number.NaN));
      return {
        query: { from: day(item), to: day(item) },
        finds: item,
        admits: (one) => one.createdAt !== null && day(one) === day(item),
        nobody: { from: '2199-01-01' },
      };
    },
  },
  {
    id: 'R-26',
    where: ['7.2', '2.7'],
    name: 'bbox',
    choose(_visit, items) {
      const item = withValue(items, ({ latitude }) => latitude, 'latitude');
      const [x, y, by] = [item.longitude!, item.latitude!, 0.05];
      return {
        query: { bbox: [x - by, y - by, x + by, y + by].map((edge) => edge.toFixed(4)).join(',') },
        finds: item,
        admits: ({ latitude, longitude }) =>
          latitude !== null &&
          Math.abs(latitude - y) < 1.1 * by &&
          Math.abs((longitude ?? Number.NaN) - x) < 1.1 * by,
        nobody: { bbox: '-150.5,-60.5,-150.4,-60.4' },
      };
    },
  },
  {
    id: 'R-27',
    where: ['7.2'],
    name: 'search',
    choose(_visit, items) {
      const wordOf = ({ title }: FeedItem) => /\p{L}{5,}/u.exec(title.replaceAll('•', ''))?.[0];
      const item = withValue(items, wordOf, 'title');
      return {
        query: { search: item.title, page_size: '100' },
        finds: item,
        admits: () => true,
        nobody: { search: 'zzqxvw qqxzjv' },
      };
    },
  },
];

/** The first report that has a value to filter by. @throws Skipped where none has */
function withValue(items: readonly FeedItem[], valueOf: (item: FeedItem) => unknown, name: string): FeedItem {
  return (
    items.find((item) => (valueOf(item) ?? null) !== null) ??
    skip(`tak satu pun laporan publik punya ${name}`, `no public report has a ${name}`)
  );
}

export const FILTER_CHECKS = checksOf(
  'read',
  FILTERS.map(({ id, where, name, choose }) => ({
    id,
    where,
    title: {
      id: `Saringan ${name} diindahkan: menemukan yang cocok, dan hanya itu`,
      en: `The filter ${name} is heeded: it finds what fits, and nothing else`,
    },
    mend: {
      id: `Saring daftar menurut ${name} di server; nilai yang tidak dikenal tidak menemukan apa-apa.`,
      en: `Filter the list by ${name} on the server; an unknown value finds nothing.`,
    },
    run: async (visit: Visit) => {
      const items = await publicItems(visit);
      return await tryFilter(visit, name, await choose(visit, items));
    },
  })),
);

async function tryFilter(visit: Visit, name: string, trial: Trial): Promise<Finding[]> {
  const { query, finds, admits, nobody } = trial;
  const found = Object.keys(query).length === 0 ? null : await askFeed(visit, { page_size: 100, ...query });
  const none = await askFeed(visit, nobody);
  const asked = `${name} = ${Object.values(query).join(', ')}`;
  const strangers = found?.items.filter((item) => !admits(item)) ?? [];
  const faults: Said[] = [];
  if (finds !== undefined && found === null) faults.push(finding(`${asked} ditolak`, `${asked} is refused`));
  else if (finds !== undefined && isMissing(found!.items, finds, found!.next))
    faults.push(
      finding(`${asked} tidak menemukan ${finds.trackingId}`, `${asked} doesn’t find ${finds.trackingId}`),
    );
  if (strangers.length > 0)
    faults.push(
      finding(
        `${asked} juga memberi ${strangers[0]!.trackingId}`,
        `${asked} gives ${strangers[0]!.trackingId} too`,
      ),
    );
  if (none !== null && none.items.length > 0)
    faults.push(
      finding(
        `${name} = ${Object.values(nobody).join(', ')} menemukan ${none.items.length} laporan`,
        `${name} = ${Object.values(nobody).join(', ')} finds ${none.items.length} reports`,
      ),
    );
  return faults;
}

/** `isMissing`, unless the report may stand on a later page. */
const isMissing = (items: readonly FeedItem[], wanted: FeedItem, next: string | null): boolean =>
  next === null && !items.some(({ trackingId }) => trackingId === wanted.trackingId);
