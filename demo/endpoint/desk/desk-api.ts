import type { DeskDeps } from './deps.js';
import { answerError, answerUnknownPath } from '../http/error-answers.js';
import { readJson } from '../http/request-body.js';
import { tellCachesFirst } from '../kept-answers/tell-caches-first.js';
import type { Mailbox } from '../notifications/mailbox.js';
import { createPasswords } from '../officers/signing-in/passwords.js';
import { createSessions, type Session } from '../officers/signing-in/sessions.js';
import { createSignIn } from '../officers/signing-in/sign-in.js';
import { addAccounts } from './accounts/account-calls.js';
import { addDeeds } from './deeds/deed-calls.js';
import { boxes } from './reports/boxes.js';
import { bulk } from './reports/bulk.js';
import { writeAudit } from '../audit/audit.js';
import { audit, exportAudit } from './audit-calls.js';
import { deskCalls, ofWholeAgency, READERS, WORKERS, type AddCall, type DeskCall } from './calls.js';
import { deskHeaders, fromOwnPage } from './guard.js';
import { holdData } from './reports/legal-hold.js';
import { addLists } from './lists/list.js';
import { officeCopy } from './reports/office-copy.js';
import { addCounter } from './counter/counter-calls.js';
import { addEvidence } from './evidence/evidence-calls.js';
import { deskFile, loadReport } from './reports/report.js';
import { addLinks } from './accounts/link-calls.js';
import { addOpenId } from './accounts/openid-calls.js';
import { addOwnMail } from './accounts/own-mail-calls.js';
import { addPasskeys } from './accounts/passkey-calls.js';
import { addOwnAccount } from './accounts/own-account-calls.js';
import { addHands } from './hands/hand-calls.js';
import { addRelay } from './relay/relay-calls.js';
import { addSealedKeys } from './sealed/keys/sealed-keys-calls.js';
import { addRegisters } from './registers/register-calls.js';
import { addRequests } from './two-persons/request-calls.js';
import { addChoices } from './town/choices.js';
import { addTemplates } from './templates/template-calls.js';
import { addTownLists } from './town/list-calls.js';
import { addSession } from './accounts/session-calls.js';
import { addWishes } from './wishes/wish-calls.js';
import { addSealedReports } from './sealed/reports/sealed-reports-calls.js';
import { identityFor } from './reports/sight.js';
import { view } from './work/view.js';
import { ApiError } from '../words/errors.js';
import { watchRequests } from '../watching/watch-requests.js';
import { createApp, trackingIdOf, type App } from '../http/request-context.js';

export interface DeskApiOptions {
  /** The demo's mail sink, whose mails the desk shows; none by default. */
  mailbox?: Mailbox | undefined;
}

export interface DeskApi {
  /** Mounted at `/desk/api`, never below the public endpoint. */
  app: App;
  /** All calls, with their audiences. */
  calls: readonly DeskCall[];
}

/** `createDeskApi` is the officers' side of an endpoint: sign-in, reports, actions on them, the audit trail. */
export function createDeskApi(endpoint: DeskDeps, options: DeskApiOptions = {}): DeskApi {
  const { config } = endpoint;
  const app = createApp();
  app.use(watchRequests(endpoint, 'desk'));
  app.use(tellCachesFirst(endpoint));
  app.use(deskHeaders(config));
  app.onError(answerError(config.log));
  app.use(fromOwnPage(config));
  const passwords = createPasswords(config.desk.passwordCost);
  const sessions = createSessions(endpoint);
  const door = { passwords, sessions, signIn: createSignIn(endpoint, passwords) };
  const { add, calls } = deskCalls(app, sessions, endpoint.database);

  addSession(endpoint, door, options.mailbox !== undefined, add);
  addLinks(endpoint, door, add);
  addPasskeys(endpoint, door, add);
  addOpenId(endpoint, door, add);
  addLists(endpoint, add);
  // Before the pattern `reports/:tracking_id`, which would match `reports/files`.
  addCounter(endpoint, add);
  addReading(endpoint, options, add);
  addActions(endpoint, add);
  addEvidence(endpoint, add);
  addRegisters(endpoint, add);
  addHands(endpoint, add);
  addTemplates(endpoint, add);
  addRelay(endpoint, add);
  addRequests(endpoint, add);
  addSealedKeys(endpoint, add);
  addAccounts(endpoint, add);
  addOwnAccount(endpoint, door, add);
  addOwnMail(endpoint, door, add);
  addTownLists(endpoint, add);
  addChoices(endpoint, add);
  addSealedReports(endpoint, add);
  addWishes(endpoint, add);
  app.all('*', answerUnknownPath);
  return { app, calls };
}

/** `addReading` adds what officers look at. Each view of a report is traced, and each look at who the reporter is. */
function addReading(endpoint: DeskDeps, { mailbox }: DeskApiOptions, add: AddCall): void {
  const { config, database } = endpoint;
  const trace = async (
    action: 'view' | 'office-copy' | 'identity',
    { officer }: Session,
    trackingId: string,
  ) => await writeAudit(database, config.now(), { officer: officer.name, action, trackingId });
  add('GET', 'reports/:tracking_id', READERS, async (context, session) => {
    const trackingId = trackingIdOf(context);
    const results = await view(context, endpoint, session.officer, trackingId);
    await trace('view', session, trackingId);
    return context.json({ results });
  });
  add('POST', 'reports/:tracking_id/identity', READERS, async (context, session) => {
    const trackingId = trackingIdOf(context);
    const results = identityFor(session.officer, await loadReport(endpoint, trackingId), config);
    if (results === null) throw new ApiError('not-found', { say: 'desk-no-identity' });
    await trace('identity', session, trackingId);
    return context.json({ results });
  });
  add('GET', 'reports/:tracking_id/office-copy', ['verifier'], async (context, session) => {
    const trackingId = trackingIdOf(context);
    const whole = await loadReport(endpoint, trackingId);
    await trace('office-copy', session, trackingId);
    return context.json({ results: officeCopy(whole, config) });
  });
  add('GET', 'reports/:tracking_id/files/:file_id', READERS, (context, session) =>
    deskFile(context, endpoint, session),
  );
  add('GET', 'audit', ['auditor'], (context, session) => audit(context, endpoint, session));
  add('GET', 'audit/export', ofWholeAgency('auditor'), (context, session) =>
    exportAudit(context, endpoint, session),
  );
  add('GET', 'mailbox', ofWholeAgency('verifier'), async (context) =>
    context.json({ results: { data: mailbox?.mails() ?? [] } }),
  );
}

/** `addActions` adds what officers do to reports. */
function addActions(endpoint: DeskDeps, add: AddCall): void {
  addDeeds(endpoint, add);
  add('POST', 'reports/:tracking_id/files/:file_id/boxes', ['verifier'], (context, session) =>
    boxes(context, endpoint, session),
  );
  add('POST', 'bulk', WORKERS, (context, session) => bulk(context, endpoint, session));
  add('POST', 'reports/:tracking_id/legal-hold', ['protection'], async (context, { officer }) => {
    const trackingId = trackingIdOf(context);
    await holdData({ endpoint, officer, trackingId, body: await readJson(context) });
    return context.json({ results: await view(context, endpoint, officer, trackingId) });
  });
}
