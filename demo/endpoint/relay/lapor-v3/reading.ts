import type { ReportAttachment } from '../../../../src/contract/reporting/attachments.js';
import { readFollowUp } from '../../../../src/contract/reporting/followups.js';
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

/** Longer texts of the gateway are cut: a page must not be filled by one of them. */
const TEXT_MAX = 10_000;
const NAME_MAX = 300;
const CUT = ' …';

/**
 * The gateway's answers, whatever shape they come in. They are the shapes of the public contract, which follows the gateway, so its
 * tolerant readers read them: numbers or strings for ids, both forms of dates, HTML in texts, placeholders, files as a list or as an
 * object with `docs`. Each answers null where it can't make sense of what came.
 */

/** The number of a report that was made: at the top, or inside. */
export function readCreated(json: unknown): string | null {
  if (!isRecord(json)) return null;
  const results = isRecord(json['results']) ? json['results'] : {};
  const complaint = isRecord(results['complaint']) ? results['complaint'] : {};
  const found = [json['complaint_id'], complaint['id'], results['complaint_id'], complaint['complaint_id']]
    .map(toId)
    .find((value) => value !== null);
  return found !== undefined && /^[\w-]{1,64}$/.test(found) ? found : null;
}

/** Where words for a person stand: the API manager before the gateway writes them otherwise than the gateway itself. */
const WORDS = ['message', 'description', 'error_description'];

/** Whether it is a no that somebody meant: an object with words for a person. */
export function hasMessage(json: unknown): boolean {
  if (!isRecord(json)) return false;
  return [json, json['fault'], json['error']].some(
    (part) => isRecord(part) && WORDS.some((name) => toText(part[name]) !== null),
  );
}

/** The one file of an upload's answer. */
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
        // Lines that change nothing name the status, too.
        status: log.statusNew && log.statusNew !== log.statusOld ? shortened(log.statusNew, NAME_MAX) : null,
      })),
    };
  } catch {
    return null;
  }
}

/** One page of follow-ups. */
export interface FollowUpPage {
  items: GatewayFollowUp[];
  hasMore: boolean;
}

export function readFollowUpPage(json: unknown): FollowUpPage | null {
  const results = isRecord(json) ? json['results'] : null;
  if (!isRecord(results) || (!Array.isArray(results['data']) && !isRecord(results['data']))) return null;
  const items = toItems(results['data']).flatMap((value) => {
    const item = readFollowUp(value);
    // The contract's reader takes any object; one without words, files or a rating says nothing.
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

/** Without its template's. */
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
