import { Hono, type Context } from 'hono';
import { STATUSES } from '../../../src/contract/statuses.js';
import { addressOf } from '../access.js';
import type { Endpoint } from '../endpoint.js';
import { answerError, answerUnknownPath } from '../error-answers.js';
import { ApiError } from '../errors.js';
import { readJson } from '../request-body.js';
import { requestLog, routeTable } from '../routing.js';
import { createThrottle } from '../throttle.js';
import { ACTIONS, type Deed } from './actions.js';
import { audit, writeAudit } from './audit.js';
import { readText } from './fields.js';
import { deskHeaders, fromOwnPage } from './guard.js';
import { search } from './list.js';
import type { Mailbox } from './notifications/mailbox.js';
import { createNotifier, type Notifier } from './notifications/notifier.js';
import { officeCopy } from './office-copy.js';
import { deskFile, loadReport, presentForOfficer } from './report.js';
import { createSessions, type Session } from './session.js';
import { eraseSubject, exportSubject, reissueCode } from './subject.js';

export interface DeskOptions {
  /** What officers sign in with. */
  token: string;
  /** The demo's own mail sink, whose mails the desk shows. */
  mailbox?: Mailbox | undefined;
  notifier?: Notifier;
}

export interface Desk {
  /** To be mounted at `/desk/api`, never below the public endpoint. */
  app: Hono;
  notifier: Notifier;
}

/** The officers' side of an endpoint: signing in, reports, deeds, the trail. */
export function createDesk(endpoint: Endpoint, options: DeskOptions): Desk {
  const { config, hashing } = endpoint;
  const notifier = options.notifier ?? createNotifier(endpoint);
  const sessions = createSessions(config, hashing);
  const app = new Hono();
  app.use(requestLog(config.log));
  app.use(deskHeaders());
  app.onError(answerError(config.log));
  app.use(fromOwnPage());
  const add = routeTable(app);
  const signedIn =
    (handler: (context: Context, session: Session) => Promise<Response>) => (context: Context) =>
      handler(context, sessions.require(context));

  addSession(endpoint, options, sessions, add, signedIn);
  add(
    'POST',
    'reports/search',
    signedIn(async (context) => await search(context, endpoint)),
  );
  add(
    'GET',
    'reports/:tracking_id/files/:file_id',
    signedIn(async (context) => await deskFile(context, endpoint)),
  );
  add(
    'GET',
    'audit',
    signedIn(async (context) => await audit(context, endpoint)),
  );
  add(
    'GET',
    'mailbox',
    signedIn(async (context) => context.json({ results: { data: options.mailbox?.mails() ?? [] } })),
  );
  const read = (
    action: 'view' | 'office-copy',
    present: (whole: Awaited<ReturnType<typeof loadReport>>) => object,
  ) =>
    signedIn(async (context, { officer }) => {
      const trackingId = context.req.param('tracking_id') ?? '';
      const whole = await loadReport(endpoint.database, trackingId);
      await writeAudit(endpoint.database, config.now(), { officer, action, trackingId });
      return context.json({ results: present(whole) });
    });
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
  const act = (run: (deed: Deed) => Promise<object | void>) =>
    signedIn(async (context, { officer }) => {
      const trackingId = context.req.param('tracking_id') ?? '';
      const body = await readJson(context, { optional: false });
      return context.json({ results: (await run({ endpoint, officer, trackingId, body })) ?? {} });
    });
  for (const [name, action] of Object.entries(ACTIONS)) {
    const isSilent = name === 'release';
    add(
      'POST',
      `reports/:tracking_id/${name}`,
      act(async (deed) => {
        await action(deed);
        if (!isSilent) notifier.changed(deed.trackingId, name);
      }),
    );
  }
  add(
    'POST',
    'reports/:tracking_id/reissue-code',
    act(async (deed) => ({ access_code: await reissueCode(deed) })),
  );
  add('POST', 'reports/:tracking_id/export', act(exportSubject));
  add('POST', 'reports/:tracking_id/erase', act(eraseSubject));
  app.all('*', answerUnknownPath);
  return { app, notifier };
}

/** Signing in with the token, and out again; what the page needs to know once somebody has. */
function addSession(
  endpoint: Endpoint,
  { token, mailbox }: DeskOptions,
  sessions: ReturnType<typeof createSessions>,
  add: ReturnType<typeof routeTable>,
  signedIn: (
    handler: (context: Context, session: Session) => Promise<Response>,
  ) => (context: Context) => Promise<Response>,
): void {
  const { config, database, hashing } = endpoint;
  const throttle = createThrottle(config);
  const about = ({ officer }: Pick<Session, 'officer'>) => ({
    officer,
    agency: config.name,
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
