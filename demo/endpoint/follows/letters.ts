import { sql, type SqlBool } from 'kysely';
import { statusOf, type StatusCode } from '../../../src/contract/statuses.js';
import { dayIn } from '../../../src/contract/working-days.js';
import type { Database } from '../database/connect.js';
import { startOfDay } from '../days.js';
import type { FollowLetters, FollowNews } from '../notifications/follow-letters.js';
import type { Letter } from '../notifications/mail.js';
import { publicTexts } from '../reports/moderation/masked-texts.js';
import { statusName } from '../reports/reading/present.js';
import type { FollowDeps } from './deps.js';
import { tokenOf } from './links.js';
import { placeName, reportsOf, type Place } from './place.js';

type Parts = Pick<FollowDeps, 'config' | 'database' | 'hashing'>;

/** Reports that a letter names; the page of the place has all. */
const NAMED_MAX = 20;

/** Lines of the history that are told: a report is new, answered, done. */
const TOLD = (['verified', 'responded', 'done'] satisfies StatusCode[]).map((code) => statusOf(code)!.name);

export function createFollowLetters(parts: Parts): FollowLetters {
  const { database } = parts;
  return {
    async isAwaited(transaction, follow) {
      const row = await transaction
        .selectFrom('follows')
        .select('confirmed_at')
        .where('id', '=', follow)
        .forUpdate()
        .executeTakeFirst();
      return row !== undefined && row.confirmed_at === null;
    },
    question: (follow) => questionLetter(parts, follow),
    news: (news) => newsLetter(parts, news),
    forget: async (follow) => void (await database.deleteFrom('follows').where('id', '=', follow).execute()),
  };
}

const find = async (database: Database, id: string) =>
  await database.selectFrom('follows').selectAll().where('id', '=', id).executeTakeFirst();

/** Tells nothing that its asker typed: the mailbox may be a stranger's. */
async function questionLetter({ config, database, hashing }: Parts, id: string): Promise<Letter | null> {
  const follow = await find(database, id);
  if (follow === undefined || follow.confirmed_at !== null) return null;
  const link = `${follow.base}/follows/confirm/${tokenOf(hashing, 'confirm', id)}`;
  return {
    to: follow.address,
    subject: 'Konfirmasi alamat email Anda',
    text: [
      `Seseorang meminta kabar dari ${config.name} tentang laporan warga (${placeName(follow, config)}) dikirim ke alamat ini.`,
      `Jika itu Anda, buka halaman ini lalu tekan tombol di sana: ${link}`,
      'Jika bukan Anda, abaikan surat ini. Kabar tidak akan dikirim. Tautan berlaku 7 hari.',
      config.name,
    ].join('\n\n'),
  };
}

async function newsLetter(
  { config, database, hashing }: Parts,
  { follow: id, since, until }: FollowNews,
): Promise<Letter | null> {
  const follow = await find(database, id);
  if (follow === undefined || follow.confirmed_at === null) return null;
  const changed = await changedReports(
    database,
    config,
    follow,
    new Date(since),
    new Date(until),
    NAMED_MAX + 1,
  );
  if (changed.length === 0) return null;
  const place = placeName(follow, config);
  const { base } = follow;
  const leave = `${base}/follows/${tokenOf(hashing, 'leave', id)}`;
  const lines = changed
    .slice(0, NAMED_MAX)
    .map(
      ({ tracking_id, title, status }) =>
        `- ${title || `Laporan #${tracking_id}`} (${statusName(status)})\n  ${base}/laporan?aduan=${tracking_id}`,
    );
  const more = `${base}/laporan?location_id=${encodeURIComponent(follow.location_id)}`;
  return {
    to: follow.address,
    subject: `Kabar laporan warga: ${place}`,
    text: [
      `Yang baru, dijawab, atau selesai sejak kabar sebelumnya (${place}):`,
      lines.join('\n'),
      ...(changed.length > NAMED_MAX ? [`Masih ada yang lain: ${more}`] : []),
      `Tidak mau lagi? Berhenti dengan satu tombol: ${leave}`,
      config.name,
    ].join('\n\n'),
    leave,
  };
}

/**
 * `changedReports` are the place's public reports of which a public line tells within that time. What its reporter did
 * moves the public time of an anonymous report to the beginning of its day: hence the first condition, which an index
 * has.
 */
export async function changedReports(
  database: Database,
  config: Pick<FollowDeps['config'], 'masters' | 'timeZone'>,
  place: Place,
  since: Date,
  until: Date,
  limit: number,
): Promise<{ tracking_id: string; title: string; status: string }[]> {
  const rows = await database
    .selectFrom('complaints')
    .select(['tracking_id', 'public_title', 'public_content', 'mask_version', 'public_status_code'])
    .where('public_updated_at', '>=', startOfDay(dayIn(config.timeZone, since), config.timeZone))
    .where(reportsOf(place, config))
    .where(
      sql<SqlBool>`exists (select from complaint_logs where complaint_id = complaints.id and not is_private
        and complaint_logs.created_at > ${since} and complaint_logs.created_at <= ${until}
        and status_new in (${sql.join(TOLD)}) and status_old is distinct from status_new)`,
    )
    .orderBy('public_updated_at', 'desc')
    .orderBy('tracking_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    tracking_id: row.tracking_id,
    title: publicTexts(row).public_title,
    status: row.public_status_code,
  }));
}
