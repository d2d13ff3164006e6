import type { MessagesOf } from '../widget/language/messages-of.js';
import type { Report } from '../contract/reporting/report.js';
import { statusOf } from '../contract/statuses.js';

/** The five public steps and what became of each, as a word: colour alone tells nobody. */
export type StepWord = 'done' | 'now' | 'next' | 'later' | 'skipped';

/** What a sentence about a status may name. */
export interface StatusFacts {
  /** True when an access code opened the report: the reader is the reporter. */
  isOwn: boolean;
  /** Usual working days, from the endpoint; null when it doesn't say. */
  verifyDays: number | null;
  followupDays: number | null;
  autocloseDays: number | null;
  /** By when it closes by itself, as a sentence; null where that day isn't known or has passed. */
  closes: string | null;
}

/** A status in words: what it is called, what it means, and whose turn it is. */
export interface StatusWords {
  name: string;
  meaning: (facts: StatusFacts) => string;
}

const usually = (days: number | null) => (days === null ? '' : ` Biasanya dalam ${days} hari kerja.`);

/** Indonesian: short sentences, "Anda", and always who acts next. */
export const reportWords = {
  /** For `Intl`: BCP 47, or several, where a browser may not know the first. */
  locale: 'id-ID' as string | string[],
  report: 'Laporan',
  stepOf: (step: number) => `Langkah ${step} dari 5`,
  turn: 'Giliran',
  actors: {
    admin: 'Admin pengaduan',
    office: 'Instansi',
    reporter: 'Pelapor',
  },
  clock: {
    deadline: 'Paling lambat',
    /** Where the report closes by itself after that day. */
    closing: 'Batas menanggapi',
    /** Working days left; 0 is today. */
    left: (days: number) => (days === 0 ? 'hari terakhir' : `${days} hari kerja lagi`),
    /** Working days since; 0 when none has passed yet. */
    overdue: (days: number) => (days === 0 ? 'sudah lewat' : `sudah lewat ${days} hari kerja`),
    estimate: 'perkiraan',
    /** @param left how many working days that is, and whether it is an estimate */
    closes: (day: string, left: string) =>
      `Tanpa tanggapan sampai ${day} (${left}), laporan ditutup sendiri.`,
    late: {
      heading: 'Batas waktunya sudah lewat',
      text: 'Anda boleh menanyakannya. Kalau tetap tidak ada jawaban, Anda boleh mengadu ke Ombudsman.',
      closing: 'Laporan bisa ditutup kapan saja. Selama belum ditutup, Anda masih bisa menanggapi.',
      ask: 'Tulis pertanyaan ke instansi',
      ombudsman: 'Lapor ke Ombudsman',
    },
  },
  updated: 'Terakhir berubah',
  openedByCode: 'Dibuka dengan kode akses. Tutup tampilan ini kalau perangkatnya dipakai bersama.',
  close: 'Tutup tampilan ini',
  /** In the place of the status, for a reporter who is asked. */
  yourTurn: 'Giliran Anda',
  answered: (office: string) => `${office} menjawab:`,
  /** What lies folded below. */
  keep: 'Bagikan, cetak, ingat',
  own: 'Kabar dan penarikan laporan',
  ownFailed: 'Bagian untuk membalas gagal dimuat. Periksa sinyal Anda.',
  statuses: {
    unverified: {
      name: 'Belum Terverifikasi',
      meaning: ({ verifyDays }) =>
        `Admin memeriksa laporan ini, lalu meneruskannya ke instansi yang berwenang.${usually(verifyDays)}`,
    },
    verified: {
      name: 'Terverifikasi',
      meaning: ({ followupDays }) =>
        `Laporan sudah diperiksa dan diteruskan. Berikutnya instansi menindaklanjuti dan menjawab.${usually(followupDays)}`,
    },
    in_progress: {
      name: 'Ditindaklanjuti oleh Instansi',
      meaning: () => 'Laporan sedang dikerjakan. Berikutnya instansi menjawab.',
    },
    responded: {
      name: 'Menunggu tanggapan pelapor',
      meaning: ({ isOwn, autocloseDays, closes }) =>
        `${isOwn ? 'Instansi sudah menjawab.' : 'Instansi sudah menjawab. Pelapor sedang diberi waktu menanggapi.'}${
          closes
            ? ` ${closes}`
            : autocloseDays === null
              ? ''
              : ` Tanpa tanggapan dalam ${autocloseDays} hari kerja, laporan ditutup sendiri.`
        }`,
    },
    reopened: {
      name: 'Ditanggapi oleh Pelapor',
      meaning: () => 'Pelapor menanggapi jawaban. Berikutnya instansi menindaklanjuti lagi.',
    },
    held: {
      name: 'Ditunda',
      meaning: () => 'Laporan ditunda sementara. Berikutnya admin yang memutuskan kelanjutannya.',
    },
    done: { name: 'Selesai', meaning: () => 'Laporan sudah selesai. Tidak ada langkah lagi.' },
    archived: {
      name: 'Diarsipkan',
      meaning: () => 'Laporan ditutup dan tidak dilanjutkan. Alasannya, jika ada, tertulis di riwayat.',
    },
    rejected: {
      name: 'Ditolak',
      meaning: () => 'Laporan tidak diterima. Alasannya, jika ada, tertulis di riwayat.',
    },
  } as Readonly<Partial<Record<string, StatusWords>>>,
  unknownStatus: 'Ini sebutan dari instansi. Keterangannya ada di riwayat.',
  steps: {
    heading: 'Perjalanan laporan',
    names: [
      'Tulis Laporan',
      'Proses Verifikasi',
      'Proses Tindak Lanjut',
      'Beri Tanggapan',
      'Selesai',
    ] satisfies readonly [string, string, string, string, string],
    hints: [
      'Laporan diterima.',
      'Admin memeriksa dan meneruskan laporan.',
      'Instansi menindaklanjuti dan menjawab.',
      'Pelapor menanggapi jawaban instansi.',
      'Laporan ditutup.',
    ] satisfies readonly [string, string, string, string, string],
    words: {
      done: 'sudah',
      now: 'sekarang',
      next: 'berikutnya',
      later: 'nanti',
      skipped: 'tidak dijalankan',
    } satisfies Record<StepWord, string>,
  },
  details: {
    heading: 'Isi laporan',
    sent: 'Dikirim',
    place: 'Tempat',
    category: 'Topik',
    office: 'Instansi',
    number: 'Nomor laporan',
    /** How far it is to SP4N-LAPOR!. */
    relay: {
      sent: (number: string | null, day: string | null) =>
        `Diteruskan ke SP4N-LAPOR!${number ? ` dengan nomor ${number}` : ''}${day ? ` (${day})` : ''}`,
      /** @param when the next try; null where it isn't known */
      waiting: (when: string | null) => `Menunggu SP4N-LAPOR!, dicoba lagi ${when ?? 'secara otomatis'}`,
      parked: () => 'Sedang diperiksa petugas sebelum diteruskan ke SP4N-LAPOR!',
    },
    files: 'Foto dan berkas',
  },
  file: {
    view: (name: string) => `Lihat ${name}`,
    save: (name: string) => `Simpan ${name}`,
    loading: (name: string) => `Memuat ${name}…`,
    failed: (name: string) => `${name} gagal dimuat. Coba lagi`,
    alt: (name: string) => `Foto ${name}`,
  },
  history: {
    heading: 'Riwayat',
    counted: (count: number) => (count ? `Riwayat (${count})` : 'Riwayat'),
    moved: (from: string, to: string) => `Diteruskan dari ${from} ke ${to}`,
    status: (name: string) => `Status menjadi ${name}`,
    note: 'Catatan',
    reply: (from: string, to: string | null) => (to ? `${from} kepada ${to}` : from),
    /** After what it was, where it came from SP4N-LAPOR!. */
    national: 'lewat SP4N-LAPOR!',
    rating: (stars: number) => `Nilai dari pelapor: ${stars} dari 5`,
    privately: 'Tidak ditampilkan untuk umum.',
    /** Of a reply that no officer has released yet. */
    unreleased: 'Orang lain baru bisa melihatnya setelah dibaca dan ditampilkan petugas.',
    noTime: 'Waktu tidak tercatat',
    empty: 'Belum ada riwayat.',
    loading: 'Memuat riwayat…',
    retry: 'Coba lagi',
    more: 'Muat lebih banyak',
    added: (count: number) => (count ? `${count} pesan ditambahkan.` : 'Tidak ada pesan baru.'),
    failed: 'Riwayat belum bisa dimuat.',
  },
  announce: {
    found: (status: string) => `Laporan ditemukan. Status: ${status}.`,
    /** It became another while on show. @param status null where that stayed */
    changed: (status: string | null, answers: number) =>
      [
        'Laporan ini baru saja berubah.',
        status && `Status sekarang: ${status}.`,
        answers && `${answers} pesan baru.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
};

/** What is said of a found report, in one language. Text or functions of text, never markup. */
export type ReportMessages = MessagesOf<typeof reportWords>;

/** The code comes from the endpoint: it could be `constructor`, which every object has. */
export const statusWordsOf = (statusCode: string, m: ReportMessages): StatusWords | undefined =>
  Object.hasOwn(m.statuses, statusCode) ? m.statuses[statusCode] : undefined;

/** The status in the reader's language; one that we don't know as the endpoint names it. */
export function statusName(
  { statusCode, statusName: name }: Pick<Report, 'statusCode' | 'statusName'>,
  m: ReportMessages,
): string {
  return statusWordsOf(statusCode, m)?.name ?? name;
}

/** The same for a history, which has the wire's name alone: one word for one thing, wherever it is read. */
export const statusNamed = (name: string, m: ReportMessages): string =>
  statusName({ statusCode: statusOf(name)?.code ?? '', statusName: name }, m);
