import * as domain from '../officer-acts.js';
import type { Office } from '../../reports/lifecycle/lifecycle.js';
import type { EndpointConfig } from '../../config.js';
import type { Endpoint } from '../../endpoint.js';
import { invalid } from '../../words/errors.js';
import { writeAudit, type Audited } from '../audit/audit.js';
import { readFlag, readIds, readRanges, readText } from '../fields.js';
import { findComplaint } from './report.js';

type Body = Record<string, unknown>;

/** One thing an officer does to a report. */
export interface Deed {
  endpoint: Endpoint;
  officer: string;
  trackingId: string;
  body: Body;
}

const REASON = { min: 5, max: 500 };

/** The agency that runs the desk, as it appears in histories. Officers stand in the audit trail, not before the public. */
export function agency({ name }: EndpointConfig): Office {
  return { id: 'desk', name };
}

/** Each checks its fields, changes the report and leaves its trace in one transaction. */
export const ACTIONS = {
  async verify(deed: Deed): Promise<void> {
    const released = readIds(deed.body, 'released');
    const detail = released.length === 0 ? undefined : `released ${released.length}`;
    const parts = traced(deed, 'verify', detail, async (transaction, { id }) => {
      for (const file of released) await domain.releaseFile(transaction, id, file, true);
    });
    await domain.verify(parts, deed.trackingId, agency(deed.endpoint.config));
  },

  async dispose(deed: Deed): Promise<void> {
    const office = readInstitution(deed);
    const parts = traced(deed, 'dispose', office.id);
    await domain.dispose(parts, deed.trackingId, agency(deed.endpoint.config), office);
  },

  async note(deed: Deed): Promise<void> {
    const words = readWords(deed);
    const parts = traced(deed, 'note', words.isPrivate ? 'private' : 'public');
    await domain.note(parts, deed.trackingId, await speakerFor(deed), words);
  },

  async respond(deed: Deed): Promise<void> {
    const words = readWords(deed);
    const parts = traced(deed, 'respond', words.isPrivate ? 'private' : 'public');
    await domain.respond(parts, deed.trackingId, await speakerFor(deed), words);
  },

  async hold(deed: Deed): Promise<void> {
    await withReason(deed, 'hold', domain.hold);
  },

  async archive(deed: Deed): Promise<void> {
    await withReason(deed, 'archive', domain.archive);
  },

  async reject(deed: Deed): Promise<void> {
    await withReason(deed, 'reject', domain.reject);
  },

  async close(deed: Deed): Promise<void> {
    await domain.close(traced(deed, 'close'), deed.trackingId, agency(deed.endpoint.config));
  },

  async release(deed: Deed): Promise<void> {
    const isReleased = readFlag(deed.body, 'is_released');
    const [followUp] = readIds({ ids: [deed.body['followup_id']] }, 'ids');
    if (followUp !== undefined) {
      const parts = traced(deed, isReleased ? 'release-followup' : 'unrelease-followup');
      const id = /^\d{1,9}$/.test(followUp) ? Number(followUp) : 0;
      await domain.releaseFollowUp(parts, deed.trackingId, id, isReleased);
      return;
    }
    const [file = ''] = readIds({ ids: [deed.body['attachment_id']] }, 'ids');
    const parts = traced(deed, isReleased ? 'release' : 'unrelease');
    await domain.release(parts, deed.trackingId, file, isReleased);
  },

  async withhold(deed: Deed): Promise<void> {
    const reason = readFlag(deed.body, 'is_withheld')
      ? readText(deed.body, 'reason', 'label-reason', REASON)
      : null;
    const parts = traced(deed, reason === null ? 'unwithhold' : 'withhold');
    await domain.withhold(parts, deed.trackingId, agency(deed.endpoint.config), reason);
  },

  async redact(deed: Deed): Promise<void> {
    const redactions = { title: readRanges(deed.body, 'title'), content: readRanges(deed.body, 'content') };
    const detail = `title ${redactions.title.length}, content ${redactions.content.length}`;
    await domain.redact(traced(deed, 'redact', detail), deed.trackingId, redactions);
  },
} satisfies Record<string, (deed: Deed) => Promise<void>>;

/** What the public sees of a report is no news to who sent it. */
export const NO_NEWS: readonly string[] = ['release', 'redact'];

export type ActionName = keyof typeof ACTIONS;

type InsideDeed = NonNullable<domain.DeskParts['inside']>;

function traced(
  { endpoint: { database, config }, officer, trackingId }: Deed,
  action: Audited,
  detail?: string,
  also?: InsideDeed,
): domain.DeskParts {
  return {
    database,
    config,
    inside: async (transaction, complaint) => {
      const entry = { officer, action, trackingId, ...(detail !== undefined && { detail }) };
      await writeAudit(transaction, config.now(), entry);
      await also?.(transaction, complaint);
    },
  };
}

async function withReason(
  deed: Deed,
  action: Audited,
  act: (parts: domain.DeskParts, trackingId: string, by: Office, reason: string) => Promise<void>,
): Promise<void> {
  const reason = readText(deed.body, 'reason', 'label-reason', REASON);
  await act(traced(deed, action), deed.trackingId, agency(deed.endpoint.config), reason);
}

/** From the masters; in words where the agency lists none. */
function readInstitution({ endpoint: { config }, body }: Deed): Office {
  const id = readText(body, 'institution_id', 'label-suggestion_institution_id', { max: 200 });
  if (config.masters.institutions().length === 0) return { id, name: id };
  const institution = config.masters.institution(id);
  if (institution === undefined) throw invalid({ institution_id: [{ key: 'desk-institution-unknown' }] });
  return { id: institution.id, name: institution.name };
}

function readWords({ endpoint: { config }, body }: Deed) {
  return {
    content: readText(body, 'content', 'label-content-office', { min: 10, max: config.limits.contentMax }),
    isPrivate: readFlag(body, 'is_private'),
  };
}

/** An answer is the office's that has the report; before it is handed on, the agency's own. */
async function speakerFor({ endpoint: { database, config }, trackingId }: Deed): Promise<Office> {
  const { disposition_id, disposition_name } = await findComplaint(database, trackingId);
  return disposition_name === null
    ? agency(config)
    : { id: disposition_id ?? disposition_name, name: disposition_name };
}
