import { Hono, type Context } from 'hono';
import { STATUSES } from '../../../src/contract/statuses.js';
import { addressOf } from '../reports/access.js';
import type { Endpoint } from '../endpoint.js';
import { answerError, answerUnknownPath } from '../http/error-answers.js';
import { ApiError } from '../words/errors.js';
import { readJson } from '../http/request-body.js';
import { requestLog, routeTable } from '../http/routing.js';
import { createThrottle } from '../guard/throttle.js';
import { ACTIONS, type Deed } from './actions.js';
import { audit, writeAudit } from './audit.js';
import { readText } from './fields.js';
import { deskHeaders, fromOwnPage } from './guard.js';
import { search } from './list.js';
import type { Mailbox } from '../notifications/mailbox.js';
import { officeCopy } from './office-copy.js';
import { deskFile, loadReport, presentForOfficer, type WholeReport } from './report.js';
import { createSessions, type Session } from './session.js';
import { eraseSubject, exportSubject, reissueCode } from './subject.js';

export interface DeskOptions {
  /** What officers sign in with. */
  token: string;
  /** The demo's own mail sink, whose mails the desk shows. */
  mailbox?: Mailbox | undefined;
}

export interface Desk {
  /** To be mounted at `/desk/api`, never below the public endpoint. */
  app: Hono;
}

/** In the trail, for whoever had no token. */
const UNKNOWN_OFFICER = 'tidak dikenal';

/** Runs for whoever is signed in, and answers 401 to everybody else. */
type SignedIn = (
  handler: (context: Context, session: Session) => Promise<Response>,
) => (context: Context) => Promise<Response>;

/** The officers' side of an endpoint: signing in, reports, deeds, the trail. */
export function createDesk(endpoint: Endpoint, options: DeskOptions): Desk {
  const { config, hashing } = endpoint;
  const sessions = createSessions(config, hashing);
  const app = new Hono();
  app.use(requestLog(config.log));
  app.use(deskHeaders());
  app.onError(answerError(config.log));
  app.use(fromOwnPage());
  const add = routeTable(app);
  const signedIn: SignedIn = (handler) => async (context) =>
    await handler(context, sessions.require(context));

  addSession(endpoint, options, sessions, add, signedIn);
  addReading(endpoint, options, add, signedIn);
  addDeeds(endpoint, add, signedIn);
  app.all('*', answerUnknownPath);
  return { app };
}

/** What officers look at. To look at a report is traced: it shows who somebody is. */
function addReading(
  endpoint: Endpoint,
  { mailbox }: DeskOptions,
  add: ReturnType<typeof routeTable>,
  signedIn: SignedIn,
): void {
  const { config, database } = endpoint;
  const read = (action: 'view' | 'office-copy', present: (whole: WholeReport) => object) =>
    signedIn(async (context, { officer }) => {
      const trackingId = context.req.param('tracking_id') ?? '';
      const whole = await loadReport(database, trackingId);
      await writeAudit(database, config.now(), { officer, action, trackingId });
      return context.json({ results: present(whole) });
    });
  // Before the pattern that would take `search` for a number.
  add(
    'POST',
    'reports/search',
    signedIn((context) => search(context, endpoint)),
  );
  add(
    'GET',
    'reports/:tracking_id',
    read('view', (whole) => presentForOfficer(whole, config)),
  );
  add(
    'GET',
    'reports/:tracking_id/office-copy',
    read('office-copy', (whole) => officeCopy(whole, config)),
  );
  add(
    'GET',
    'reports/:tracking_id/files/:file_id',
    signedIn((context) => deskFile(context, endpoint)),
  );
  add(
    'GET',
    'audit',
    signedIn((context) => audit(context, endpoint)),
  );
  add(
    'GET',
    'mailbox',
    signedIn(async (context) => context.json({ results: { data: mailbox?.mails() ?? [] } })),
  );
}

/** What officers do. A deed that changes a report is answered with the report as it is then. */
function addDeeds(endpoint: Endpoint, add: ReturnType<typeof routeTable>, signedIn: SignedIn): void {
  const { notifier } = endpoint;
  const addDeed = (name: string, run: (deed: Deed) => Promise<object>): void =>
    add(
      'POST',
      `reports/:tracking_id/${name}`,
      signedIn(async (context, { officer }) => {
        const trackingId = context.req.param('tracking_id') ?? '';
        const body = await readJson(context);
        return context.json({ results: await run({ endpoint, officer, trackingId, body }) });
      }),
    );
  const changed = async (deed: Deed): Promise<object> =>
    presentForOfficer(await loadReport(endpoint.database, deed.trackingId), endpoint.config);
  for (const [name, action] of Object.entries(ACTIONS)) {
    addDeed(name, async (deed) => {
      await action(deed);
      // Which photos the public sees is no news to who sent them.
      if (name !== 'release') notifier.changed(deed.trackingId, name);
      return await changed(deed);
    });
  }
  addDeed('reissue-code', async (deed) => {
    const code = await reissueCode(deed);
    // Also a warning: whoever didn't ask for it learns that somebody did.
    notifier.changed(deed.trackingId, 'reissue-code');
    return { access_code: code };
  });
  addDeed('export', exportSubject);
  addDeed('erase', async (deed) => {
    await eraseSubject(deed);
    return await changed(deed);
  });
}

/** Signing in with the token, and out again; what the page needs to know once somebody has. */
function addSession(
  endpoint: Endpoint,
  { token, mailbox }: DeskOptions,
  sessions: ReturnType<typeof createSessions>,
  add: ReturnType<typeof routeTable>,
  signedIn: SignedIn,
): void {
  const { config, database, hashing } = endpoint;
  const throttle = createThrottle(config);
  const about = ({ officer }: Pick<Session, 'officer'>) => ({
    officer,
    agency: config.name,
    timezone: config.timeZone,
    institutions: config.masters.institutions().map(({ id, name }) => ({ id, name })),
    statuses: STATUSES.map(({ code, name }) => ({ code, name })),
    mailbox: mailbox !== undefined,
  });

  add(
    'GET',
    'session',
    signedIn(async (context, session) => context.json({ results: about(session) })),
  );
  add('POST', 'session', async (context) => {
    const body = await readJson(context);
    const officer = readText(body, 'officer', 'label-officer', { min: 2, max: 80 });
    const address = addressOf(context, config.trustProxy);
    await throttle.wait('desk', address);
    const given = typeof body['token'] === 'string' ? body['token'].trim() : '';
    if (!hashing.equal(hashing.sha256(given), hashing.sha256(token))) {
      throttle.missed('desk', address);
      // Nameless: who it was nobody knows, and what stands in the field of the name may be the token.
      await writeAudit(database, config.now(), { officer: UNKNOWN_OFFICER, action: 'sign-in-refused' });
      throw new ApiError('unauthorized', { say: 'desk-sign-in-refused' });
    }
    await writeAudit(database, config.now(), { officer, action: 'sign-in' });
    sessions.open(context, officer);
    return context.json({ results: about({ officer }) });
  });
  add(
    'DELETE',
    'session',
    signedIn(async (context, { officer }) => {
      await writeAudit(database, config.now(), { officer, action: 'sign-out' });
      sessions.close(context);
      return context.json({ results: {} });
    }),
  );
}
