import { readCapabilities } from '../../src/contract/capabilities.js';
import { readClockDays } from '../../src/contract/reporting/clock-days.js';
import { readFollowUps } from '../../src/contract/reporting/followups.js';
import { readReplyReceipt, type Reply } from '../../src/contract/reporting/reply.js';
import { readReport } from '../../src/contract/reporting/report.js';
import { readNewsSetting, readWithdrawReceipt } from '../../src/contract/reporting/own-report.js';
import type { UploadFile, WriteOptions } from '../../src/client/service.js';
import type { TrackerService } from '../../src/report/report-lookup.js';
import { AduanError } from '../../src/errors.js';
import { EXAMPLE } from '../contract/example.js';

export { waitUntil as until } from '../setup/in-page/wait-until.js';

export type Json = Record<string, unknown>;

/** A right number, its neighbour with one digit wrong, and a code, as the endpoint writes them. */
export const NUMBER = '4821093579';
export const MISTYPED = '4821093597';
export const CODE = '7KQ2M9XD4FABCDEFGHJK';
export const CODE_ON_PAPER = '7KQ2M-9XD4F-ABCDE-FGHJK';

const { name, version, timezone, tracking_check, fallback } = EXAMPLE;

export const capabilitiesJson = (more: Json = {}): Json => ({
  name,
  version,
  timezone,
  features: ['anonymous', 'secret'],
  tracking_check,
  deadlines: { verify_working_days: 3, followup_working_days: 5, autoclose_working_days: 10 },
  fallback,
  ...more,
});

export const reportJson = (more: Json = {}, logs: Json[] = []): Json => ({
  results: {
    data: {
      tracking_id: NUMBER,
      title: 'Jembatan gantung putus',
      content: 'Jembatan putus sejak Senin.',
      status_code: 'in_progress',
      status_name: 'Dalam Proses',
      disposition_name: 'Dinas Pekerjaan Umum',
      reporter_name: 'Warga',
      created_at: '2026-11-20T10:12:00+07:00',
      updated_at: '2026-11-23T14:30:00+07:00',
      status_logs: [],
      attachments: [],
      deadline_at: null,
      relay: { state: 'none', national_id: null },
      ...more,
    },
    data_logs: logs,
  },
});

export const followUpsJson = (items: Json[] = [], next: string | null = null): Json => ({
  results: { data: items, total: items.length, next_page_url: next },
});

export const followUpJson = (more: Json = {}): Json => ({
  id: 'f1',
  institution_from_name: 'Dinas Pekerjaan Umum',
  institution_to_name: null,
  created_at: '2026-11-23T14:30:00+07:00',
  content: 'Tim kami akan meninjau.',
  attachments: [],
  rating: 0,
  ...more,
});

/** What was asked, in order. */
interface Call {
  name: keyof TrackerService;
  subject: string;
  accessCode: string | undefined;
  signal: AbortSignal | undefined;
}

export interface Answers {
  capabilities?: () => Json | Promise<Json>;
  report?: (call: Call) => Json | Promise<Json>;
  followUps?: (pageUrl: string | undefined) => Json | Promise<Json>;
  attachment?: (path: string) => Blob | Promise<Blob>;
  /** The endpoint's whole answer. */
  reply?: (sent: SentReply) => Json | Promise<Json>;
  withdraw?: (sent: SentWithdrawal) => Json | Promise<Json>;
  object?: (sent: SentObjection) => void | Promise<void>;
  clockDays?: () => Json | Promise<Json>;
  newsSetting?: () => Json | Promise<Json>;
  changeNews?: (sent: SentNews) => Json | Promise<Json>;
}

type SentReply = Reply & WriteOptions & { accessCode: string; files?: readonly UploadFile[] };
type SentWithdrawal = WriteOptions & { accessCode: string; reason?: string | undefined };
type SentObjection = Parameters<NonNullable<TrackerService['object']>>[1];
type SentNews = WriteOptions & { accessCode: string; to: string | null };
export type FakeService = Required<TrackerService> & {
  calls: Call[];
  replies: SentReply[];
  withdrawals: SentWithdrawal[];
  objections: SentObjection[];
  news: SentNews[];
};

/** @param to masked, as the endpoint gives it */
export const newsJson = (to: string | null, channels = ['email']): Json => ({
  results: { notify: to === null ? null : { channel: 'email', to }, channels },
});

/** What an endpoint with everything for a report's reporter offers. */
export const OWN_FEATURES = {
  features: ['anonymous', 'secret', 'attachments', 'reply', 'rating', 'withdraw'],
};

export const replyAnswerJson = (more: Json = {}, status = 'reopened', name = 'Ditanggapi Pelapor'): Json => ({
  results: {
    followup: followUpJson({
      id: 'mine',
      institution_from_name: '',
      author: 'reporter',
      content: 'Masih rusak.',
      created_at: '2026-11-24T09:00:00+07:00',
      ...more,
    }),
    status_code: status,
    status_name: name,
  },
});

/** A service that answers with JSON through the real readers, and remembers what it was asked. */
export function fakeService(answers: Answers = {}): FakeService {
  const calls: Call[] = [];
  const replies: SentReply[] = [];
  const withdrawals: SentWithdrawal[] = [];
  const objections: SentObjection[] = [];
  const news: SentNews[] = [];
  const note = (name: Call['name'], subject: string, options: Partial<Call> = {}): Call => {
    const call = { name, subject, accessCode: options.accessCode, signal: options.signal };
    calls.push(call);
    return call;
  };
  const report = async (call: Call, askedFor?: string) =>
    readReport(await (answers.report ?? (() => reportJson()))(call), askedFor);
  return {
    calls,
    replies,
    withdrawals,
    objections,
    news,
    newsSetting: async (trackingId, options) => {
      note('newsSetting', trackingId, options);
      return readNewsSetting(await (answers.newsSetting ?? (() => newsJson(null)))());
    },
    changeNews: async (trackingId, to, options) => {
      note('changeNews', trackingId, options);
      const sent = { ...options, to };
      news.push(sent);
      return readNewsSetting(await (answers.changeNews ?? (() => newsJson(to && 'b…@c….id')))(sent));
    },
    reply: async (reply, options) => {
      note('reply', reply.trackingId, options);
      const sent = { ...reply, ...options };
      replies.push(sent);
      return readReplyReceipt(await (answers.reply ?? (() => replyAnswerJson()))(sent));
    },
    withdraw: async (trackingId, options) => {
      note('withdraw', trackingId, options);
      withdrawals.push(options);
      return readWithdrawReceipt(await (answers.withdraw ?? (() => ({ results: {} })))(options));
    },
    object: async (trackingId, sent) => {
      note('object', trackingId, sent);
      objections.push(sent);
      await answers.object?.(sent);
    },
    capabilities: async () => {
      note('capabilities', '');
      return readCapabilities({ results: await (answers.capabilities ?? capabilitiesJson)() });
    },
    report: (trackingId, options) => report(note('report', trackingId, options), trackingId),
    ownReport: (accessCode, options) => report(note('ownReport', '', { ...options, accessCode })),
    clockDays: async ({ trackingId, kind }, options) => {
      note('clockDays', `${trackingId} ${kind}`, options);
      return readClockDays(await (answers.clockDays ?? (() => ({ results: {} })))());
    },
    followUps: async (trackingId, options) => {
      note('followUps', trackingId, options);
      return readFollowUps(await (answers.followUps ?? (() => followUpsJson()))(options?.pageUrl));
    },
    attachment: async (path, options) => {
      note('attachment', path, options);
      return (answers.attachment ?? (() => new Blob(['x'], { type: 'image/png' })))(path);
    },
  };
}

/** A promise that a test settles when it wants to. */
export function later<T>() {
  let resolve!: (value: T) => void;
  let reject!: (cause: unknown) => void;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

export const refusing =
  (code: AduanError['code'], details = {}) =>
  () => {
    throw new AduanError(code, details);
  };

export const isPageFocusOn = (element: Element) => document.activeElement === element;
/** False once the address was revoked. */
export const isOpenable = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** Text as read, with runs of blanks as one. */
export const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const RESPONDED = { status_code: 'responded', status_name: 'Ditanggapi Instansi' };
