import { OFFICES, TOPICS, VILLAGES, type PracticeReport } from './practice-report.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

type Told = Pick<PracticeReport, 'title' | 'content'> & {
  /** Days since it was filed, and until it is due; negative where it is late. */
  days: [filed: number, due: number | null];
  topic: number;
  village: number;
  /** Of the office that has it; the proposed one where nobody has it yet. */
  office: number | null;
} & Partial<
    Omit<PracticeReport, 'topic' | 'village' | 'office' | 'talk' | 'files'> & {
      isWithOffice: boolean;
      pictures: string[];
      reply: string;
      answer: string;
      promisedIn: number;
    }
  >;

/** A regency that isn't there: its villages, offices and people are invented. */
const TOLD: readonly Told[] = [
  {
    title: 'Jalan berlubang di depan SD Pelangi 1',
    content:
      'Lubang di depan gerbang sekolah makin dalam sejak hujan minggu lalu. Kemarin dua anak jatuh dari sepeda. Mohon segera ditambal.',
    days: [6, -1],
    topic: 0,
    village: 0,
    office: 0,
    pictures: ['lubang'],
    supports: 14,
    near: ['9000000002'],
  },
  {
    title: 'Lubang besar dekat sekolah Pelangi',
    content:
      'Ada lubang besar dekat sekolah dasar di Desa Pelangi, berbahaya untuk pengendara motor malam hari.',
    days: [4, 1],
    topic: 0,
    village: 0,
    office: 0,
    near: ['9000000001'],
  },
  {
    title: 'Lampu jalan mati di simpang Kunang',
    content:
      'Tiga lampu di simpang empat Kelurahan Kunang mati sejak Jumat. Jalan gelap sekali, ibu-ibu takut lewat.',
    days: [2, 1],
    topic: 1,
    village: 2,
    office: 2,
    pictures: ['lampu'],
    supports: 5,
  },
  {
    title: 'Sampah menumpuk di belakang pasar',
    content:
      'Sudah sepuluh hari sampah di belakang pasar Embun Pagi tidak diangkut. Baunya sampai ke ruang kelas.',
    days: [1, 2],
    topic: 2,
    village: 1,
    office: 1,
    pictures: ['sampah'],
  },
  {
    title: 'Petugas meminta uang untuk surat pindah',
    content:
      'Saya diminta membayar lima puluh ribu untuk surat pindah yang seharusnya gratis. Saya takut nama saya diketahui petugas itu.',
    days: [1, 2],
    topic: 3,
    village: 3,
    office: 3,
    isSecret: true,
  },
  {
    title: 'Parkir liar menutup jalan ambulans',
    content:
      'Setiap pagi mobil parkir di depan puskesmas sehingga ambulans sulit keluar. Pelat salah satunya ada di foto.',
    days: [2, 2],
    topic: 4,
    village: 2,
    office: 2,
    isAnonymous: true,
    pictures: ['warga'],
  },
  {
    title: 'KTP hilang, syaratnya apa saja?',
    content:
      'Dompet saya hilang di angkot. Surat apa saja yang harus dibawa untuk KTP baru, dan apakah ada biaya?',
    days: [1, 3],
    topic: 3,
    village: 1,
    office: 3,
    classification: '2',
  },
  {
    title: 'asdf',
    content: 'tes tes tes',
    days: [0, 3],
    topic: 4,
    village: 3,
    office: null,
    doubt: 'quick',
  },
  {
    title: 'Jembatan bambu Awan Biru lapuk',
    content: 'Jembatan ke ladang sudah lapuk, dua bilah patah. Petani memutar empat kilometer.',
    days: [12, -2],
    topic: 0,
    village: 3,
    office: 0,
    isWithOffice: true,
    status: 'in_progress',
    pictures: ['lubang'],
    supports: 31,
  },
  {
    title: 'Selokan mampet di Gang Melati',
    content: 'Selokan mampet, air masuk rumah tiap hujan.',
    days: [9, 4],
    topic: 2,
    village: 1,
    office: 1,
    isWithOffice: true,
    status: 'in_progress',
    promisedIn: 2,
  },
  {
    title: 'Tambalan jalan sudah rusak lagi',
    content: 'Tambalan di jalan desa rusak lagi setelah seminggu.',
    days: [15, 3],
    topic: 0,
    village: 0,
    office: 0,
    isWithOffice: true,
    status: 'reopened',
    answer: 'Terima kasih. Tim kami menambal ulang hari Senin.',
    reply: 'Sudah hari Rabu tetapi belum ada yang datang. Kapan ditambal?',
  },
  {
    title: 'Usul taman baca di balai desa',
    content: 'Balai desa kosong setiap sore. Bagaimana bila dipakai untuk taman baca anak-anak?',
    days: [3, 6],
    topic: 4,
    village: 1,
    office: null,
    classification: '3',
    supports: 8,
  },
];

/** `inventedReports` are filed and due relative to now, so that practice looks the same on any day. */
export function inventedReports(now: number): PracticeReport[] {
  return TOLD.map((told, index) => reportOf(told, `90000000${String(index + 1).padStart(2, '0')}`, now));
}

function reportOf(told: Told, id: string, now: number): PracticeReport {
  const {
    days,
    topic,
    village,
    office,
    isWithOffice = false,
    pictures = [],
    answer,
    reply,
    promisedIn,
    ...rest
  } = told;
  const [filed, due] = days;
  const ago = (passed: number): string => new Date(now - passed).toISOString();
  const where = office === null ? null : OFFICES[office]!;
  const createdAt = ago(filed * DAY_MS + 2 * HOUR_MS);
  return {
    id,
    status: 'unverified',
    classification: '1',
    dueAt: due === null ? null : new Date(now + due * DAY_MS).toISOString(),
    promisedAt: promisedIn === undefined ? null : ago(-promisedIn * DAY_MS).slice(0, 10),
    isSecret: false,
    isAnonymous: false,
    doubt: null,
    supports: 0,
    reporter: told.isAnonymous ? null : 'Pelapor Rekaan',
    ...rest,
    topic: TOPICS[topic]!,
    village: VILLAGES[village]!,
    office: isWithOffice ? where : null,
    proposed: isWithOffice ? null : where,
    createdAt,
    files: pictures.map((picture, at) => ({ id: `${id}-${at}`, picture, isReleased: isWithOffice })),
    talk: [
      ...(answer
        ? [{ author: 'office' as const, content: answer, at: ago(3 * DAY_MS), isPrivate: false }]
        : []),
      ...(reply
        ? [{ author: 'reporter' as const, content: reply, at: ago(5 * HOUR_MS), isPrivate: false }]
        : []),
    ],
    logs: [{ content: 'Laporan diterima.', at: createdAt }],
    notes: [],
    drafts: [],
    redactions: { title: [], content: [] },
    isWithheld: false,
    assignee: null,
    snoozedUntil: null,
    lateReason: null,
    mergedInto: null,
    near: rest.near ?? [],
    acts: [],
    changes: 0,
  };
}
