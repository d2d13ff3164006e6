import { createTransport } from 'nodemailer';
import type { MailConfig } from '../config.js';

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/**
 * Hands a letter to the mail server.
 * @param id the same for each try: a mailbox that got it already can tell
 * @throws what the server or the network says; never to be logged, it may name the address
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
  return async ({ to, subject, text }, id) => {
    const messageId = `<${id}@${domain}>`;
    // `to` as an object: a text could smuggle in a second address by a comma.
    await transport.sendMail({ from, to: { name: '', address: to }, subject, text, messageId });
  };
}

/** The server won't ever take a letter to that address. What it says of anything else, such as a wrong password, an operator can mend. */
export function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && responseCode >= 500;
}
