import type { Database } from '../database/connect.js';
import type { NotificationDeps } from './deps.js';
import type { Letter } from './mail.js';

/** Ends every letter: anybody who asks for the code is an impostor. */
const NEVER_ASKED = 'Kami tidak pernah meminta kode akses Anda lewat surat, pesan, atau telepon.';

/**
 * `newsFor` is a report's news; null where none is wanted, or the mailbox is unconfirmed.
 * @param isReminder whether the day has come that the office promised
 */
export async function newsFor(
  database: Database,
  agency: string,
  complaintId: number,
  isReminder = false,
): Promise<Letter | null> {
  const report = await database
    .selectFrom('complaints')
    .innerJoin('reporters', 'reporters.complaint_id', 'complaints.id')
    .select(['tracking_id', 'is_anonymous', 'is_secret', 'notify_to'])
    .where('complaints.id', '=', complaintId)
    .where('notify_channel', '=', 'email')
    .where('notify_confirmed_at', 'is not', null)
    .executeTakeFirst();
  if (report === undefined || report.notify_to === null) return null;
  const isNamed = !report.is_anonymous && !report.is_secret;
  return { to: report.notify_to, ...newsLetter(agency, isNamed ? report.tracking_id : null, isReminder) };
}

/**
 * `newsLetter` says that there is news, not what about: mail is open on its way and in shared mailboxes. Even the
 * number is left out where the reporter chose to be anonymous, or the report secret.
 * @param trackingId null for anonymous and secret reports
 */
function newsLetter(agency: string, trackingId: string | null, isReminder: boolean): Omit<Letter, 'to'> {
  const which = trackingId === null ? 'laporan Anda' : `laporan Anda nomor ${trackingId}`;
  return {
    subject: 'Ada kabar tentang laporan Anda',
    text: [
      isReminder
        ? `Tolong lihat lagi ${which}: sudah beres, atau belum?`
        : `Ada kabar baru tentang ${which}.`,
      'Buka halaman lacak laporan, lalu masukkan nomor laporan dan kode akses Anda untuk membacanya.',
      NEVER_ASKED,
      agency,
    ].join('\n\n'),
  };
}

/**
 * `confirmationFor` asks a mailbox whether its owner named it; null where another address was named since, or the link
 * has expired.
 * @param link ends with the token whose hash is stored
 */
export async function confirmationFor(
  { database, config, hashing }: Pick<NotificationDeps, 'database' | 'config' | 'hashing'>,
  complaintId: number,
  link: string,
): Promise<Letter | null> {
  const asked = await database
    .selectFrom('mail_confirmations')
    .innerJoin('reporters', 'reporters.complaint_id', 'mail_confirmations.complaint_id')
    .select('notify_to')
    .where('mail_confirmations.complaint_id', '=', complaintId)
    .where('token_hash', '=', hashing.sha256(link.slice(link.lastIndexOf('/') + 1)))
    .where('expires_at', '>', config.now())
    .executeTakeFirst();
  const to = asked?.notify_to ?? null;
  return to === null ? null : { to, ...confirmationLetter(config.name, link) };
}

/** `confirmationLetter` tells nothing of the report, not even its number: the mailbox may be a stranger's. */
function confirmationLetter(agency: string, link: string): Omit<Letter, 'to'> {
  return {
    subject: 'Konfirmasi alamat email Anda',
    text: [
      `Seseorang meminta kabar dari ${agency} dikirim ke alamat ini.`,
      `Jika itu Anda, buka halaman ini lalu tekan tombol di sana: ${link}`,
      'Jika bukan Anda, abaikan surat ini. Kabar tidak akan dikirim. Tautan berlaku 7 hari.',
      NEVER_ASKED,
      agency,
    ].join('\n\n'),
  };
}
