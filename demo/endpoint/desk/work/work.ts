import { writeDate } from '../../../../src/contract/dates.js';
import type { Officer } from '../../officers/roles.js';
import { say, type Language, type MessageKey } from '../../words/messages.js';
import type { ActRow } from '../deeds/act-rows.js';
import type { DeskDeps } from '../deps.js';
import { requestBeside } from '../information/request-beside.js';
import { handsOf } from '../hands/hands-of.js';
import type { WholeReport } from '../reports/report.js';
import type { ActWire, WorkWire } from '../wire.js';
import { dangerOf } from './danger.js';
import { neighboursOf } from './neighbours.js';

/** `Asking` is who looks at a report, and the deed whose answer it is. */
export interface Asking {
  officer: Officer;
  language: Language;
  /** Null for a view, and for what can't be taken back. */
  act: Pick<ActRow, 'id' | 'due_at'> | null;
}

/** `workOf` is the one place where what stands beside a report is put together. @param version of what is shown */
export async function workOf(
  endpoint: DeskDeps,
  whole: WholeReport,
  version: string,
  asking: Asking,
): Promise<WorkWire> {
  const { act, officer, language } = asking;
  const danger = dangerOf(whole.complaint, endpoint.config, language);
  return {
    ...(await handsOf(endpoint, officer, whole)),
    information: await requestBeside(endpoint.database, endpoint.config, officer, whole.complaint),
    version,
    act: act && act.id,
    due_at: act && writeDate(act.due_at, endpoint.config.timeZone),
    acts: await actsOf(endpoint, whole.complaint.id, asking),
    neighbours: await neighboursOf(endpoint, whole.complaint.id),
    danger: danger && { title: danger.title, tel: danger.tel },
    unseen_photos: whole.attachments.filter(
      ({ is_released, media_type }) => !is_released && media_type.startsWith('image/'),
    ).length,
  };
}

const FAILURES: Partial<Record<string, MessageKey>> = {
  forbidden: 'desk-act-failed-rights',
  'server-error': 'desk-act-failed-server',
};

/** Failed deeds that are shown beside a report, the latest; the officer takes one off by taking it back. */
const SHOWN_MAX = 40;

async function actsOf(
  { database, config }: DeskDeps,
  complaintId: number,
  { officer, language }: Asking,
): Promise<ActWire[]> {
  const rows = await database
    .selectFrom('desk_acts')
    .innerJoin('officers', 'officers.id', 'desk_acts.officer_id')
    .select(['desk_acts.id', 'act', 'officer_id', 'display_name', 'due_at', 'state', 'failure'])
    .where('complaint_id', '=', complaintId)
    .where('state', 'in', ['held', 'failed'])
    .orderBy('asked_at', 'desc')
    .limit(SHOWN_MAX)
    .execute();
  return rows.reverse().map((row) => ({
    id: row.id,
    act: row.act,
    officer: row.display_name,
    is_own: row.officer_id === officer.id,
    due_at: writeDate(row.due_at, config.timeZone),
    state: row.state === 'failed' ? 'failed' : 'held',
    failure: row.failure === null ? null : say({ key: FAILURES[row.failure] ?? 'desk-act-failed' }, language),
  }));
}
