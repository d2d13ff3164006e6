import type { Database } from '../database/connect.js';
import type { NotificationDeps } from './deps.js';
import type { Letter } from './mail.js';

/** At the end of every letter: whoever asks for the code is somebody else. */
const NEVER_ASKED = 'Kami tidak pernah meminta kode akses Anda lewat surat, pesan, atau telepon.';

/** News of a report, for its reporter; null where none is wanted, or not there, or the mailbox hasn't said yet that it is theirs. */
export async function newsFor(
  database: Database,
  agency: string,
  complaintId: number,
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
  return { to: report.notify_to, ...newsLetter(agency, isNamed ? report.tracking_id : null) };
}

/**
 * What a mail says: that there is news, and nothing of what it is about. Mail lies open on the way and in shared boxes, so
 * even the number is left out where the reporter wished not to be known or the report not to be seen.
 * @param trackingId null for anonymous and secret reports
 */
function newsLetter(agency: string, trackingId: string | null): Omit<Letter, 'to'> {
  const which = trackingId === null ? 'laporan Anda' : `laporan Anda nomor ${trackingId}`;
  return {
    subject: 'Ada kabar tentang laporan Anda',
    text: [
      `Ada kabar baru tentang ${which}.`,
      'Buka halaman lacak laporan, lalu masukkan nomor laporan dan kode akses Anda untuk membacanya.',
      NEVER_ASKED,
      agency,
    ].join('\n\n'),
  };
}

/**
 * Asks a mailbox whether it is theirs who named it; null where another address was named since, or the link is too old.
 * @param link ends with the token whose hash the report has
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

/** Says nothing of the report, not even its number: the mailbox may be somebody else's. */
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
