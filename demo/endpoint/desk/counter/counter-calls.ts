import { routes } from '../../../../src/contract/routes.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import { paidByName, type Payment } from '../../guard/payment.js';
import { readJson } from '../../http/request-body.js';
import { HourBudget } from '../../limits/hour-budget.js';
import { EVERY_INSTITUTION, type Officer } from '../../officers/roles.js';
import { takeReport } from '../../reports/filing/create.js';
import { writeAudit } from '../../audit/audit.js';
import { upload } from '../../uploads/upload.js';
import { currentConsent } from '../../words/consent.js';
import { languageOf } from '../../words/messages.js';
import { WORKERS, type AddCall } from '../calls.js';
import type { DeskDeps } from '../deps.js';
import { officerHolder } from '../reports/officers-files.js';
import type { CounterWire } from './wire.js';

/** Reports that an account files within an hour: more than a clerk writes down, so a stolen one fills no queue. */
const FILED_PER_HOUR = 60;

/**
 * `signedIn` asks for no challenge: who is signed in has paid with a password. Nothing else bounds their uploads, so
 * that these make room among themselves.
 */
const signedIn = ({ id }: Officer): Payment => ({
  check: () => Promise.resolve(null),
  spend: () => Promise.resolve(),
  form: null,
  holder: officerHolder(id),
});

/** `countedFor` counts what comes in, in its transaction: a refusal costs the officer nothing. */
const countedFor = ({ config, hashing }: DeskDeps, { id }: Officer): Payment =>
  paidByName({
    budgetIn: (database) =>
      new HourBudget({ database, config, hashing }, 'reports at the counter of', FILED_PER_HOUR),
    name: String(id),
    max: FILED_PER_HOUR,
    say: 'desk-counter-many',
  });

/** `addCounter` adds filing for a citizen who stands at the counter. */
export function addCounter(endpoint: DeskDeps, add: AddCall): void {
  const { config } = endpoint;
  add('GET', 'counter', WORKERS, async (context) => {
    const { masters, limits } = config;
    const results: CounterWire = {
      endpoint: config.publicUrl === null ? '/sp4n' : new URL(config.publicUrl).pathname,
      tracker: `${config.publicUrl ?? '/sp4n'}/lacak`,
      today: dayIn(config.timeZone, config.now()),
      consent: currentConsent(config.consents, languageOf(context.req.header('Accept-Language'))),
      classifications: config.classifications.map(({ id, name }) => ({ id, name })),
      categories: masters.categories().map(({ id, name, parentId }) => ({ id, name, parent_id: parentId })),
      limits: { content_min: limits.contentMin, attachments_max: limits.attachmentsMax },
    };
    return context.json({ results });
  });
  add('POST', 'reports/files', WORKERS, (context, { officer }) =>
    upload(context, endpoint, signedIn(officer)),
  );
  add('POST', 'reports', WORKERS, async (context, { officer }) => {
    const sent = { ...(await readJson(context)), assisted_by: helper(endpoint, officer) };
    // `identityRequired` is empty: a person at the counter is not sent home for want of a telephone.
    const asked = { ...endpoint, config: { ...config, identityRequired: [] } };
    return await takeReport(context, asked, {
      route: `desk/${routes.create}`,
      payment: countedFor(endpoint, officer),
      sent,
      // The trail would name the hour and the officer before whom an anonymous reporter stood.
      inside: (transaction, { trackingId, isAnonymous }) =>
        writeAudit(transaction, config.now(), {
          officer: officer.name,
          action: 'file',
          ...(isAnonymous ? { detail: 'anonymous' } : { trackingId }),
        }),
    });
  });
}

/** `helper` is the officer, with the only office of theirs, or else the agency. */
function helper({ config }: DeskDeps, { displayName, roles, institutionIds }: Officer) {
  const [own, ...others] = institutionIds.filter((id) => id !== EVERY_INSTITUTION);
  const isOfOffice = !roles.includes('verifier') && own !== undefined && others.length === 0;
  const office = isOfOffice ? config.masters.institution(own)?.name : undefined;
  return { name: displayName, organisation: office ?? config.name };
}
