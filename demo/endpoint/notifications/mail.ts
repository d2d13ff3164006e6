import { createTransport } from 'nodemailer';
import type { MailConfig } from '../config.js';

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Hands a letter to the mail server. @throws what the server or the network says; never to be logged, it may name the address */
export type SendMail = (letter: Letter) => Promise<void>;

const TIMEOUT_MS = 10_000;

export function mailSender({ url, from }: MailConfig): SendMail {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  return async ({ to, subject, text }) => {
    // `to` as an object: a text could smuggle in a second address by a comma.
    await transport.sendMail({ from, to: { name: '', address: to }, subject, text });
  };
}

/**
 * What a mail says: that there is news, and nothing of what it is about. Mail lies open on the way and in shared boxes, so
 * even the number is left out where the reporter wished not to be known or the report not to be seen.
 * @param trackingId null for anonymous and secret reports
 */
export function newsLetter(agency: string, trackingId: string | null): Omit<Letter, 'to'> {
  const which = trackingId === null ? 'laporan Anda' : `laporan Anda nomor ${trackingId}`;
  return {
    subject: 'Ada kabar tentang laporan Anda',
    text: [
      `Ada kabar baru tentang ${which}.`,
      'Buka halaman lacak laporan, lalu masukkan nomor laporan dan kode akses Anda untuk membacanya.',
      'Kami tidak pernah meminta kode akses Anda lewat surat, pesan, atau telepon.',
      agency,
    ].join('\n\n'),
  };
}
