import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** Address by which a mail program leaves at one press; missing where it can't. */
  leave?: string;
  at: string;
}

/** `Mailbox` is the demo's mail server: it takes every mail, delivers none, and shows them at the desk. */
export interface Mailbox {
  /** A value for `SMTP_URL`. */
  url: string;
  /** Newest first; at most 100. */
  mails(): Mail[];
  /** Resolves when the next mail arrives. */
  arrived(): Promise<void>;
  close(): Promise<void>;
}

const MAILS_MAX = 100;
const MAIL_BYTES_MAX = 262_144;

/** `openMailbox` listens on this machine only. @param port default: a free one */
export async function openMailbox(port = 0): Promise<Mailbox> {
  const kept: Mail[] = [];
  let expecting: (() => void)[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAIL_BYTES_MAX,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
        kept.unshift({ to, ...readMail(Buffer.concat(chunks)), at: new Date().toISOString() });
        kept.splice(MAILS_MAX);
        done();
        for (const tell of expecting) tell();
        expecting = [];
      });
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(port, '127.0.0.1');
  await new Promise<void>((resolve, reject) => {
    listening.once('listening', resolve);
    listening.once('error', reject);
  });
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    mails: () => [...kept],
    arrived: () => new Promise((resolve) => expecting.push(resolve)),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** `readMail` reads what our own sender writes: plain text in one part, as it is or quoted-printable. */
function readMail(bytes: Buffer): Pick<Mail, 'subject' | 'text' | 'leave'> {
  const whole = bytes.toString('utf8').replaceAll('\r\n', '\n');
  const end = whole.indexOf('\n\n');
  const head = whole.slice(0, end).replace(/\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1] ?? '';
  const body = whole.slice(end + 2).trim();
  const isQuoted = header('Content-Transfer-Encoding').toLowerCase() === 'quoted-printable';
  const leave = /^<(.*)>$/.exec(header('List-Unsubscribe'))?.[1];
  return { subject: header('Subject'), text: isQuoted ? unquote(body) : body, ...(leave && { leave }) };
}

function unquote(text: string): string {
  const bytes = text
    .replace(/=\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
