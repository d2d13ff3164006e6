import { createTransport } from 'nodemailer';
import type { MailConfig } from '../config.js';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** Address by which a mail program leaves at one press (RFC 8058); undefined where nobody subscribed. */
  leave?: string;
}

/**
 * `SendMail` hands a letter to the mail server.
 * @param id equal for each try, so that a mailbox recognises a repetition
 * @throws the server's or network's error; never log it, it may hold the address
 */
export type SendMail = (letter: Letter, id: string) => Promise<void>;

const TIMEOUT_MS = 10_000;

export function mailSender({ url, from }: MailConfig): SendMail {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'aduan.invalid';
  return async ({ to, subject, text, leave }, id) => {
    const messageId = `<${id}@${domain}>`;
    // `to` is an object: in a string, a comma could add a second address.
    const headers =
      leave === undefined
        ? {}
        : { 'List-Unsubscribe': `<${leave}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
    await transport.sendMail({ from, to: { name: '', address: to }, subject, text, messageId, headers });
  };
}

/**
 * `isRefusedForGood`: the server will never take this address. Other errors, as a wrong password, an operator can fix.
 */
export function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && responseCode >= 500;
}
