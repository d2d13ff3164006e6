import * as officerActs from '../officer-acts.js';
import type { Office } from '../../reports/lifecycle/lifecycle.js';
import { endSnooze } from '../../reports/lifecycle/snooze.js';
import { followUpAt } from '../../reports/reading/follow-up-places.js';
import { invalid } from '../../words/errors.js';
import { writeAudit, type Audited } from '../../audit/audit.js';
import { inTransaction } from '../../database/transaction.js';
import { readAnswerFiles } from './answer-files.js';
import { readReason, type OfficerAction } from './officer-action.js';
import { findComplaint } from './report.js';
import { assertUntouched } from './untouched.js';
import { readFlag, readIds, readPromise, readRanges, readText } from '../fields.js';
import { freeHands } from '../hands/assign.js';
import { rowOf } from '../templates/templates.js';
import { dropSent } from '../hands/drafts.js';
import { HANDS_ACTIONS } from '../hands/hands-acts.js';
import { INFORMATION_ACTIONS } from '../information/information-acts.js';
import { agency, speakerFor } from './speaker.js';

/**
 * Each action checks its fields, then changes the report and writes its trace in one transaction: in the endpoint's,
 * where one is open. It changes nothing outside the database, for it may be taken back and done again.
 */
export const ACTIONS = {
  ...HANDS_ACTIONS,
  ...INFORMATION_ACTIONS,

  verify,

  dispose: async (asked: OfficerAction) => await dispose(asked, readInstitution(asked)),

  async 'verify-and-forward'(asked: OfficerAction): Promise<void> {
    const office = readInstitution(asked);
    await inTransaction(asked.endpoint.database, async (database) => {
      const inside = { ...asked, endpoint: { ...asked.endpoint, database } };
      await verify(inside);
      await dispose(inside, office);
    });
  },

  async note(asked: OfficerAction): Promise<void> {
    const words = readWords(asked);
    const parts = traced(asked, 'note', await toldOf(asked, words));
    await officerActs.note(parts, asked.trackingId, speakerFor(asked), words);
  },

  async respond(asked: OfficerAction): Promise<void> {
    const words = readWords(asked);
    const promisedAt = readPromise(asked.body, asked.endpoint.config);
    const promise = promisedAt === null ? '' : `, promised ${promisedAt}`;
    const parts = traced(asked, 'respond', (await toldOf(asked, words)) + promise);
    await officerActs.respond(parts, asked.trackingId, speakerFor(asked), { ...words, promisedAt });
  },

  async hold(asked: OfficerAction): Promise<void> {
    await withReason(asked, 'hold', officerActs.hold);
  },

  async archive(asked: OfficerAction): Promise<void> {
    await withReason(asked, 'archive', officerActs.archive);
  },

  async reject(asked: OfficerAction): Promise<void> {
    const also = readFlag(asked.body, 'if_untouched') ? assertUntouched : undefined;
    await withReason(asked, 'reject', officerActs.reject, also);
  },

  async close(asked: OfficerAction): Promise<void> {
    await officerActs.close(traced(asked, 'close'), asked.trackingId, agency(asked.endpoint.config));
  },

  async release(asked: OfficerAction): Promise<void> {
    const isReleased = readFlag(asked.body, 'is_released');
    const [followUp] = readIds({ ids: [asked.body['followup_id']] }, 'ids');
    if (followUp !== undefined) {
      const parts = traced(asked, isReleased ? 'release-followup' : 'unrelease-followup');
      const id = await followUpOf(asked, followUp);
      await officerActs.releaseFollowUp(parts, asked.trackingId, id, isReleased);
      return;
    }
    const [file = ''] = readIds({ ids: [asked.body['attachment_id']] }, 'ids');
    const parts = traced(asked, isReleased ? 'release' : 'unrelease');
    await officerActs.release(parts, asked.trackingId, file, isReleased);
  },

  async withhold(asked: OfficerAction): Promise<void> {
    const reason = readFlag(asked.body, 'is_withheld') ? readReason(asked.body) : null;
    const parts = traced(asked, reason === null ? 'unwithhold' : 'withhold');
    await officerActs.withhold(parts, asked.trackingId, agency(asked.endpoint.config), reason);
  },

  async redact(asked: OfficerAction): Promise<void> {
    const redactions = { title: readRanges(asked.body, 'title'), content: readRanges(asked.body, 'content') };
    const detail = `title ${redactions.title.length}, content ${redactions.content.length}`;
    await officerActs.redact(traced(asked, 'redact', detail), asked.trackingId, redactions);
  },
} satisfies Record<string, (asked: OfficerAction) => Promise<void>>;

async function verify(asked: OfficerAction): Promise<void> {
  const released = readIds(asked.body, 'released');
  const detail = released.length === 0 ? undefined : `released ${released.length}`;
  const parts = traced(asked, 'verify', detail, async (transaction, { id }) => {
    for (const file of released) await officerActs.releaseFile(transaction, id, file, true);
  });
  await officerActs.verify(parts, asked.trackingId, agency(asked.endpoint.config));
}

async function dispose(asked: OfficerAction, office: Office): Promise<void> {
  const parts = traced(asked, 'dispose', office.id);
  await inTransaction(asked.endpoint.database, async (database) => {
    await officerActs.dispose(
      { ...parts, database },
      asked.trackingId,
      agency(asked.endpoint.config),
      office,
    );
    const { id } = await findComplaint(database, asked.trackingId);
    await freeHands(database, id);
    // `endSnooze`, because whoever has the report now hasn't seen it yet.
    await endSnooze(database, id);
  });
}

/** @param place as `presentForOfficer` names it @returns 0 where this report has no such follow-up */
async function followUpOf(
  { endpoint: { database }, trackingId }: OfficerAction,
  place: string,
): Promise<number> {
  const [report, ordinal = ''] = place.split('-');
  if (report !== trackingId || !/^[1-9]\d{0,8}$/.test(ordinal)) return 0;
  return (await followUpAt(database, trackingId, Number(ordinal))) ?? 0;
}

/** Action in the trail → its name in notifications. Releasing photos, replies or words is no news to their sender. */
const NEWS: Partial<Record<Audited, ActionName>> = {
  verify: 'verify',
  dispose: 'dispose',
  note: 'note',
  respond: 'respond',
  hold: 'hold',
  archive: 'archive',
  reject: 'reject',
  close: 'close',
  withhold: 'withhold',
  unwithhold: 'withhold',
};

export type ActionName = keyof typeof ACTIONS;

type Inside = NonNullable<officerActs.DeskParts['inside']>;

function traced(
  { endpoint: { database, config, notifier }, officer, trackingId, body }: OfficerAction,
  action: Audited,
  detail?: string,
  also?: Inside,
): officerActs.DeskParts {
  return {
    database,
    config,
    inside: async (transaction, complaint) => {
      const entry = { officer: officer.name, action, trackingId, ...(detail !== undefined && { detail }) };
      await writeAudit(transaction, config.now(), entry);
      const news = NEWS[action];
      if (news !== undefined) await notifier.changed(transaction, complaint.id, news);
      if (action === 'note' || action === 'respond')
        await dropSent(transaction, complaint.id, action, body['content']);
      await also?.(transaction, complaint);
    },
  };
}

/** @param also more work in the same transaction */
async function withReason(
  asked: OfficerAction,
  action: Audited,
  act: (parts: officerActs.DeskParts, trackingId: string, by: Office, reason: string) => Promise<void>,
  also?: Inside,
): Promise<void> {
  const reason = readReason(asked.body);
  await act(traced(asked, action, undefined, also), asked.trackingId, agency(asked.endpoint.config), reason);
}

/** `readInstitution` looks the id up in the masters; free text where the agency lists no institutions. */
function readInstitution({ endpoint: { config }, body }: OfficerAction): Office {
  const id = readText(body, 'institution_id', 'label-suggestion_institution_id', { max: 200 });
  if (config.masters.institutions().length === 0) return { id, name: id };
  const institution = config.masters.institution(id);
  if (institution === undefined) throw invalid({ institution_id: [{ key: 'desk-institution-unknown' }] });
  return { id: institution.id, name: institution.name };
}

function readWords({ endpoint: { config }, officer, body }: OfficerAction) {
  const { attach, count } = readAnswerFiles(body, config, officer.id);
  return {
    content: readText(body, 'content', 'label-content-office', { min: 10, max: config.limits.contentMax }),
    isPrivate: readFlag(body, 'is_private'),
    attach,
    files: count,
  };
}

/**
 * `toldOf` is what the trail holds of an answer: nothing that was written, and no template that isn't the officer's.
 */
async function toldOf(
  { endpoint, officer, body }: OfficerAction,
  { isPrivate, files }: ReturnType<typeof readWords>,
): Promise<string> {
  const [template] = readIds({ ids: [body['template']] }, 'ids');
  const told = [isPrivate ? 'private' : 'public'];
  if (files > 0) told.push(`files ${files}`);
  if (template !== undefined && (await rowOf(endpoint, officer, template)) !== undefined)
    told.push(`template ${template}`);
  return told.join(', ');
}
