/**
 * The officers' page over answers of our own choosing: what an endpoint that forwards says in states that are hard to
 * bring about.
 */
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import type { AddressInfo } from 'node:net';
import { deskFiles } from '../../../demo/endpoint/desk/desk-files.js';
import type { ListWire, WorkWire } from '../../../demo/endpoint/desk/wire.js';
import { widgetPolicy } from '../../../demo/endpoint/http/widget-policy.js';

const BUILT = fileURLToPath(new URL('../../../dist/desk', import.meta.url));

interface ForwardedEntry {
  tracking_id: string;
  title: string;
  reason?: string;
  since: string;
  tries: number;
  last_problem: string | null;
  next_try_at?: string | null;
  send_again_at?: string | null;
}

interface MappingEntry {
  kind: string;
  our_id: string;
  our_name: string;
  gateway_id: string | null;
  suggestion: { id: string; name: string } | null;
}

interface DoubtfulEntry {
  id: number;
  tracking_id: string;
  title: string;
  content: string;
  written_at: string | null;
  twin_id: string | null;
}

/** What the desk answers; a test changes it between two looks. */
export interface RelayBook {
  forwards: boolean;
  breaker: string;
  sent: number;
  parked: ForwardedEntry[];
  waiting: ForwardedEntry[];
  replies: { tracking_id: string; title: string; count: number }[];
  doubtful: DoubtfulEntry[];
  mappings: MappingEntry[];
  /** The way of the one report that can be opened. */
  way: Record<string, unknown> | null;
}

export interface RelayDesk {
  origin: string;
  book: RelayBook;
  /** `relay-found 4821093579 {"national_id":"9165816"}`, in the order they came, refused ones too. */
  acts: string[];
  stop(): Promise<void>;
}

/** Whoever comes is signed in as a verifier. */
export async function startRelayDesk(book: RelayBook): Promise<RelayDesk> {
  const acts: string[] = [];
  const site = new Hono();
  site.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', widgetPolicy("'none'"));
  });
  answerCalls(site, book, acts);
  site.get('/desk', (context) => context.redirect('/desk/'));
  site.route('/desk', deskFiles(BUILT));
  const server = serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    book,
    acts,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const refuse = (context: Context, field: string, sentence: string) =>
  context.json({ message: 'Periksa isian.', code: 'invalid', errors: { [field]: [sentence] } }, 422);

function answerCalls(site: Hono, book: RelayBook, acts: string[]): void {
  site.get('/desk/api/session', (context) => context.json({ results: sessionOf(book) }));
  site.get('/desk/api/reports', (context) => context.json({ results: EMPTY_LIST }));
  site.get('/desk/api/choices', (context) => context.json({ results: NO_CHOICES }));
  site.get('/desk/api/templates', (context) => context.json({ results: { data: [], may_make: [] } }));
  site.post('/desk/api/reports/:id/looking', (context) => context.json({ results: { looking: [] } }));
  site.get('/desk/api/relay', (context) => context.json({ results: answerOf(book) }));
  site.get('/desk/api/reports/:id', (context) =>
    context.json({ results: reportOf(context.req.param('id'), book) }),
  );
  site.post('/desk/api/relay/mappings', async (context) => {
    const { kind, our_id, gateway_id } = await context.req.json<MappingEntry>();
    acts.push(`map ${kind} ${our_id} ${gateway_id}`);
    if (gateway_id !== null && !/^\d+$/.test(gateway_id))
      return refuse(context, 'gateway_id', 'Nomor SP4N-LAPOR! hanya angka.');
    for (const one of book.mappings)
      if (one.kind === kind && one.our_id === our_id) one.gateway_id = gateway_id;
    return context.json({ results: answerOf(book) });
  });
  site.post('/desk/api/reports/:id/:act', async (context) => {
    const { id, act } = context.req.param();
    const body = await context.req.json<{ national_id?: string; reason?: string }>();
    acts.push(`${act} ${id} ${JSON.stringify(body)}`);
    if (act === 'relay-found' && !/^\d+$/.test(body.national_id ?? ''))
      return refuse(context, 'national_id', 'Nomor laporan di SP4N-LAPOR! hanya angka.');
    if (act === 'relay-give-up' && body.reason?.trim() === '')
      return refuse(context, 'reason', 'Isi alasannya.');
    const gone = [...book.parked, ...book.waiting].find((one) => one.tracking_id === id);
    book.parked = book.parked.filter((one) => one !== gone);
    book.waiting = book.waiting.filter((one) => one !== gone);
    book.doubtful = book.doubtful.filter((one) => one.tracking_id !== id);
    return context.json({ results: {} });
  });
}

const EMPTY_LIST: ListWire = {
  data: [],
  total: 0,
  has_more: false,
  next_page_url: null,
  counts: { new: 0, to_answer: 0, replied: 0, overdue: 0, mine: 0, all: 0 },
};

const NO_CHOICES = { categories: [], places: [], institutions: [] };

const NO_WORK: WorkWire = {
  version: '1',
  act: null,
  acts: [],
  assignee: null,
  snoozed_until: null,
  notes: [],
  drafts: [],
  looking: [],
  near: [],
  merged_into: null,
  merged: [],
  proposed_office: null,
  possible_offices: [],
  late_reason: null,
  unseen_photos: 0,
};

const sessionOf = ({ forwards }: RelayBook) => ({
  officer: 'uji',
  display_name: 'Petugas Uji',
  roles: ['verifier'],
  institution_ids: [],
  locations: [],
  agency: 'Kabupaten Contoh',
  timezone: 'Asia/Jakarta',
  institutions: [],
  statuses: [{ code: 'verified', name: 'Terverifikasi' }],
  mailbox: false,
  has_openid: false,
  relay: forwards,
});

const answerOf = ({ parked, waiting, replies, doubtful, mappings, sent, breaker }: RelayBook) => ({
  queue: {
    waiting: waiting.length,
    sent,
    parked: parked.length,
    parked_replies: replies.length,
    oldest_at: waiting[0]?.since ?? null,
    next_try_at: waiting[0]?.next_try_at ?? null,
    breaker,
  },
  parked,
  waiting,
  replies,
  doubtful_replies: doubtful,
  mappings,
  unmapped: mappings.filter(({ gateway_id }) => gateway_id === null).length,
});

const reportOf = (id: string, { way }: RelayBook) => ({
  report: {
    tracking_id: id,
    title: 'Jembatan gantung putus',
    status_code: 'verified',
    status_name: 'Terverifikasi',
    classification_id: '1',
    category_name: null,
    disposition_name: null,
    is_anonymous: false,
    is_secret: false,
    created_at: '2026-11-20T10:00:00+07:00',
    deadline_at: null,
    is_overdue: false,
    public_title: 'Jembatan gantung putus',
    public_content: 'Putus sejak Senin.',
    content: 'Putus sejak Senin.',
    latitude: null,
    longitude: null,
    is_public: true,
    withheld_at: null,
    redactions: { title: [], content: [] },
    has_identity: false,
    withdrawn_at: null,
    rating: null,
  },
  reporter: null,
  attachments: [],
  followups: [
    {
      id: '1',
      author: 'office',
      from_name: 'Kementerian Contoh',
      content: 'Sudah kami teruskan.',
      public_content: 'Sudah kami teruskan.',
      rating: 0,
      is_private: false,
      is_released: true,
      created_at: '2026-11-21T10:00:00+07:00',
      from_national: true,
    },
    {
      id: '2',
      author: 'reporter',
      from_name: 'Pelapor',
      content: 'Belum beres.',
      public_content: 'Belum beres.',
      rating: 0,
      is_private: false,
      is_released: false,
      refused_at: null,
      lines_shown_with: [1],
      created_at: '2026-11-22T10:00:00+07:00',
      from_national: false,
    },
  ],
  logs: [
    { content: 'Laporan diterima.', created_at: '2026-11-20T10:00:00+07:00' },
    { content: 'Didisposisikan.', created_at: '2026-11-21T09:00:00+07:00', from_national: true },
  ],
  legal_hold: null,
  relay: way,
  can: { become: [], note: false },
  work: NO_WORK,
});
