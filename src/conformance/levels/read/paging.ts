/** Pages of the public list, and their order. */
import { FEED_SORTS, type FeedItem } from '../../../contract/public/feed.js';
import { isDayAlone } from '../../../contract/dates.js';
import { MAXIMA } from '../../../contract/maxima.js';
import { dayIn } from '../../../contract/working-days.js';
import { checksOf, RestsOn, type Finding } from '../../check.js';
import {
  askFeed,
  firstPage,
  idsOf,
  publicItems,
  walk,
  type FeedAnswer,
  type Walk,
} from '../../facts/feed.js';
import { offer } from '../../facts/offer.js';
import { finding, inList } from '../../judging/found.js';
import { skip, type Visit } from '../../visit/visit.js';

export const PAGING_CHECKS = checksOf('read', [
  {
    id: 'R-05',
    where: ['1.4'],
    title: {
      id: 'Mengikuti next_page_url tidak pernah memberi laporan yang sama dua kali',
      en: 'Following next_page_url never gives a report twice',
    },
    mend: {
      id: 'Lanjutkan sesudah laporan terakhir (kursor dengan kunci urutan dan nomor), bukan dari jumlah yang dilewati.',
      en: 'Go on behind the last report (a cursor of the order’s key and the number), not after so many rows.',
    },
    async run(visit) {
      const { ids } = await walked(visit);
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
      return twice.length === 0
        ? []
        : [finding(`dua kali: ${inList(twice)}`, `given twice: ${inList(twice)}`)];
    },
  },
  {
    id: 'R-06',
    where: ['1.4'],
    title: {
      id: 'Mengikuti next_page_url tidak melewatkan laporan',
      en: 'Following next_page_url skips no report',
    },
    mend: {
      id: 'Urutkan menurut satu kunci yang lengkap (tanggal, lalu nomor), sama pada setiap halaman.',
      en: 'Sort by one whole key (date, then number), the same on every page.',
    },
    async run(visit) {
      const { ids } = await walked(visit);
      const { items } = await firstPage(visit);
      const missing = skipped(ids, items);
      if (missing.length === 0) return [];
      // Something new may have come in between.
      const now = await askFeed(visit, { page_size: MAXIMA.pageSize });
      const still = now === null ? missing : missing.filter((id) => skipped(ids, now.items).includes(id));
      return still.length === 0 ? [] : [finding(`terlewat: ${inList(still)}`, `skipped: ${inList(still)}`)];
    },
  },
  {
    id: 'R-07',
    where: ['1.5'],
    title: {
      id: 'next_page_url ada di bawah alamat endpoint, dan dapat diikuti',
      en: 'next_page_url lies below the endpoint’s address, and can be followed',
    },
    mend: {
      id: 'Tulis alamat relatif (complaints?cursor=…), atau alamat umum endpoint: periksa PUBLIC_URL dan proksinya.',
      en: 'Write a relative address (complaints?cursor=…), or the endpoint’s public one: look at PUBLIC_URL and the proxy.',
    },
    async run(visit) {
      const { pages, broken } = await walk(visit);
      const outside = pages.filter(({ next }) => next !== null && !visit.asker.isBelow(next));
      return [
        ...outside.map(({ next }) => finding(`${next} ada di tempat lain`, `${next} is elsewhere`)),
        ...(broken === null
          ? []
          : [
              finding(
                `${broken.asked} menjawab ${broken.status}`,
                `${broken.asked} answered ${broken.status}`,
              ),
            ]),
      ];
    },
  },
  {
    id: 'R-08',
    where: ['6.25'],
    title: {
      id: 'Kursor tidak terbaca: nomor dan waktu laporan tidak ada di dalamnya',
      en: 'A cursor can’t be read: neither a report’s number nor its time is in it',
    },
    mend: {
      id: 'Enkripsi kursor (AES-GCM), jangan hanya base64: isinya memberi tahu laporan mana yang tersembunyi.',
      en: 'Encrypt cursors (AES-GCM) rather than encode them: what they hold tells of hidden reports.',
    },
    async run(visit) {
      const { pages } = await walk(visit);
      const [first] = pages;
      const next = first?.next ?? null;
      if (first === undefined || next === null)
        return skip('semua laporan di satu halaman', 'all reports are on one page');
      return readable(next, first) ? [finding(`terbaca: ${next}`, `it can be read: ${next}`)] : [];
    },
  },
  {
    id: 'R-09',
    where: ['1.7'],
    title: {
      id: 'page_size diindahkan, dan paling banyak 100',
      en: 'page_size is heeded, and is 100 at most',
    },
    mend: {
      id: 'Beri paling banyak page_size laporan, dan 100 bila diminta lebih.',
      en: 'Give page_size reports at most, and 100 where more are asked for.',
    },
    async run(visit) {
      await publicItems(visit);
      const [one, many] = [
        await askFeed(visit, { page_size: 1 }),
        await askFeed(visit, { page_size: 1_000 }),
      ];
      return [tooMany(one, 1), tooMany(many, MAXIMA.pageSize)].flat();
    },
  },
  {
    id: 'R-10',
    where: ['1.8'],
    title: {
      id: 'page=2 memberi laporan sesudah halaman pertama',
      en: 'page=2 gives the reports behind the first page',
    },
    mend: {
      id: 'Layani page dan page_size di samping kursor: dipakai oleh tautan halaman.',
      en: 'Serve page and page_size beside cursors: links between pages use them.',
    },
    async run(visit) {
      const items = await publicItems(visit);
      const size = Math.min(5, Math.floor(items.length / 2));
      if (size === 0) return skip('hanya satu laporan publik', 'there is but one public report');
      const second = await askFeed(visit, { page: 2, page_size: size });
      const ids = second === null ? [] : idsOf([second]);
      const wanted = items.slice(size, 2 * size).map(({ trackingId }) => trackingId);
      if (ids.length > 0 && ids.every((id) => wanted.includes(id))) return [];
      return [
        finding(
          `page=2: ${inList(ids)}; seharusnya ${inList(wanted)}`,
          `page=2: ${inList(ids)}, not ${inList(wanted)}`,
        ),
      ];
    },
  },
  {
    id: 'R-12',
    where: ['7.3'],
    title: {
      id: 'sort mengurutkan: newest, oldest, updated, supported',
      en: 'sort orders: newest, oldest, updated, supported',
    },
    mend: {
      id: 'Urutkan menurut created_at, updated_at atau supports_count yang terlihat publik; tanpa sort, yang terbaru dahulu.',
      en: 'Order by the created_at, updated_at or supports_count that the public sees; without sort the newest come first.',
    },
    async run(visit) {
      await publicItems(visit);
      const { timezone } = (await offer(visit)).capabilities;
      const faults: Finding[] = [];
      for (const sort of FEED_SORTS) {
        const page = await askFeed(visit, { sort, page_size: 20 });
        if (page === null) faults.push(finding(`sort=${sort} ditolak`, `sort=${sort} is refused`));
        else if (!isSorted(page.items, sort, timezone))
          faults.push(finding(`sort=${sort} tidak berurutan`, `sort=${sort} isn’t in order`));
      }
      return faults;
    },
  },
]);

/** A walk that a broken page cuts short proves nothing: `R-07` says so. */
async function walked(visit: Visit): Promise<Walk> {
  const known = await walk(visit);
  const isStuck = known.pages.length === 1 && known.pages[0]!.next !== null;
  if (isStuck) throw new RestsOn('R-07');
  if (known.pages.length < 2) return skip('semua laporan di satu halaman', 'all reports are on one page');
  return known;
}

/** `skipped` reports: before the last one of the walk, and not in the walk. */
function skipped(ids: readonly string[], items: readonly FeedItem[]): string[] {
  const seen = new Set(ids);
  const listed = items.map(({ trackingId }) => trackingId);
  const last = Math.max(-1, ...ids.map((id) => listed.lastIndexOf(id)));
  return listed.slice(0, last + 1).filter((id) => !seen.has(id));
}

function tooMany(page: FeedAnswer | null, most: number): Finding[] {
  if (page === null || page.items.length <= most) return [];
  const { answer, items } = page;
  return [finding(`${answer.asked} memberi ${items.length}`, `${answer.asked} gives ${items.length}`)];
}

/** Of some reports the public is told the day alone: within a day these may stand anywhere. */
function isSorted(items: readonly FeedItem[], sort: (typeof FEED_SORTS)[number], timezone: string): boolean {
  if (sort === 'supported')
    return items.every(({ supportsCount }, at) => at === 0 || supportsCount <= items[at - 1]!.supportsCount);
  const times = items.map((item) => new Date((sort === 'updated' ? item.updatedAt : item.createdAt) ?? ''));
  if (sort === 'oldest') times.reverse();
  return times.every((time, at) => {
    const before = times[at - 1];
    if (before === undefined || !(time > before)) return true;
    const isLoose = isDayAlone(time, timezone) || isDayAlone(before, timezone);
    return isLoose && dayIn(timezone, time) === dayIn(timezone, before);
  });
}

/** Whether a cursor names the last report of its page, in the clear or behind base64. */
function readable(next: string, { items }: FeedAnswer): boolean {
  const last = items.at(-1);
  const cursor = new URLSearchParams(next.split('?')[1] ?? '').get('cursor') ?? '';
  if (last === undefined || cursor === '') return false;
  const plain = `${cursor}\n${Buffer.from(cursor, 'base64').toString('latin1')}`;
  const time = Date.parse(last.createdAt ?? '');
  const tells = [
    last.trackingId,
    last.createdAt?.slice(0, 10),
    Number.isNaN(time) ? undefined : String(time / 1_000),
  ];
  return tells.some((one) => one !== undefined && one.length > 4 && plain.includes(one));
}
