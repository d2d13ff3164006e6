import type { StatusCode } from '../../../../../src/contract/statuses.js';
import type { Named } from '../../wire.js';
import { session } from '../session.js';
import { OFFICES, TOPICS, VILLAGES, canBecome, type PracticeReport } from './practice-report.js';
import { words } from './practice-words.js';

export type Fields = Readonly<Record<string, unknown>>;

/** `PracticeRefusal` is what the practice queue answers instead of the server. */
export class PracticeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly field = '',
  ) {
    super(message);
  }
}

const SHORTEST = 5;

/** `textIn` is the field's text; empty without one. */
export function textIn(body: Fields, name: string): string {
  const text = body[name];
  return typeof text === 'string' ? text : '';
}

function textOf(body: Fields, name: string): string {
  const text = textIn(body, name).trim();
  if (text.length < SHORTEST) throw new PracticeRefusal(422, 'invalid', words.tooShort, name);
  return text;
}

function officeOf(body: Fields): Named {
  const id = textIn(body, 'institution_id');
  const office = [...OFFICES, ...(session()?.institutions ?? [])].find((one) => one.id === id);
  if (office === undefined) throw new PracticeRefusal(422, 'invalid', words.noOffice, 'institution_id');
  return office;
}

function become(report: PracticeReport, status: StatusCode, line: string, at: string): void {
  if (!canBecome(report).includes(status)) throw new PracticeRefusal(409, 'closed', words.notFrom);
  report.status = status;
  report.logs.push({ content: line, at });
}

function release(report: PracticeReport, body: Fields): void {
  const released = Array.isArray(body['released']) ? body['released'] : [];
  for (const file of report.files) if (released.includes(file.id)) file.isReleased = true;
}

function forward(report: PracticeReport, body: Fields, at: string): void {
  const office = officeOf(body);
  become(report, 'in_progress', `Diteruskan ke ${office.name}.`, at);
  report.office = office;
  report.proposed = null;
}

function speak(report: PracticeReport, body: Fields, at: string): void {
  const content = textOf(body, 'content');
  const isPrivate = [true, 'true', 'on', '1'].includes(body['is_private'] as never);
  report.talk.push({ author: 'office', content, at, isPrivate });
  report.drafts = [];
}

const ended =
  (status: StatusCode, line: string) =>
  (report: PracticeReport, body: Fields, at: string): void =>
    become(report, status, `${line} ${textOf(body, 'reason')}`, at);

type Deed = (report: PracticeReport, body: Fields, at: string) => void;

/** `PRACTICE_DEEDS` by the last part of their address. */
export const PRACTICE_DEEDS: Readonly<Record<string, Deed>> = {
  verify(report, body, at) {
    become(report, 'verified', 'Laporan diverifikasi.', at);
    release(report, body);
  },
  dispose: forward,
  'verify-and-forward'(report, body, at) {
    officeOf(body);
    become(report, 'verified', 'Laporan diverifikasi.', at);
    release(report, body);
    forward(report, body, at);
  },
  note: speak,
  respond(report, body, at) {
    textOf(body, 'content');
    become(report, 'responded', 'Instansi menjawab.', at);
    speak(report, body, at);
    report.promisedAt = textIn(body, 'promised_at') || report.promisedAt;
  },
  hold: ended('held', 'Ditunda:'),
  archive: ended('archived', 'Diarsipkan:'),
  reject: ended('rejected', 'Ditolak:'),
  close: (report, _, at) => become(report, 'done', 'Laporan selesai.', at),
  release(report, body) {
    const file = report.files.find(({ id }) => id === body['attachment_id']);
    if (file) file.isReleased = body['is_released'] === true;
  },
  withhold: (report, body) => void (report.isWithheld = body['is_withheld'] === true),
  redact(report, body) {
    const ranges = (name: string) => (Array.isArray(body[name]) ? body[name] : []) as [number, number][];
    report.redactions = { title: ranges('title'), content: ranges('content') };
  },
  assign(report, body) {
    const name = body['user'];
    const own = session();
    report.assignee =
      typeof name !== 'string' || name === ''
        ? null
        : { name, display_name: name === own?.officer ? own.display_name : name };
  },
  'hand-back'(report, body, at) {
    report.logs.push({ content: `Dikembalikan: ${textOf(body, 'reason')}`, at });
    report.status = 'verified';
    report.office = null;
  },
  'internal-note'(report, body, at) {
    const content = textOf(body, 'content');
    const officer = session()?.display_name ?? words.you;
    report.notes.push({ id: `${report.id}-${report.notes.length}`, officer, content, created_at: at });
    report.drafts = report.drafts.filter(({ kind }) => kind !== 'internal-note');
  },
  correct(report, body, at) {
    const reason = textOf(body, 'reason');
    if (typeof body['title'] === 'string') report.title = body['title'];
    report.topic = TOPICS.find(({ id }) => id === body['category_id']) ?? report.topic;
    report.village = VILLAGES.find(({ id }) => id === body['location_id']) ?? report.village;
    report.logs.push({ content: `Data diperbaiki: ${reason}`, at });
  },
  snooze: (report, body) => void (report.snoozedUntil = (body['until'] as string | null) ?? null),
  merge(report, body, at) {
    if (body['into'] === report.id) throw new PracticeRefusal(422, 'invalid', words.notFrom, 'into');
    if (canBecome(report).length === 0) throw new PracticeRefusal(409, 'closed', words.notFrom);
    report.status = 'archived';
    report.logs.push({ content: `Digabung ke laporan ${String(body['into'])}.`, at });
    report.mergedInto = String(body['into']);
  },
  'late-reason': (report, body) => void (report.lateReason = textOf(body, 'content')),
};

/** `INSIDE` deeds, which nobody outside the desk sees, are done at once; they can be taken back all the same. */
export const INSIDE: readonly string[] = ['assign', 'snooze', 'internal-note'];
export const AT_ONCE: readonly string[] = ['redact', 'release', 'withhold'];
