/**
 * What a stranger asks for on every public route, by the routes' own patterns: with ids that others hold, and with
 * codes and seals of the stranger's own.
 */
import { randomUUID } from 'node:crypto';
import { OWN_ORIGIN, type PageVisitor } from '../harness/page-visitor.js';
import { OPEN311_ASKS } from './open311-asks.js';
import { MARKS, PUBLIC_WORD, type Walked } from './planted.js';

export interface Ask {
  path: string;
  init?: RequestInit;
  /** What of the marks the stranger typed: an answer may say it back, and then names no report. */
  typed?: string;
}

/** What the stranger has in hand. */
export interface Hand extends Walked {
  /** Fields of the stranger's own forms, with their seals. */
  forms: Record<'lapor' | 'laporan' | 'reply' | 'withdraw', ReadonlyMap<string, string>>;
  cursor: string;
}

const WRONG = 'AAAAA-AAAAA-AAAAA-AAAAA';
const NOBODYS = 'A'.repeat(32);

const code = (accessCode: string): RequestInit => ({ headers: { 'X-Access-Code': accessCode } });

/** Without a code, with a wrong one, and with the code of another report. */
const codes = ({ own }: Walked): RequestInit[] => [{}, code(WRONG), code(own.accessCode)];

const writing = (
  method: string,
  init: RequestInit,
  body: BodyInit | null = null,
  type?: string,
): RequestInit => ({
  method,
  body,
  headers: {
    ...(init.headers as Record<string, string>),
    'Idempotency-Key': randomUUID(),
    ...(type !== undefined && { 'Content-Type': type }),
  },
});

const asJson = (method: string, init: RequestInit, body: unknown): RequestInit =>
  writing(method, init, JSON.stringify(body), 'application/json');

function asForm(fields: Iterable<readonly [string, string]>): RequestInit {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return { method: 'POST', body, headers: OWN_ORIGIN };
}

/** Of every report but the stranger's own. */
const ofAll =
  (rest: string, inits: (hand: Hand) => RequestInit[] = codes) =>
  (hand: Hand): Ask[] =>
    hand.reports.flatMap(({ trackingId }) =>
      inits(hand).map((init) => ({ path: `complaints/${trackingId}/${rest}`, init })),
    );

/** Every file of every report, under its own report and under the stranger's. */
const ofFiles =
  (rest = '') =>
  (hand: Hand): Ask[] =>
    hand.reports.flatMap(({ trackingId, files }) =>
      [...files, hand.waiting].flatMap((id) =>
        codes(hand).flatMap((init) =>
          [trackingId, hand.own.trackingId].map((number) => ({
            path: `complaints/${number}/files/${id}${rest}`,
            init,
          })),
        ),
      ),
    );

/** All that a list takes. */
const ofLists =
  (path: string) =>
  ({ reports, cursor }: Hand): Ask[] =>
    [
      ...[
        '',
        'page_size=100',
        'sort=updated',
        'sort=oldest',
        'sort=supported',
        'status=reopened',
        'zoom=14',
        'late=1',
      ],
      ...['category_id=pdam', 'location_id=r-1601222003', 'institution_id=dinas-pupr', 'from=2026-11-01'],
      ...[
        'bbox=103,-5,105,-3',
        `search=${PUBLIC_WORD}`,
        `cursor=${encodeURIComponent(cursor)}`,
        'cursor=AAAA',
      ],
      ...reports.map(({ trackingId }) => `search=${trackingId}`),
    ].map((query) => ({ path: `${path}?${query}` }));

/** The same, and every mark as words to search for. */
const ofSearches =
  (path: string) =>
  (hand: Hand): Ask[] => [
    ...ofLists(path)(hand),
    ...Object.values(MARKS).map((typed) => ({ path: `${path}?search=${encodeURIComponent(typed)}`, typed })),
  ];

const once =
  (path: string, ...queries: string[]) =>
  (): Ask[] =>
    ['', ...queries].map((query) => ({ path: query === '' ? path : `${path}?${query}` }));

const idsOf = ({ reports, waiting }: Walked): string[] => [...reports.flatMap(({ files }) => files), waiting];

/** By method and pattern. A route that the endpoint serves and that isn't here fails the walk. */
export const ASKS: Readonly<Record<string, (hand: Hand) => Ask[]>> = {
  'GET /widgets/*': once('widgets/embed.js'),
  'GET /grow.js': once('grow.js'),
  'GET /sealed.js': once('sealed.js'),
  'GET /carry.js': once('carry.js'),
  'GET /front.js': once('front.js'),
  'GET /leave.js': once('leave.js'),
  'GET /icon.svg': once('icon.svg'),
  'GET /': once(''),
  'GET /beranda': once('beranda', 'situs=https%3A%2F%2Fdesa.contoh.id'),
  'GET /poster': once('poster'),
  'GET /papan': once('papan', 'bulan=2026-11'),
  'GET /capabilities': once('capabilities'),
  'GET /challenge': once('challenge'),
  'GET /masters/classifications': once('masters/classifications'),
  'GET /masters/categories': once('masters/categories'),
  'GET /masters/institutions/external': once('masters/institutions/external', 'search=dinas'),
  'GET /masters/locations': once('masters/locations', 'search=kurup', 'parent_code=16.01'),
  'GET /masters/fields': once('masters/fields', 'category_id=pdam'),
  'GET /masters/outline': once('masters/outline'),
  'GET /urgent': once('urgent'),
  'GET /masters/layers/river': once('masters/layers/river'),
  'GET /masters/layers/road': once('masters/layers/road'),
  'GET /masters/layers/village': once('masters/layers/village'),
  'GET /complaints': ofSearches('complaints'),
  'GET /complaints/counts': ofSearches('complaints/counts'),
  'GET /complaints/statistics': once('complaints/statistics', 'from=2026-01-01&to=2026-12-31'),
  'GET /complaints/promises': once('complaints/promises', 'from=2026-01-01&to=2026-12-31'),
  'GET /complaints/map': ofSearches('complaints/map'),
  'GET /complaints.atom': ofLists('complaints.atom'),
  'GET /complaints.json': ofLists('complaints.json'),
  'GET /complaints.csv': ofLists('complaints.csv'),
  'GET /complaints.geojson': ofLists('complaints.geojson'),
  'GET /complaints/mine': (hand) => codes(hand).map((init) => ({ path: 'complaints/mine', init })),
  'GET /complaints/:tracking_id/complaint': ofAll('complaint'),
  'GET /complaints/:tracking_id/followups': ofAll('followups'),
  'GET /complaints/:tracking_id/clocks/:kind': (hand) =>
    ['verify', 'reply', 'information', 'objection'].flatMap((kind) => ofAll(`clocks/${kind}`)(hand)),
  'GET /complaints/:tracking_id/files/:file_id': ofFiles(),
  'GET /complaints/:tracking_id/files/:file_id/thumbnail': ofFiles('/thumbnail'),
  'GET /complaints/:tracking_id/notify': ofAll('notify'),
  'POST /complaints/:tracking_id/notify': ofAll('notify', (hand) =>
    codes(hand).map((init) => asJson('POST', init, { notify: { channel: 'email', to: 'asing@contoh.id' } })),
  ),
  'POST /complaints/:tracking_id/withdraw': ofAll('withdraw', (hand) =>
    codes(hand).map((init) => asJson('POST', init, { reason: 'coba' })),
  ),
  'POST /complaints/:tracking_id/objection': ofAll('objection', (hand) =>
    codes(hand).map((init) => asJson('POST', init, { ground: 'a', content: 'Coba dari orang lain.' })),
  ),
  'POST /complaints/:tracking_id/sealed': ofAll('sealed', (hand) =>
    codes(hand).map((init) => asJson('POST', init, { seq: 1, envelope: 'AAAA' })),
  ),
  'POST /complaints/sealed': () => [
    { path: 'complaints/sealed', init: asJson('POST', {}, { v: 1, title: 'Coba' }) },
  ],
  'POST /complaints/:tracking_id/support': ofAll('support', () => [writing('POST', {})]),
  'POST /complaints/:tracking_id/confirm': ofAll('confirm', () => [asJson('POST', {}, { fixed: false })]),
  'DELETE /complaints/:tracking_id/support': ofAll('support', () => [writing('DELETE', {})]),
  'POST /complaints/complaint/file': (hand) =>
    hand.reports.map(({ key }) => {
      const form = new FormData();
      form.append('attachments[]', new File(['bukan gambar'], 'x.jpg', { type: 'image/jpeg' }));
      // Keys of others, too: a key that has done something says nothing to whoever brings other words with it.
      return {
        path: 'complaints/complaint/file',
        init: { method: 'POST', body: form, headers: { 'Idempotency-Key': key } },
      };
    }),
  'POST /complaints/complaint': (hand) =>
    hand.reports.flatMap(({ key }, turn) =>
      [key, randomUUID()].map((own) => {
        const init = asJson('POST', {}, { title: 'Coba', attachments: idsOf(hand).slice(turn, turn + 4) });
        return {
          path: 'complaints/complaint',
          init: { ...init, headers: { ...init.headers, 'Idempotency-Key': own } },
        };
      }),
    ),
  'POST /complaints/followup/add': (hand) =>
    hand.reports.flatMap(({ trackingId }) =>
      codes(hand).map((init) => {
        const form = new FormData();
        for (const [name, value] of Object.entries({ complaint_id: trackingId, content: 'Dari orang lain' }))
          form.append(name, value);
        return { path: 'complaints/followup/add', init: writing('POST', init, form) };
      }),
    ),
  'GET /notify/confirm/:token{[\\w-]{32}}': once(`notify/confirm/${NOBODYS}`),
  'POST /notify/confirm/:token{[\\w-]{32}}': () => [
    { path: `notify/confirm/${NOBODYS}`, init: { method: 'POST' } },
  ],
  'POST /follows': () =>
    ['r-1601222003', 'r-1601222004'].map((location_id) => ({
      path: 'follows',
      init: asJson('POST', {}, { location_id, notify: { channel: 'email', to: 'asing@contoh.id' } }),
    })),
  'GET /follows/confirm/:token{[\\w-]{32}}': once(`follows/confirm/${NOBODYS}`),
  'POST /follows/confirm/:token{[\\w-]{32}}': () => [
    { path: `follows/confirm/${NOBODYS}`, init: { method: 'POST' } },
  ],
  'GET /follows/:token{[\\w-]{32}}': once(`follows/${NOBODYS}`),
  'POST /follows/:token{[\\w-]{32}}': () => [{ path: `follows/${NOBODYS}`, init: { method: 'POST' } }],
  'DELETE /follows/:token{[\\w-]{32}}': () => [{ path: `follows/${NOBODYS}`, init: { method: 'DELETE' } }],
  'GET /usulan': once('usulan'),
  'GET /usulan/:year': once('usulan/2026', 'lang=en'),
  'GET /lapor': once('lapor', 'category=pdam', `aduan-isi=${encodeURIComponent('title=Coba')}`),
  'POST /lapor': (hand) =>
    [[], [...hand.forms.lapor]].flatMap((seal) =>
      ['next', 'back', 'check', 'edit', 'send'].flatMap((button) =>
        idsOf(hand).map((id) => ({
          path: 'lapor',
          init: asForm(new Map([...seal, ['title', 'Coba'], ['kept_files', id], ['do', button]])),
        })),
      ),
    ),
  'GET /lacak': (hand) => hand.reports.map(({ trackingId }) => ({ path: `lacak?aduan=${trackingId}` })),
  'POST /lacak': (hand) =>
    hand.reports.flatMap(({ trackingId, files }) => {
      const { reply, withdraw } = hand.forms;
      const asked: Iterable<readonly [string, string]>[] = ['', WRONG, hand.own.accessCode].flatMap(
        (code) => {
          const keys = Object.entries({ tracking_id: trackingId, access_code: code });
          return [
            [...keys, ['do', 'open']],
            new Map([...reply, ...keys, ['content', 'Dari orang lain'], ['do', 'reply']]),
            new Map([...withdraw, ...keys, ['sure', '1'], ['do', 'withdraw']]),
          ] as Iterable<readonly [string, string]>[];
        },
      );
      for (const number of [trackingId, hand.own.trackingId])
        for (const id of files) {
          const keys = { tracking_id: number, access_code: hand.own.accessCode };
          asked.push(Object.entries({ ...keys, path: `complaints/${number}/files/${id}`, do: 'file' }));
        }
      return asked.map((fields) => ({ path: 'lacak', init: asForm(fields) }));
    }),
  'GET /laporan': (hand) => [
    ...ofSearches('laporan')(hand),
    ...once('laporan', 'tampilan=angka')(),
    ...hand.reports.map(({ trackingId }) => ({ path: `laporan?aduan=${trackingId}` })),
  ],
  'POST /laporan': (hand) =>
    hand.reports.map(({ trackingId }) => ({
      path: 'laporan',
      init: asForm(new Map([...hand.forms.laporan, ['tracking_id', trackingId], ['do', 'support']])),
    })),
  ...OPEN311_ASKS,
  'GET /bawa': once('bawa'),
  'GET /kalender': once('kalender'),
  'GET /segel': once('segel'),
};

/** What the stranger gets by opening the pages: forms, and the seals in them. */
export async function formsOf(visitor: PageVisitor, { own, reports }: Walked): Promise<Hand['forms']> {
  const fieldsOf = async (path: string, button: string) =>
    (await visitor.open(path)).forms.find(({ buttons }) => buttons.has(button))!.fields;
  const mine = await visitor.press(await visitor.open('lacak'), 'open', {
    tracking_id: own.trackingId,
    access_code: own.accessCode,
  });
  const ofMine = (button: string) => mine.forms.find(({ buttons }) => buttons.has(button))!.fields;
  return {
    lapor: await fieldsOf('lapor', 'next'),
    laporan: await fieldsOf(`laporan?aduan=${reports[0]!.trackingId}`, 'support'),
    reply: ofMine('reply'),
    withdraw: ofMine('withdraw'),
  };
}
