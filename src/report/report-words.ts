import type { MessagesOf } from '../widget/language/messages-of.js';
import type { Report } from '../contract/reporting/report.js';
import { statusOf } from '../contract/statuses.js';

/** State of each of the five public steps, in a word: colour alone isn't enough. */
export type StepWord = 'done' | 'now' | 'next' | 'later' | 'skipped';

/** Facts that a sentence about a status may mention. */
export interface StatusFacts {
  /** True when an access code opened the report: the reader is the reporter. */
  isOwn: boolean;
  /** Usual working days, from the endpoint; null if unknown. */
  verifyDays: number | null;
  followupDays: number | null;
  autocloseDays: number | null;
  /** Sentence with the day on which the report closes by itself; null if unknown or past. */
  closes: string | null;
}

/** Words of a status: its name, its meaning, and whose turn it is. */
export interface StatusWords {
  name: string;
  /** `own` is the status's name to the report's own reporter; default `name`. */
  own?: string;
  meaning: (facts: StatusFacts) => string;
}

const usually = (days: number | null) => (days === null ? '' : ` Biasanya dalam ${days} hari kerja.`);

/** Indonesian: short sentences, "Anda", and always who acts next. */
export const reportWords = {
  /** For `Intl`: BCP 47; several where a browser may not know the first. */
  locale: 'id-ID' as string | string[],
  report: 'Laporan',
  stepOf: (step: number) => `Langkah ${step} dari 5`,
  /** Behind it stands the number of the report that goes on for this one. */
  merged: 'Digabung ke',
  /** Neighbours' answers to whether it is settled. */
  neighbours: {
    label: 'Kata warga',
    said: (fixed: number, notFixed: number) => `${fixed} bilang sudah baik, ${notFixed} belum`,
  },
  turn: 'Giliran',
  actors: {
    admin: 'Admin pengaduan',
    office: 'Instansi',
    reporter: 'Pelapor',
  },
  clock: {
    deadline: 'Paling lambat',
    /** Label of the day after which the report closes by itself. */
    closing: 'Batas menanggapi',
    /** Label of the day that the office named in its answer. */
    promised: 'Dijanjikan selesai',
    /** Working days left; 0 is today. */
    left: (days: number) => (days === 0 ? 'hari terakhir' : `${days} hari kerja lagi`),
    /** Working days since; 0 when none has passed yet. */
    overdue: (days: number) => (days === 0 ? 'sudah lewat' : `sudah lewat ${days} hari kerja`),
    estimate: 'perkiraan',
    /** Opens how the due day is reckoned. */
    how: 'Dihitung begini',
    /** @param left working days until then, and whether that is an estimate */
    closes: (day: string, left: string) =>
      `Tanpa tanggapan sampai ${day} (${left}), laporan ditutup otomatis.`,
    late: {
      heading: 'Batas waktunya sudah lewat',
      reason: 'Alasan terlambat',
      text: 'Anda boleh bertanya, lalu mengadu ke Ombudsman kalau tidak dijawab.',
      closing: 'Laporan bisa ditutup kapan saja. Sebelum itu masih bisa ditanggapi.',
      ask: 'Tanyakan ke instansi',
      ombudsman: 'Lapor ke Ombudsman',
    },
  },
  updated: 'Terakhir berubah',
  openedByCode: 'Dibuka dengan kode akses. Tutup kalau perangkatnya dipakai bersama.',
  close: 'Tutup tampilan ini',
  /** Replaces the status, for a reporter who lets the question rest. */
  resting: 'Menunggu hari yang dijanjikan',
  you: 'Anda',
  answered: (office: string) => `${office} menjawab:`,
  /** Label of the fold with sharing, printing and remembering. */
  keep: 'Bagikan, cetak, ingat',
  own: 'Kabar dan penarikan laporan',
  ownFailed: 'Bagian membalas gagal dimuat. Periksa sinyal.',
  statuses: {
    unverified: {
      name: 'Belum Terverifikasi',
      meaning: ({ verifyDays }) =>
        `Admin memeriksa laporan ini, lalu mengirimnya ke instansi yang berwenang.${usually(verifyDays)}`,
    },
    verified: {
      name: 'Terverifikasi',
      meaning: ({ followupDays }) =>
        `Laporan sudah diperiksa dan diteruskan. Berikutnya instansi bekerja dan menjawab.${usually(followupDays)}`,
    },
    in_progress: {
      name: 'Ditindaklanjuti oleh Instansi',
      meaning: () => 'Laporan sedang dikerjakan. Berikutnya instansi menjawab.',
    },
    responded: {
      name: 'Menunggu tanggapan pelapor',
      own: 'Giliran Anda',
      meaning: ({ isOwn, autocloseDays, closes }) =>
        `Instansi sudah menjawab.${isOwn ? '' : ' Pelapor menanggapi dengan kode akses.'}${
          closes
            ? ` ${closes}`
            : autocloseDays === null
              ? ''
              : ` Tanpa tanggapan dalam ${autocloseDays} hari kerja, laporan ditutup otomatis.`
        }`,
    },
    reopened: {
      name: 'Ditanggapi oleh Pelapor',
      own: 'Anda minta dikerjakan lagi',
      meaning: ({ isOwn }) =>
        `${isOwn ? '' : 'Menurut pelapor belum beres. '}Berikutnya instansi mengerjakan lagi.`,
    },
    held: {
      name: 'Ditunda',
      meaning: () => 'Laporan ditunda sementara. Berikutnya admin yang memutuskan kelanjutannya.',
    },
    done: { name: 'Selesai', meaning: () => 'Tidak ada langkah lagi.' },
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
    names: ['Dikirim', 'Diperiksa', 'Dikerjakan', 'Dijawab', 'Selesai'] satisfies readonly [
      string,
      string,
      string,
      string,
      string,
    ],
    hints: [
      'Laporan diterima.',
      'Admin memeriksa dan meneruskan laporan.',
      'Instansi mengerjakan dan menjawab.',
      'Pelapor ditanya: sudah beres?',
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
    /** State of forwarding to SP4N-LAPOR!. */
    relay: {
      sent: (number: string | null, day: string | null) =>
        `Diteruskan ke SP4N-LAPOR!${number ? ` dengan nomor ${number}` : ''}${day ? ` (${day})` : ''}`,
      /** @param when the next try; null if unknown */
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
    /** Of two photos that show the same. */
    pair: ['Sebelum', 'Sesudah'] satisfies readonly [string, string],
  },
  history: {
    heading: 'Riwayat',
    counted: (count: number) => (count ? `Riwayat (${count})` : 'Riwayat'),
    moved: (from: string, to: string) => `Diteruskan dari ${from} ke ${to}`,
    status: (name: string) => `Status menjadi ${name}`,
    note: 'Catatan',
    reply: (from: string, to: string | null) => (to ? `${from} kepada ${to}` : from),
    /** After the kind of an entry that came from SP4N-LAPOR!. */
    national: 'lewat SP4N-LAPOR!',
    rating: (stars: number) => `Nilai: ${stars} dari 5`,
    privately: 'Tidak ditampilkan untuk umum.',
    /** Said of a reply that no officer has released yet. */
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
    /** Announced when the report has changed while shown. @param status null if it is the same */
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

/** Words of a found report in one language. Text or functions of text, never markup. */
export type ReportMessages = MessagesOf<typeof reportWords>;

/** Words of a status code. The code comes from the endpoint: it could be `constructor`, which every object has. */
export const statusWordsOf = (statusCode: string, m: ReportMessages): StatusWords | undefined =>
  Object.hasOwn(m.statuses, statusCode) ? m.statuses[statusCode] : undefined;

/** Status in the reader's language; an unknown one as the endpoint names it. @param isOwn to its own reporter */
export function statusName(
  { statusCode, statusName: name }: Pick<Report, 'statusCode' | 'statusName'>,
  m: ReportMessages,
  isOwn = false,
): string {
  const words = statusWordsOf(statusCode, m);
  return (isOwn && words?.own) || (words?.name ?? name);
}

/**
 * Sentences on what an entry of a history did to the status, by the name on the wire. Empty for the report's own
 * reporter where the message itself says it.
 */
export function changeWords(name: string, m: ReportMessages, isOwn = false): string {
  const statusCode = statusOf(name)?.code ?? '';
  if (isOwn && statusWordsOf(statusCode, m)?.own) return '';
  return m.history.status(statusName({ statusCode, statusName: name }, m));
}
