import { has, isOfWholeAgency, session } from './session.js';
import type { viewWords } from './shell/shell-words.js';

/** `Room` is an element and the module that defines it. */
export interface Room {
  tag: string;
  load: () => Promise<unknown>;
}

export interface View {
  name: keyof typeof viewWords;
  /** `roles` that see the view; null for all. */
  roles: readonly string[] | null;
  room: Room;
  /** `one` thing that opens in the view: its room, and the `attribute` that takes its id. */
  one?: { room: Room; attribute: string };
  /** False for what only a link leads to. */
  isInMenu?: boolean;
  isThere?: () => boolean;
}

const room = (tag: string, load: Room['load']): Room => ({ tag, load });
const itself = (itsRoom: Room, attribute: string) => ({ room: itsRoom, one: { room: itsRoom, attribute } });
const REPORT_ROLES = ['verifier', 'office', 'protection'];

const HOME = room('desk-home', () => import('./home/home.js'));
export const QUEUE = room('desk-queue', () => import('./queue/queue.js'));
export const REPORT = room('desk-report', () => import('./report/report.js'));
const PRACTICE = room('desk-practice', () => import('./practice/practice.js'));
const COUNTER = room('desk-counter', () => import('./counter/counter.js'));
const EVIDENCE = room('desk-evidence', () => import('./evidence/evidence.js'));
const REQUESTS = room('desk-requests', () => import('./requests/requests.js'));
const SEALED = room('desk-sealed', () => import('./sealed/sealed.js'));
const RELAY = room('desk-relay', () => import('./relay/relay.js'));
const WISHES = room('desk-wishes', () => import('./wishes/wishes.js'));
const AUDIT = room('desk-audit', () => import('./audit/audit.js'));
const ACCOUNTS = room('desk-accounts', () => import('./accounts/accounts.js'));
const TOWN = room('desk-town', () => import('./town/town.js'));
const MAILBOX = room('desk-mailbox', () => import('./mailbox/mailbox.js'));
const OWN_ACCOUNT = room('desk-own-account', () => import('./own/own-account.js'));

/** In the menu's order; the first that the officer sees opens first. */
const VIEWS: readonly View[] = [
  { name: 'beranda', roles: REPORT_ROLES, room: HOME },
  { name: 'laporan', roles: REPORT_ROLES, room: QUEUE, one: { room: REPORT, attribute: 'report-id' } },
  { name: 'latihan', roles: REPORT_ROLES, room: PRACTICE, isInMenu: false },
  { name: 'loket', roles: ['verifier', 'office'], room: COUNTER },
  { name: 'permintaan', roles: ['protection'], room: REQUESTS },
  { name: 'segel', roles: ['protection'], ...itself(SEALED, 'one'), isThere: isOfWholeAgency },
  { name: 'sp4n', roles: ['verifier'], room: RELAY, isThere: () => session()?.relay ?? false },
  { name: 'bukti', roles: ['verifier', 'office', 'auditor', 'administrator'], room: EVIDENCE },
  { name: 'usulan', roles: ['verifier', 'administrator'], room: WISHES, isThere: isOfWholeAgency },
  { name: 'jejak', roles: ['auditor'], ...itself(AUDIT, 'tracking-id') },
  { name: 'akun', roles: ['administrator'], room: ACCOUNTS },
  { name: 'daerah', roles: ['administrator'], ...itself(TOWN, 'list') },
  { name: 'surat', roles: ['verifier'], room: MAILBOX, isThere: () => session()?.mailbox ?? false },
  { name: 'saya', roles: null, room: OWN_ACCOUNT },
];

/** Views that this officer may open. */
export const openViews = (): readonly View[] =>
  VIEWS.filter(({ roles, isThere }) => (roles === null || has(...roles)) && (isThere?.() ?? true));

/** Views that the menu leads to. */
export const menuViews = (): readonly View[] => openViews().filter(({ isInMenu = true }) => isInMenu);
