import { type ReportAttachment, readFollowUp } from '../../../../src/contract/reporting/followups.js';
import { readReport } from '../../../../src/contract/reporting/report.js';
import { readUploads } from '../../../../src/contract/reporting/upload.js';
import {
  isRecord,
  readItems,
  readsObject,
  text,
  toId,
  toItems,
  toText,
  id,
} from '../../../../src/contract/read.js';
import type { GatewayFile, GatewayFollowUp, GatewayReport } from '../gateway/gateway.js';

/** Longer texts of the gateway are cut: one of them must not fill a page. */
const TEXT_MAX = 10_000;
const NAME_MAX = 300;
const CUT = ' …';

/**
 * Readers of the gateway's answers, which have the shapes of the public contract. The contract's tolerant readers take
 * numbers or strings for ids, both forms of dates, HTML in texts, placeholders, and files as a list or an object with
 * `docs`. Each reader is null for an answer that it can't read.
 */

/** `readCreated` is the number of a created report, at the top or inside. */
export function readCreated(json: unknown): string | null {
  if (!isRecord(json)) return null;
  const results = isRecord(json['results']) ? json['results'] : {};
  const complaint = isRecord(results['complaint']) ? results['complaint'] : {};
  const found = [json['complaint_id'], complaint['id'], results['complaint_id'], complaint['complaint_id']]
    .map(toId)
    .find((value) => value !== null);
  return found !== undefined && /^[\w-]{1,64}$/.test(found) ? found : null;
}

/** Fields with a message for people: the API manager's names differ from the gateway's own. */
const WORDS = ['message', 'description', 'error_description'];

/** `hasMessage`: the answer is an intended no, an object with a message for people. */
export function hasMessage(json: unknown): boolean {
  if (!isRecord(json)) return false;
  return [json, json['fault'], json['error']].some(
    (part) => isRecord(part) && WORDS.some((name) => toText(part[name]) !== null),
  );
}

/** `readUploaded` is the only file of an upload's answer. */
export function readUploaded(json: unknown): GatewayFile | null {
  const results = isRecord(json) && isRecord(json['results']) ? json['results'] : {};
  for (const [kind, list] of [
    ['image', results['images']],
    ['doc', results['docs']],
  ] as const) {
    const [file] = readUploads({ results: { images: list } });
    if (file !== undefined && /^[\w-]{1,64}$/.test(file.id)) return { id: file.id, kind };
  }
  return null;
}

export function readDetail(json: unknown, nationalId: string): GatewayReport | null {
  try {
    const report = readReport(json, nationalId);
    if (report.statusCode === '' && report.statusName === '') return null;
    const { dispositionId, dispositionName } = report;
    return {
      status: {
        code: report.statusCode.slice(0, NAME_MAX),
        name: (report.statusName || report.statusCode).slice(0, NAME_MAX),
      },
      disposition:
        dispositionName === null ? null : { id: dispositionId, name: shortened(dispositionName, NAME_MAX) },
      lines: report.logs.map((log) => ({
        id: log.id,
        at: log.date,
        content: shortened(log.content, TEXT_MAX),
        from: log.from && shortened(log.from, NAME_MAX),
        to: log.to && shortened(log.to, NAME_MAX),
        // Lines without a change name the status too.
        status: log.statusNew && log.statusNew !== log.statusOld ? shortened(log.statusNew, NAME_MAX) : null,
      })),
    };
  } catch {
    return null;
  }
}

/** `FollowUpPage` is one page of follow-ups. */
export interface FollowUpPage {
  items: GatewayFollowUp[];
  hasMore: boolean;
}

export function readFollowUpPage(json: unknown): FollowUpPage | null {
  const results = isRecord(json) ? json['results'] : null;
  if (!isRecord(results) || (!Array.isArray(results['data']) && !isRecord(results['data']))) return null;
  const items = toItems(results['data']).flatMap((value) => {
    const item = readFollowUp(value);
    // The contract's reader takes any object; an entry without text, files or rating says nothing.
    if (item === null || (item.content === '' && item.attachments.length === 0 && item.rating === 0))
      return [];
    return [
      {
        id: item.id,
        at: item.createdAt,
        content: shortened(item.content, TEXT_MAX),
        from: item.fromName === '' ? null : shortened(item.fromName, NAME_MAX),
        to: item.toName && shortened(item.toName, NAME_MAX),
        rating: item.rating,
        isSecret: item.isPrivate,
        files: item.attachments.map(({ path, fileName }: ReportAttachment) => ({ path, name: fileName })),
        isTemplate: item.content !== '' && item.attachments.length === 0 && ownWords(value) === '',
      },
    ];
  });
  return { items, hasMore: toText(results['next_page_url']) !== null };
}

/** `ownWords` is an entry's text without its template's. */
function ownWords(value: unknown): string {
  return isRecord(value) ? (readFollowUp({ content: value['content'] })?.content ?? '') : '';
}

const institution = readsObject({ id, name: text }, (fields) => fields);

export function readInstitutions(json: unknown): { id: string; name: string }[] | null {
  const results = isRecord(json) ? json['results'] : null;
  const data = isRecord(results) ? results['data'] : null;
  if (!Array.isArray(data) && !isRecord(data)) return null;
  return readItems(data, institution)
    .filter(({ name }) => name !== '')
    .map((one) => ({ id: one.id, name: shortened(one.name, NAME_MAX) }));
}

function shortened(words: string, most: number): string {
  const letters = [...words];
  return letters.length <= most ? words : letters.slice(0, most).join('').trimEnd() + CUT;
}
