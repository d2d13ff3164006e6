import type { DeskDeps } from '../deps.js';
import { readJson } from '../../http/request-body.js';
import {
  chooseAddress,
  chooseWishes,
  confirmAddress,
  forgetAddress,
  ownMail,
  readAddress,
  takeCode,
} from '../../officer-news/own-address.js';
import { KINDS, WAYS, type Kind, type Way, type Wishes } from '../../officer-news/wishes.js';
import { findAccount } from '../../officers/accounts.js';
import { leaveNotice } from '../../officers/notices.js';
import { askAgain } from './ask-again.js';
import type { Door } from './session-calls.js';
import { traceOwn } from './trace-own.js';
import type { OwnMailWire } from './wire.js';
import { ApiError, invalid } from '../../words/errors.js';
import type { Database } from '../../database/connect.js';
import type { Officer } from '../../officers/roles.js';
import type { AddCall } from '../calls.js';
import { readOneOf, readText } from '../fields.js';

/** `addOwnMail` adds calls on where and when an officer is told of reports: nobody else sees or sets them. */
export function addOwnMail(endpoint: DeskDeps, door: Door, add: AddCall): void {
  const { database, config, notifier } = endpoint;
  const tellChange = async (transaction: Database, officer: Officer, what: string): Promise<void> => {
    await leaveNotice(transaction, officer.id, { at: config.now(), kind: 'mail', detail: '' });
    await traceOwn(endpoint, transaction, officer.name, what);
  };
  add('GET', 'account/mail', 'officers', async (context, { officer }) => {
    const mail = await ownMail(endpoint, officer.id);
    const shown = mail && { address: mail.address, is_confirmed: mail.isConfirmed, wishes: mail.wishes };
    const results: OwnMailWire = { is_offered: config.mail !== null, mail: shown };
    return context.json({ results });
  });
  add('POST', 'account/mail', 'officers', async (context, session) => {
    const { officer } = session;
    const body = await readJson(context);
    const address = readAddress(body);
    if (config.mail === null) throw new ApiError('closed', { say: 'desk-mail-impossible' });
    const account = (await findAccount(database, officer.name))!;
    if (account.password_hash !== null) await askAgain(context, door, session, body);
    await takeCode(endpoint, officer.id, address);
    await database.transaction().execute(async (transaction) => {
      const code = await chooseAddress(transaction, endpoint, officer.id, address);
      await notifier.sendCode(transaction, officer.id, code);
      await traceOwn(endpoint, transaction, officer.name, 'mail');
    });
    notifier.wake();
    return context.json({ results: {} });
  });
  add('POST', 'account/mail/confirm', 'officers', async (context, { officer }) => {
    const code = readText(await readJson(context), 'code', 'label-code', { max: 20 }).replace(/\s/g, '');
    const isRight = await database.transaction().execute(async (transaction) => {
      const right = await confirmAddress(transaction, endpoint, officer.id, code);
      if (right) await tellChange(transaction, officer, 'mail confirmed');
      return right;
    });
    // Thrown after the commit, which counts the wrong code.
    if (!isRight) throw invalid({ code: [{ key: 'desk-mail-code-wrong' }] });
    return context.json({ results: {} });
  });
  add('POST', 'account/mail/wishes', 'officers', async (context, { officer }) => {
    const body = await readJson(context);
    const read = (kind: Kind): [Kind, Way] => [kind, readOneOf(body, kind, WAYS, 'desk-mail-way')];
    // A page of an earlier release knows of no `escalated`.
    const named = KINDS.filter((kind) => kind !== 'escalated' || body[kind] !== undefined);
    const wishes = Object.fromEntries(named.map(read)) as Partial<Wishes>;
    await database.transaction().execute(async (transaction) => {
      await chooseWishes(transaction, endpoint, officer.id, wishes, (within, id, inMs) =>
        notifier.tellOfficer(within, { officer: id, isDigest: false }, inMs),
      );
    });
    notifier.wake();
    return context.json({ results: {} });
  });
  add('DELETE', 'account/mail', 'officers', async (context, { officer }) => {
    await database.transaction().execute(async (transaction) => {
      await forgetAddress(transaction, officer.id);
      await tellChange(transaction, officer, 'no mail');
    });
    return context.json({ results: {} });
  });
}
