import { MINIMAL_CAPABILITIES, type Capabilities } from '../../src/contract/capabilities.js';
import type { AltchaChallenge } from '../../src/contract/reporting/challenge.js';
import type { Confirmations } from '../../src/contract/public/confirm.js';
import type { FollowedPlace } from '../../src/contract/public/follow.js';
import type { Choice, Counts } from '../../src/contract/public/counts.js';
import type { FeedItem, FeedPage, FeedQuery } from '../../src/contract/public/feed.js';
import type { LateReport } from '../../src/contract/public/lateness.js';
import type { Promises } from '../../src/contract/public/promises.js';
import type { FollowUp } from '../../src/contract/reporting/followups.js';
import type { Report } from '../../src/contract/reporting/report.js';
import type { Statistics, StatisticsQuery } from '../../src/contract/public/statistics.js';
import type { FeedSource } from '../../src/feed/feed-context.js';
import { AduanError, type AduanErrorCode } from '../../src/errors.js';

const STATUSES = [
  ['verified', 'Terverifikasi'],
  ['in_progress', 'Dalam Proses'],
  ['responded', 'Ditanggapi Instansi'],
  ['done', 'Selesai'],
  ['reopened', 'Ditanggapi Pelapor'],
  ['held', 'Ditunda'],
] as const;
const TITLES = [
  'Jalan poros Desa Tanjung Kemala berlubang sepanjang dua kilometer',
  'Lampu jalan depan pasar mati sejak bulan lalu',
  'Sampah menumpuk di pinggir Sungai Ogan',
  'Air PDAM keruh setiap pagi',
];

/** The nth report of a town, newest first by number. */
export function sampleItem(number: number, changes: Partial<FeedItem> = {}): FeedItem {
  const [statusCode, statusName] = STATUSES[number % STATUSES.length]!;
  const createdAt = new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toISOString();
  return {
    trackingId: String(1_000_000 + number),
    title: TITLES[number % TITLES.length]!,
    excerpt:
      'Sejak musim hujan lubangnya makin dalam dan sudah dua kali ada pengendara motor jatuh. Warga menimbun dengan batu, tetapi hanyut lagi.',
    statusCode,
    statusName,
    classificationId: '1',
    category: { id: '436', name: 'Jalan rusak' },
    dispositionName: number % 3 ? 'Dinas Pekerjaan Umum dan Penataan Ruang' : null,
    reporterName: number % 2 ? 'Warga' : 'Anonim',
    channel: 'Situs web',
    locationName: 'Tanjung Kemala, Baturaja Timur',
    latitude: null,
    longitude: null,
    createdAt,
    updatedAt: createdAt,
    followupsCount: number % 5,
    supportsCount: number % 7,
    attachmentsCount: 0,
    thumbnailUrl: null,
    ...changes,
  };
}

function sampleReport(item: FeedItem, changes: Partial<Report> = {}): Report {
  return {
    ...item,
    content: `${item.excerpt}\n\nMohon segera diperbaiki sebelum ada korban.`,
    dispositionId: '7',
    statusLogs: [{ note: 'Laporan diteruskan kepada Dinas PUPR.', timestamp: item.createdAt }],
    attachments: [],
    deadlineAt: null,
    promisedAt: null,
    waitsUntil: null,
    relay: { state: 'none', nationalId: null, since: null, nextTryAt: null },
    isOwner: false,
    isAnonymous: false,
    isSecret: false,
    logs: [],
    ...changes,
  };
}

export const sampleAnswer: FollowUp = {
  id: '1',
  fromName: 'Dinas Pekerjaan Umum dan Penataan Ruang',
  toName: 'Pelapor',
  createdAt: '2026-02-01T03:00:00.000Z',
  content: 'Terima kasih atas laporannya. Perbaikan dijadwalkan minggu depan.',
  templateCode: null,
  attachments: [],
  rating: 0,
  isPrivate: false,
  isReleased: true,
  author: 'office',
  fromNational: false,
};

export type Asked = { name: string; argument: unknown; signal: AbortSignal | undefined; key?: string };

/** An endpoint in memory: a keyset cursor over numbered reports, as the contract has it. */
export class FakeSource implements FeedSource {
  features: Set<string> = new Set(['feed', 'support', 'categories']);
  isMinimal = false;
  /** Newest first. */
  items: FeedItem[] = Array.from({ length: 45 }, (_, index) => sampleItem(45 - index));
  /** Fails the next call of a name. */
  failing = new Map<string, AduanErrorCode>();
  /** What is searched for in place of what is typed. */
  meant = new Map<string, string>();
  /** What even the closest report is not. */
  weak = new Set<string>();
  /** Whether totals of the filters are estimates. */
  countsAreAbout = false;
  /** Holds every call of a name until the promise resolves. */
  gates = new Map<string, Promise<void>>();
  answers: FollowUp[] = [sampleAnswer];
  reportChanges: Partial<Report> = {};
  attachments = new Map<string, Blob>();
  figures: Statistics = {
    isAbout: false,
    total: 45,
    byStatus: [
      { statusCode: 'in_progress', statusName: 'Dalam Proses', total: 30 },
      { statusCode: 'done', statusName: 'Selesai', total: 15 },
    ],
    byCategory: [{ id: '436', name: 'Jalan rusak', total: 45 }],
    byMonth: [
      { month: '2026-01', total: 5 },
      { month: '2026-03', total: 40 },
    ],
    byInstitution: [
      {
        id: '7',
        name: '=Dinas PUPR',
        total: 30,
        done: 15,
        medianFirstResponseWorkingHours: 6.5,
        onTimeRate: 0.825,
      },
      { id: '8', name: 'DLH', total: 15, done: 0, medianFirstResponseWorkingHours: null, onTimeRate: null },
    ],
  };
  readonly asked: Asked[] = [];
  /** What each press was paid with. */
  readonly challenges: (string | undefined)[] = [];
  readonly supporters = new Map<string, Set<string>>();

  asks(name: string): Asked[] {
    return this.asked.filter((one) => one.name === name);
  }

  private async enter(name: string, argument: unknown, signal?: AbortSignal, key?: string): Promise<void> {
    this.asked.push({ name, argument, signal, ...(key ? { key } : {}) });
    await this.gates.get(name);
    if (signal?.aborted) throw new AduanError('aborted');
    const code = this.failing.get(name);
    if (code) {
      this.failing.delete(name);
      throw new AduanError(code);
    }
  }

  /** Of the capabilities. */
  deadlines: Capabilities['deadlines'] = MINIMAL_CAPABILITIES.deadlines;

  async capabilities({ signal }: { signal?: AbortSignal | undefined } = {}): Promise<Capabilities> {
    await this.enter('capabilities', null, signal);
    return this.isMinimal
      ? MINIMAL_CAPABILITIES
      : {
          ...MINIMAL_CAPABILITIES,
          features: this.features as Capabilities['features'],
          deadlines: this.deadlines,
          fallback: { web: 'https://www.lapor.go.id', sms: '1708' },
        };
  }

  async feed(
    page: FeedQuery | { pageUrl: string },
    { signal }: { signal?: AbortSignal | undefined } = {},
  ): Promise<FeedPage> {
    await this.enter('feed', page, signal);
    const state =
      'pageUrl' in page
        ? (JSON.parse(decodeURIComponent(page.pageUrl.split('cursor=')[1]!)) as {
            below: number;
            query: FeedQuery;
          })
        : { below: Infinity, query: page };
    const { pageSize = 20 } = state.query;
    const found = this.found(state.query);
    const from = 'pageUrl' in page ? 0 : ((page.page ?? 1) - 1) * pageSize;
    const items = found
      .filter(({ trackingId }) => !(Number(trackingId) >= state.below))
      .slice(from, from + pageSize);
    const last = items.at(-1);
    const hasMore = last && found.some(({ trackingId }) => Number(trackingId) < Number(last.trackingId));
    const cursor = encodeURIComponent(
      JSON.stringify({ below: Number(last?.trackingId), query: state.query }),
    );
    return {
      items,
      total: found.length,
      nextPageUrl: hasMore ? `complaints?cursor=${cursor}` : null,
      didYouMean: this.meant.get(state.query.search ?? '') ?? null,
      isWeak: this.weak.has(state.query.search ?? ''),
    };
  }

  /** Two late reports, and one more on a second page. */
  async late(
    page: FeedQuery | { pageUrl: string },
    { signal }: { signal?: AbortSignal | undefined } = {},
  ): Promise<{ items: LateReport[]; total: number; nextPageUrl: string | null }> {
    await this.enter('late', page, signal);
    const isFirst = !('pageUrl' in page);
    const reason = 'Menunggu batu <b>datang</b>.';
    const late = [
      { dueOn: '2026-12-04', isPromise: false, reason },
      { dueOn: '2026-12-03', isPromise: true, reason: null },
      { dueOn: '2026-12-02', isPromise: false, reason: null },
    ];
    const items = this.items.slice(0, 3).map((item, place) => ({ ...item, late: late[place]! }));
    return {
      items: isFirst ? items.slice(0, 2) : items.slice(2),
      total: 3,
      nextPageUrl: isFirst ? 'complaints?cursor=late' : null,
    };
  }

  async promises(_query = {}, { signal }: { signal?: AbortSignal | undefined } = {}): Promise<Promises> {
    await this.enter('promises', null, signal);
    return {
      from: '2026-06-01',
      to: '2027-06-01',
      kept: 12,
      broken: null,
      open: 4,
      byInstitution: [{ id: '7', name: 'Dinas PUPR', kept: 12, broken: null, open: null }],
    };
  }

  /** As the endpoint counts: each list as if its own filter were not set. */
  async counts(query: FeedQuery, { signal }: { signal?: AbortSignal | undefined } = {}): Promise<Counts> {
    await this.enter('counts', query, signal);
    const found = this.found(query);
    const tally = (items: readonly FeedItem[], keyOf: (item: FeedItem) => readonly [string, string]) => {
      const totals = new Map<string, Choice>();
      for (const item of items) {
        const [id, name] = keyOf(item);
        totals.set(id, { id, name, total: (totals.get(id)?.total ?? 0) + 1 });
      }
      return [...totals.values()];
    };
    const { search: _words, ...wordless } = query;
    const { status: _status, ...anyStatus } = query;
    const { categoryId: _category, ...anyCategory } = query;
    const loosened = [
      { without: ['search'], isSet: Boolean(query.search), total: this.found(wordless).length },
      { without: ['status'], isSet: Boolean(query.status), total: this.found(anyStatus).length },
    ].filter(({ isSet, total }) => isSet && total && !found.length);
    return {
      total: found.length,
      byStatus: tally(this.found(anyStatus), (item) => [item.statusCode, item.statusName]),
      byClassification: tally(found, (item) => [item.classificationId ?? '', '']),
      byCategory: tally(this.found(anyCategory), ({ category }) => [
        category?.id ?? '',
        category?.name ?? '',
      ]),
      byInstitution: [{ id: '7', name: 'Dinas PUPR', total: found.length }],
      byLocation: tally(found, (item) => ['r-1', item.locationName ?? '']),
      loosened: loosened.map(({ without, total }) => ({ without, total })),
      isAbout: this.countsAreAbout,
    };
  }

  async statistics(
    query: StatisticsQuery = {},
    { signal }: { signal?: AbortSignal | undefined } = {},
  ): Promise<Statistics> {
    await this.enter('statistics', query, signal);
    return this.figures;
  }

  private found({ search, status, categoryId }: FeedQuery): FeedItem[] {
    return this.items.filter(
      (item) =>
        (!search || item.title.toLowerCase().includes(search.toLowerCase())) &&
        (!status || item.statusCode === status) &&
        (!categoryId || item.category?.id === categoryId),
    );
  }

  async categories() {
    await this.enter('categories', null);
    const items = [
      { id: '4', name: 'Pekerjaan umum', parentId: null, keywords: [] },
      { id: '436', name: 'Jalan rusak', parentId: '4', keywords: [] },
      { id: '9', name: 'Kesehatan', parentId: null, keywords: [] },
    ];
    return { items, total: 3, nextPageUrl: null };
  }

  async report(trackingId: string, { signal }: { signal?: AbortSignal | undefined } = {}): Promise<Report> {
    await this.enter('report', trackingId, signal);
    const item = this.items.find((one) => one.trackingId === trackingId);
    if (!item) throw new AduanError('not-found');
    return sampleReport(item, this.reportChanges);
  }

  async ownReport(): Promise<Report> {
    throw new AduanError('not-found');
  }

  async followUps(trackingId: string, { signal }: { signal?: AbortSignal | undefined } = {}) {
    await this.enter('followUps', trackingId, signal);
    return { items: this.answers, total: this.answers.length, nextPageUrl: null };
  }

  async attachment(path: string): Promise<Blob> {
    await this.enter('attachment', path);
    return this.attachments.get(path) ?? new Blob([], { type: 'image/png' });
  }

  /** Solved in a few tries. */
  async challenge(): Promise<AltchaChallenge> {
    await this.enter('challenge', null);
    const hex = { nonce: '00'.repeat(16), salt: '00'.repeat(16), keyPrefix: '0' };
    return { parameters: { algorithm: 'SHA-256', cost: 1, keyLength: 32, ...hex }, signature: '00' };
  }

  async support(
    trackingId: string,
    { idempotencyKey, challenge }: { idempotencyKey: string; challenge?: string | undefined },
  ): Promise<number> {
    this.challenges.push(challenge);
    await this.enter('support', trackingId, undefined, idempotencyKey);
    return this.count(trackingId, (keys) => keys.add(idempotencyKey));
  }

  async unsupport(trackingId: string, { idempotencyKey }: { idempotencyKey: string }): Promise<number> {
    await this.enter('unsupport', trackingId, undefined, idempotencyKey);
    return this.count(trackingId, (keys) => keys.delete(idempotencyKey));
  }

  /** Answers by device. */
  readonly confirmed = new Map<string, boolean>();

  async confirm(
    said: { trackingId: string; fixed: boolean },
    { idempotencyKey, challenge }: { idempotencyKey: string; challenge?: string | undefined },
  ): Promise<Confirmations> {
    this.challenges.push(challenge);
    await this.enter('confirm', said, undefined, idempotencyKey);
    this.confirmed.set(idempotencyKey, said.fixed);
    const all = [...this.confirmed.values()];
    return { fixed: all.filter(Boolean).length, notFixed: all.filter((one) => !one).length };
  }

  async follow(
    wish: FollowedPlace & { to: string },
    { idempotencyKey, challenge }: { idempotencyKey: string; challenge?: string | undefined },
  ): Promise<string> {
    this.challenges.push(challenge);
    await this.enter('follow', wish, undefined, idempotencyKey);
    return 's…@c….id';
  }

  private count(trackingId: string, change: (keys: Set<string>) => void): number {
    const keys = this.supporters.get(trackingId) ?? new Set();
    change(keys);
    this.supporters.set(trackingId, keys);
    const item = this.items.find((one) => one.trackingId === trackingId);
    return (item?.supportsCount ?? 0) + keys.size;
  }
}

/** A gate that opens by hand. */
export function gate(): { promise: Promise<void>; open: () => void } {
  let open = () => {};
  const promise = new Promise<void>((resolve) => (open = resolve));
  return { promise, open };
}
