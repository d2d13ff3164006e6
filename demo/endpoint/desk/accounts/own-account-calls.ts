import { writeDate } from '../../../../src/contract/dates.js';
import type { DeskDeps } from '../deps.js';
import { readJson } from '../../http/request-body.js';
import { endSessions, lockAccount } from '../../officers/accounts.js';
import { leaveNotice, readNotices } from '../../officers/notices.js';
import { dropPasskeys } from '../../officers/signing-in/passkeys.js';
import { PASSWORD_LENGTH } from '../../officers/signing-in/passwords.js';
import type { Session } from '../../officers/signing-in/sessions.js';
import { newTimeSecret, useTimeCode } from '../../officers/signing-in/time-codes.js';
import { askAgain, askCode, readCode } from './ask-again.js';
import { ApiError, invalid } from '../../words/errors.js';
import type { AddCall } from '../calls.js';
import { readText } from '../fields.js';
import { readPlace, writePlace } from '../sealed-places.js';
import type { Door } from './session-calls.js';
import { traceOwn } from './trace-own.js';
import type { OwnAccountWire } from './wire.js';
import { pathPart } from '../../http/request-context.js';

const SESSION = 'desk session';

/** `addOwnAccount` adds calls on one's own account. Changes that let in or lock out ask for the password again. */
export function addOwnAccount(endpoint: DeskDeps, door: Door, add: AddCall): void {
  addPassword(endpoint, door, add);
  addCode(endpoint, door, add);
  addSessions(endpoint, add);
}

function addPassword(endpoint: DeskDeps, door: Door, add: AddCall): void {
  const { database, config } = endpoint;
  add('POST', 'account/password', 'officers', async (context, session) => {
    const body = await readJson(context);
    const password = readText(body, 'password', 'label-password', PASSWORD_LENGTH);
    await askAgain(context, door, session, body);
    const password_hash = await door.passwords.hash(password);
    const { id, name } = session.officer;
    await database.transaction().execute(async (transaction) => {
      const account = await lockAccount(transaction, id);
      // An administrator who shut the account meanwhile has ended this session too.
      if (account === null || !(await isOpen(transaction, session)))
        throw new ApiError('unauthorized', { say: 'desk-session-ended' });
      // `isFirst`: who chose the first password may be the one who changes it, so the account settles as after a link.
      const isFirst = !account.has_own_password;
      const now = config.now();
      await transaction
        .updateTable('officers')
        .set({ password_hash, has_own_password: true, ...(isFirst && { opened_at: now }) })
        .where('id', '=', id)
        .execute();
      await endSessions(transaction, id, session.id);
      await dropPasskeys(transaction, id, now);
      if (isFirst) await leaveNotice(transaction, id, { at: now, kind: 'first-password', detail: '' });
      await traceOwn(endpoint, transaction, name, 'password');
    });
    return context.json({ results: {} });
  });
}

/** `isOpen` is asked under the account's lock. */
async function isOpen(transaction: DeskDeps['database'], { id }: Session): Promise<boolean> {
  const rows = await transaction.selectFrom('officer_sessions').select('id').where('id', '=', id).execute();
  return rows.length > 0;
}

function addCode(endpoint: DeskDeps, door: Door, add: AddCall): void {
  const { database, config } = endpoint;
  add('POST', 'account/code', 'officers', async (context, session) => {
    await askAgain(context, door, session, await readJson(context));
    const { id, name } = session.officer;
    const made = newTimeSecret(config.name, name);
    const kept = await database
      .updateTable('officers')
      .set({ totp_secret: made.secret, totp_last_step: 0 })
      .where('id', '=', id)
      .where('totp_is_confirmed', '=', false)
      .returning('id')
      .executeTakeFirst();
    if (kept === undefined) throw new ApiError('closed', { say: 'desk-code-is-on' });
    return context.json({ results: made });
  });
  add('POST', 'account/code/confirm', 'officers', async (context, { officer: { id, name } }) => {
    const code = readText(await readJson(context), 'code', 'label-code', { max: 10 }).replace(/\s/g, '');
    await database.transaction().execute(async (transaction) => {
      const account = await transaction
        .selectFrom('officers')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirstOrThrow();
      if (account.totp_is_confirmed) throw new ApiError('closed', { say: 'desk-code-is-on' });
      if (!(await useTimeCode(transaction, config.now(), account, code))) {
        throw invalid({ code: [{ key: 'desk-code-wrong' }] });
      }
      await transaction
        .updateTable('officers')
        .set({ totp_is_confirmed: true })
        .where('id', '=', id)
        .execute();
      await traceOwn(endpoint, transaction, name, 'code');
    });
    return context.json({ results: {} });
  });
  add('POST', 'account/code/remove', 'officers', async (context, session) => {
    const body = await readJson(context);
    if (readCode(body) === '') throw invalid({ code: [{ key: 'desk-code-needed' }] });
    await askAgain(context, door, session, body);
    const { id, name } = session.officer;
    await askCode(endpoint, session, body);
    await database.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('officers')
        .set({ totp_secret: null, totp_is_confirmed: false })
        .where('id', '=', id)
        .execute();
      await traceOwn(endpoint, transaction, name, 'no code');
    });
    return context.json({ results: {} });
  });
}

function addSessions({ database, config, hashing }: DeskDeps, add: AddCall): void {
  add('DELETE', 'account/notices', 'officers', async (context, { id, officer }) => {
    await readNotices(database, id, officer.id);
    return context.json({ results: {} });
  });
  add('GET', 'account', 'officers', async (context, session) => {
    const rows = await database
      .selectFrom('officer_sessions')
      .select(['id', 'started_at', 'used_at'])
      .where('officer_id', '=', session.officer.id)
      .orderBy('used_at', 'desc')
      .execute();
    const { password_hash, totp_is_confirmed, superior } = await database
      .selectFrom('officers')
      .leftJoin('officers as above', 'above.id', 'officers.superior_id')
      .select(['officers.password_hash', 'officers.totp_is_confirmed', 'above.display_name as superior'])
      .where('officers.id', '=', session.officer.id)
      .executeTakeFirstOrThrow();
    const sessions = rows.map(({ id, started_at, used_at }) => ({
      id: writePlace(hashing, SESSION, id),
      started_at: writeDate(started_at, config.timeZone),
      used_at: writeDate(used_at, config.timeZone),
      is_this: id === session.id,
    }));
    const has_password = password_hash !== null;
    const results: OwnAccountWire = { has_password, has_code: totp_is_confirmed, superior, sessions };
    return context.json({ results });
  });
  add('DELETE', 'account/sessions/:id', 'officers', async (context, { officer }) => {
    const id = readPlace(hashing, SESSION, pathPart(context, 'id'));
    await database
      .deleteFrom('officer_sessions')
      .where('id', '=', id ?? 0)
      .where('officer_id', '=', officer.id)
      .execute();
    return context.json({ results: {} });
  });
}
