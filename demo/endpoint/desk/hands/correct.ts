import { readDay } from '../../../../src/contract/dates.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import type { EndpointConfig } from '../../config.js';
import type { Complaint } from '../../database/complaint.js';
import { movedRedactions, movedAnswers } from '../../reports/moderation/moved-texts.js';
import { maskedTexts } from '../../reports/moderation/masked-texts.js';
import { writeLog } from '../../reports/lifecycle/lifecycle.js';
import { typedWords } from '../../reports/reading/placeholders.js';
import { checkAgainstMasters } from '../../reference-data/check-ids.js';
import { ApiError, invalid, type FieldProblems } from '../../words/errors.js';
import { readText } from '../fields.js';
import { readReason, type OfficerAction } from '../reports/officer-action.js';
import { freeHands } from './assign.js';
import { assertRoom, writeNote } from './internal-notes.js';
import { onLocked } from './locked.js';

type Body = Record<string, unknown>;

/** `Correction` has the new values; a field that stays is missing. */
type Correction = Partial<
  Pick<Complaint, 'title' | 'category_id' | 'location_id' | 'location_code' | 'date_of_incident'>
>;

/** `NAMES` of the fields in lines of the history. */
const NAMES = {
  title: 'judul',
  category_id: 'topik',
  location_id: 'wilayah',
  date_of_incident: 'tanggal kejadian',
} as const;

/**
 * `correct` mends what a report says of itself. The history says what was corrected and why, not what stood there: the
 * former title stays in a note among officers, where it is erased with the report. What was forwarded stays as sent.
 */
export async function correct(asked: OfficerAction): Promise<void> {
  const { endpoint, officer, body } = asked;
  const { config, notifier } = endpoint;
  const { reason, correction } = readCorrection(body, config);
  const fields = (Object.keys(NAMES) as (keyof typeof NAMES)[]).filter((field) => field in correction);
  const work = onLocked(
    asked,
    'correct',
    async ({ transaction, complaint }) => {
      const { id } = complaint;
      const changed = fields.filter((field) => correction[field] !== complaint[field]);
      if (changed.length === 0) throw new ApiError('closed', { say: 'desk-as-it-is' });
      const now = config.now();
      await transaction
        .updateTable('complaints')
        .set({ ...corrected(complaint, correction, config), updated_at: now, public_updated_at: now })
        .where('id', '=', id)
        .execute();
      if (changed.includes('title')) {
        await assertRoom(transaction, complaint);
        const content = `Judul semula: “${complaint.title}”`;
        await writeNote(transaction, complaint, { officerId: officer.id, content, at: now });
      }
      if (changed.includes('location_id')) await freeHands(transaction, id);
      const what = listed(changed.map((field) => NAMES[field]));
      const line = {
        content: `{{institution_from}} membetulkan ${what} laporan ini. Alasan: ${typedWords(reason)}`,
        from: { id: 'desk', name: config.name },
      };
      await writeLog(transaction, id, now, line, null, null);
      await notifier.changed(transaction, id, 'correct');
    },
    fields.join(', '),
  );
  await work;
}

/** The row's columns; masks and answers follow the texts and the topic. */
function corrected(complaint: Complaint, correction: Correction, { masters }: EndpointConfig) {
  const { title = complaint.title, category_id = complaint.category_id } = correction;
  const redactions = movedRedactions(complaint, title);
  const answers =
    category_id === complaint.category_id
      ? complaint.answers
      : movedAnswers(complaint.answers, category_id, masters);
  return {
    ...correction,
    redactions: redactions && JSON.stringify(redactions),
    answers: answers && JSON.stringify(answers),
    ...maskedTexts({ title, content: complaint.content, redactions, answers }),
  };
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} dan ${names.at(-1)}`;

/** @throws ApiError 422 with every wrong field */
function readCorrection(body: Body, config: EndpointConfig): { reason: string; correction: Correction } {
  const problems: FieldProblems = {};
  const read = <T>(field: string, reading: () => T): T | undefined => {
    if (field !== 'reason' && (body[field] === undefined || body[field] === null)) return undefined;
    try {
      return reading();
    } catch (error) {
      if (!(error instanceof ApiError) || error.fields === undefined) throw error;
      Object.assign(problems, error.fields);
      return undefined;
    }
  };
  const reason = read('reason', () => readReason(body)) ?? '';
  const title = read('title', () =>
    readText(body, 'title', 'label-title', { max: config.limits.titleMax }).replace(/\s+/g, ' '),
  );
  const category = read('category_id', () => readListed(body, 'category_id', config));
  const place = read('location_id', () => readListed(body, 'location_id', config));
  const day = read('date_of_incident', () => readIncident(body, config));
  if (Object.keys(problems).length > 0) throw invalid(problems);
  const correction: Correction = {
    ...(title !== undefined && { title }),
    ...(category !== undefined && { category_id: category }),
    ...(place !== undefined && {
      location_id: place,
      location_code: config.masters.location(place)?.code ?? null,
    }),
    ...(day !== undefined && { date_of_incident: day }),
  };
  if (Object.keys(correction).length === 0) throw invalid({ title: [{ key: 'desk-nothing-to-correct' }] });
  return { reason, correction };
}

/** An id of the agency's lists. @throws ApiError 422 */
function readListed(
  body: Body,
  field: 'category_id' | 'location_id',
  { masters }: Pick<EndpointConfig, 'masters'>,
): string {
  const id = readText(body, field, `label-${field}`, { max: 64 });
  const none = { category_id: null, location_id: null, suggestion_institution_id: null };
  const problems = checkAgainstMasters({ ...none, [field]: id }, masters);
  if (Object.keys(problems).length > 0) throw invalid(problems);
  return id;
}

/** @throws ApiError 422 for no day, or one that hasn't come */
function readIncident(body: Body, { timeZone, now }: Pick<EndpointConfig, 'timeZone' | 'now'>): string {
  const label = 'label-date_of_incident';
  const value = body['date_of_incident'];
  const day = readDay(value);
  if (day === null || day !== value)
    throw invalid({ date_of_incident: [{ key: 'date-invalid', values: { label } }] });
  if (day > dayIn(timeZone, now()))
    throw invalid({ date_of_incident: [{ key: 'date-future', values: { label } }] });
  return day;
}
