import type { Complaint } from '../database/complaint.js';
import type { Letter } from '../notifications/mail.js';
import { siteAddress } from '../http/public-address.js';
import type { OfficerNewsDeps } from './deps.js';
import type { SealedNews } from './sealed-news.js';
import type { Kind } from './wishes.js';

/** `Told` is one piece of news. */
export type Told = { kind: Kind } & Pick<
  Complaint,
  'tracking_id' | 'category_id' | 'location_id' | 'is_anonymous' | 'is_public'
>;

/** Reports that a letter names of each kind; the desk has all. */
const NAMED_MAX = 20;

const HEADINGS: Record<Exclude<Kind, 'secret'>, string> = {
  created: 'Laporan baru',
  overdue: 'Lewat tenggat, atau hari yang dijanjikan tiba',
  replied: 'Pelapor menjawab, atau warga menyatakan belum baik',
  escalated: 'Naik kepada Anda karena harinya lewat',
};

/** All that a letter ever says of secret reports, whichever and however many. */
const SECRET = 'Ada laporan rahasia baru.';

/** And of sealed ones: neither how many nor since when, which would lead to who was seen writing. */
const SEALED = 'Ada laporan tersegel yang menunggu.';
const SEALED_OVERDUE = 'Ada laporan tersegel yang lewat tenggat.';

interface About {
  isDigest: boolean;
  /** Reports that are overdue now. */
  overdue: number;
  /** Requests for information whose day is near. */
  dueSoon: number;
  /** Objections whose day is near or over. */
  objections: number;
  sealed: SealedNews;
  /** There is more than was kept to be told. */
  isCutOff: boolean;
}

/**
 * `letterFor` says that there is something to do, and of which reports: number, topic and village, as the public reads
 * them too. Of others, and of anonymous ones, it says only how many: a mailbox keeps the hour, which would lead to
 * whoever wrote then. So it does of those whose reporter replied, which nobody may know before an officer has read it.
 */
export function letterFor(
  config: OfficerNewsDeps['config'],
  told: readonly Told[],
  { isDigest, overdue, dueSoon, objections, sealed, isCutOff }: About,
): Omit<Letter, 'to'> {
  const open = told.filter(({ kind }) => kind !== 'secret');
  const hasSecret = open.length < told.length;
  const kinds = (Object.keys(HEADINGS) as (keyof typeof HEADINGS)[])
    .map((kind) => [kind, open.filter((one) => one.kind === kind)] as const)
    .filter(([, reports]) => reports.length > 0);
  const paragraphs = [
    hasSecret && SECRET,
    sealed.isWaiting && SEALED,
    sealed.isOverdue && SEALED_OVERDUE,
    isDigest && overdue > 0 && `Lewat tenggat saat ini: ${overdue}`,
    isDigest &&
      dueSoon > 0 &&
      `Permintaan informasi yang tenggatnya hari ini atau dua hari kerja lagi: ${dueSoon}`,
    isDigest &&
      objections > 0 &&
      `Keberatan yang tenggat putusannya lewat atau paling lama dua hari kerja lagi: ${objections}`,
    ...kinds.map(([kind, reports]) => section(config, kind, reports)),
    isCutOff && 'Masih ada kabar lain: lihat meja petugas.',
    wayToDesk(config),
    config.name,
  ];
  return {
    subject: isDigest
      ? 'Meja petugas pagi ini'
      : open.length === 0
        ? 'Ada laporan rahasia baru'
        : 'Kabar baru di meja petugas',
    text: paragraphs.filter((one) => one !== false).join('\n\n'),
  };
}

function section(
  config: OfficerNewsDeps['config'],
  kind: keyof typeof HEADINGS,
  reports: readonly Told[],
): string {
  const mayName = ({ is_anonymous, is_public }: Told) => is_public && !is_anonymous && kind !== 'replied';
  const named = reports.filter(mayName);
  const unnamed = reports.length - named.length;
  const more = named.length - NAMED_MAX;
  return [
    `${HEADINGS[kind]}: ${reports.length}`,
    ...named.slice(0, NAMED_MAX).map((report) => `- ${nameOf(config, report)}`),
    more > 0 && `- dan ${more} lainnya`,
    unnamed > 0 && `- ${unnamed} tanpa nomor di surel: lihat meja petugas`,
  ]
    .filter((one) => one !== false)
    .join('\n');
}

function nameOf({ masters }: OfficerNewsDeps['config'], report: Told): string {
  const { tracking_id, category_id, location_id } = report;
  const place = location_id === null ? undefined : masters.location(location_id);
  const parts = [
    `#${tracking_id}`,
    category_id !== null && masters.category(category_id)?.name,
    place !== undefined && masters.locationName(place),
  ];
  return parts.filter(Boolean).join(' · ');
}

function wayToDesk({ publicUrl }: OfficerNewsDeps['config']): string {
  const desk =
    publicUrl === null ? 'Buka meja petugas.' : `Buka meja petugas: ${siteAddress({ publicUrl }, 0)}/desk/`;
  return `${desk}\nIsi laporan dan nama pelapor tidak pernah dikirim lewat surel. Atur surel ini di Akun saya.`;
}
