import { Hono, type Context } from 'hono';
import type { Endpoint } from '../endpoint.js';
import { answerError, answerUnknownPath } from '../http/error-answers.js';
import { readJson } from '../http/request-body.js';
import { requestLog } from '../http/routing.js';
import type { Mailbox } from '../notifications/mailbox.js';
import { createPasswords } from '../officers/passwords.js';
import type { Role } from '../officers/roles.js';
import { createSessions, type Session } from '../officers/sessions.js';
import { createSignIn } from '../officers/sign-in.js';
import { ACTIONS, NO_NEWS, type Deed } from './actions.js';
import { audit, writeAudit } from './audit.js';
import { deskCalls, type AddCall, type DeskCall } from './calls.js';
import { deskHeaders, fromOwnPage } from './guard.js';
import { holdData } from './legal-hold.js';
import { search } from './list.js';
import { officeCopy } from './office-copy.js';
import { deskFile, loadReport, presentForOfficer, type WholeReport } from './report.js';
import { addSession } from './session-calls.js';
import { eraseSubject, exportSubject, reissueCode } from './subject.js';

export interface DeskOptions {
  /** The demo's own mail sink, whose mails the desk shows. */
  mailbox?: Mailbox | undefined;
}

export interface Desk {
  /** To be mounted at `/desk/api`, never below the public endpoint. */
  app: Hono;
  /** All there is to call, and for whom. */
  calls: readonly DeskCall[];
}

/** The officers' side of an endpoint: signing in, reports, deeds, the trail. */
export function createDesk(endpoint: Endpoint, options: DeskOptions = {}): Desk {
  const { config } = endpoint;
  const app = new Hono();
  app.use(requestLog(config.log));
  app.use(deskHeaders());
  app.onError(answerError(config.log));
  app.use(fromOwnPage());
  const passwords = createPasswords(config.desk.passwordCost);
  const sessions = createSessions(endpoint);
  const door = { passwords, sessions, signIn: createSignIn(endpoint, passwords) };
  const { add, calls } = deskCalls(app, sessions);

  addSession(endpoint, door, options.mailbox !== undefined, add);
  addReading(endpoint, options, add);
  addDeeds(endpoint, add);
  app.all('*', answerUnknownPath);
  return { app, calls };
}

/** What officers look at. To look at a report is traced: it shows who somebody is. */
function addReading(endpoint: Endpoint, { mailbox }: DeskOptions, add: AddCall): void {
  const { config, database } = endpoint;
  const read =
    (action: 'view' | 'office-copy', present: (whole: WholeReport) => object) =>
    async (context: Context, { officer }: Session): Promise<Response> => {
      const trackingId = context.req.param('tracking_id') ?? '';
      const whole = await loadReport(database, trackingId);
      await writeAudit(database, config.now(), { officer: officer.name, action, trackingId });
      return context.json({ results: present(whole) });
    };
  // Before the pattern that would take `search` for a number.
  add('POST', 'reports/search', 'officers', (context) => search(context, endpoint));
  add(
    'GET',
    'reports/:tracking_id',
    'officers',
    read('view', (whole) => presentForOfficer(whole, config)),
  );
  add(
    'GET',
    'reports/:tracking_id/office-copy',
    'officers',
    read('office-copy', (whole) => officeCopy(whole, config)),
  );
  add('GET', 'reports/:tracking_id/files/:file_id', 'officers', (context) => deskFile(context, endpoint));
  add('GET', 'audit', 'officers', (context) => audit(context, endpoint));
  add('GET', 'mailbox', 'officers', async (context) =>
    context.json({ results: { data: mailbox?.mails() ?? [] } }),
  );
}

/** What officers do. A deed that changes a report is answered with the report as it is then. */
function addDeeds(endpoint: Endpoint, add: AddCall): void {
  const { notifier } = endpoint;
  const addDeed = (
    name: string,
    run: (deed: Deed) => Promise<object>,
    audience: readonly Role[] | 'officers' = 'officers',
  ): void =>
    add('POST', `reports/:tracking_id/${name}`, audience, async (context, { officer }) => {
      const trackingId = context.req.param('tracking_id') ?? '';
      const body = await readJson(context);
      return context.json({ results: await run({ endpoint, officer: officer.name, trackingId, body }) });
    });
  const changed = async (deed: Deed): Promise<object> =>
    presentForOfficer(await loadReport(endpoint.database, deed.trackingId), endpoint.config);
  for (const [name, action] of Object.entries(ACTIONS)) {
    addDeed(name, async (deed) => {
      await action(deed);
      if (!NO_NEWS.includes(name)) notifier.changed(deed.trackingId, name);
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
  const hold = async (deed: Deed): Promise<object> => {
    await holdData(deed);
    return await changed(deed);
  };
  addDeed('legal-hold', hold, ['protection']);
  addDeed('erase', async (deed) => {
    await eraseSubject(deed);
    return await changed(deed);
  });
}
