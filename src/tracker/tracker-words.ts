import { errorsId } from '../widget/errors/id.js';
import type { QueryProblem } from '../report/report-query.js';
import type { MessagesOf } from '../widget/language/messages-of.js';

/** Indonesian: short sentences, "Anda", and always who acts next. */
export const trackerWords = {
  /** For `Intl`: BCP 47; several where a browser may not know the first. */
  locale: 'id-ID' as string | string[],
  errors: errorsId,
  heading: 'Lacak laporan',
  lead: 'Lihat sudah sampai di mana laporan Anda dan siapa yang sedang menanganinya.',
  number: {
    label: 'Nomor laporan',
    hint: 'Tempel saja: nomor, tautan, atau seluruh pesannya.',
  },
  code: {
    label: 'Kode akses',
    optional: '(boleh kosong)',
    hint: 'Untuk laporan rahasia, laporan yang belum diverifikasi, dan berkas Anda sendiri.',
  },
  search: 'Lacak',
  /** Opens the objection to how a request for information was answered. */
  object: 'Keberatan',
  /** Label of the folded search, while a report is shown. */
  other: 'Lacak laporan lain',
  safePage: {
    why: 'Halaman ini belum aman untuk mengetik kode akses. Pakai halaman aman milik layanan ini.',
    link: 'Buka halaman aman',
  },
  problems: {
    empty: 'Isi nomor laporan atau kode akses.',
    'number-unreadable': 'Nomor laporan berupa angka. Periksa lagi.',
    'number-typo': 'Nomor ini salah ketik. Cocokkan lagi angka demi angka.',
    'code-unreadable': 'Kode akses terdiri dari 20 huruf dan angka. Periksa lagi.',
    'code-sealed': 'Mungkin ini kode laporan tersegel: tulis S di depannya. Kalau bukan, tekan lagi.',
  } satisfies Record<QueryProblem, string>,
  loading: {
    text: 'Mencari laporan…',
    slow: 'Sambungan lambat. Masih dicoba, mohon tunggu.',
    cancel: 'Batalkan',
  },
  cancelled: 'Pencarian dibatalkan.',
  notFound: {
    heading: 'Laporan tidak ditemukan',
    intro: 'Mungkin salah satu dari ini:',
    /** Reasons for a search by number alone: the number, the verification, the secrecy. */
    reasons: ({ verifyDays, canUseCode }: { verifyDays: number; canUseCode: boolean }) => [
      'Nomornya keliru. Cocokkan lagi angka demi angka.',
      `Laporannya belum diverifikasi. Biasanya perlu ${verifyDays} hari kerja.${canUseCode ? ' Dengan kode akses, laporan sudah bisa dilihat.' : ''}`,
      `Laporannya rahasia.${canUseCode ? ' Isi kode akses untuk membukanya.' : ''}`,
    ],
    /** Reasons for a search with a code. */
    withCode: [
      'Kode aksesnya keliru. Cocokkan lagi huruf dan angkanya.',
      'Nomor dan kodenya milik laporan yang berbeda. Coba kosongkan nomornya, lalu cari dengan kode saja.',
    ],
  },
  failed: {
    heading: 'Laporan belum bisa dilihat',
    wait: (seconds: number) =>
      seconds < 90
        ? `Kira-kira ${Math.max(1, Math.ceil(seconds))} detik lagi.`
        : `Kira-kira ${Math.ceil(seconds / 60)} menit lagi.`,
    kept: 'Yang Anda ketik tetap ada.',
    retry: 'Coba lagi',
  },
  fallback: { heading: 'Cara lain:', sms: (number: string) => `SMS ke ${number}` },
};

/** Words of the tracker before a report is found, in one language. Text or functions of text, never markup. */
export type TrackerMessages = MessagesOf<typeof trackerWords>;
