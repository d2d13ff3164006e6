import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian. The words say what a phone keeps before it does. */
export const keepWords = {
  list: {
    heading: 'Laporan saya di perangkat ini',
    open: (number: string) => `Lihat laporan #${number}`,
    /** State of a remembered report, and how long ago it was seen. */
    seen: (status: string, age: string) => `${status}, dilihat ${age}`,
    forget: (number: string) => `Hapus #${number} dari perangkat ini`,
    forgetOne: 'Hapus',
    forgotten: (number: string) => `#${number} dihapus dari perangkat ini.`,
    wipe: 'Hapus semua dari perangkat ini',
    wiped: 'Semua laporan dihapus dari perangkat ini. Laporannya sendiri tetap ada.',
  },
  save: {
    label: 'Ingat laporan ini di perangkat ini',
    hint: 'Hanya nomor dan status terakhirnya. Jangan dicentang kalau perangkatnya dipakai bersama.',
    code: 'Ingat juga kode aksesnya',
    codeHint: 'Siapa pun yang memegang perangkat ini bisa membuka dan menarik laporan ini.',
    failed: 'Perangkat ini tidak mengizinkan penyimpanan.',
  },
  saved: 'Laporan diingat di perangkat ini.',
  unsaved: 'Laporan tidak lagi diingat di perangkat ini.',
  lastKnown: (status: string, age: string) => `Terakhir diketahui ${age}: ${status}.`,
  lastDue: (day: string) => `Paling lambat ${day}.`,
  share: 'Bagikan tautan',
  whatsapp: 'Kirim lewat WhatsApp',
  /** Never with the code. */
  whatsappText: (number: string, link: string) => `Nomor laporan: ${number}\nLihat perkembangannya: ${link}`,
  shareTitle: (number: string) => `Laporan #${number}`,
  copied: 'Tautan disalin. Kode akses tidak ikut.',
  /** The address, where it can neither be shared nor copied. */
  copyByHand: 'Salin tautan ini:',
  print: 'Cetak',
  calendar: 'Simpan batas waktu ke kalender',
  calendarSummary: (number: string) => `Batas waktu laporan #${number}`,
  age: (minutes: number) =>
    minutes < 2
      ? 'baru saja'
      : minutes < 120
        ? `${minutes} menit lalu`
        : minutes < 2_880
          ? `${Math.round(minutes / 60)} jam lalu`
          : `${Math.round(minutes / 1_440)} hari lalu`,
};

/** Words of keeping, sharing and printing. Text or functions of text, never markup. */
export type KeepMessages = MessagesOf<typeof keepWords>;
