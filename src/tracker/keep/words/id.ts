import type { KeepMessages } from './words.js';

/** Indonesian: what stays on a phone is said before it does. */
export const keepId: KeepMessages = {
  list: {
    heading: 'Laporan saya di perangkat ini',
    open: (number) => `Lihat laporan #${number}`,
    seen: (status, age) => `${status}, dilihat ${age}`,
    forget: (number) => `Hapus #${number} dari perangkat ini`,
    forgetOne: 'Hapus',
    forgotten: (number) => `#${number} dihapus dari perangkat ini.`,
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
  lastKnown: (status, age) => `Terakhir diketahui ${age}: ${status}.`,
  lastDue: (day) => `Paling lambat ${day}.`,
  share: 'Bagikan tautan',
  whatsapp: 'Kirim lewat WhatsApp',
  whatsappText: (number, link) => `Nomor laporan: ${number}\nLihat perkembangannya: ${link}`,
  shareTitle: (number) => `Laporan #${number}`,
  copied: 'Tautan disalin. Kode akses tidak ikut.',
  copyByHand: 'Salin tautan ini:',
  print: 'Cetak',
  calendar: 'Simpan batas waktu ke kalender',
  calendarSummary: (number) => `Batas waktu laporan #${number}`,
  age: (minutes) =>
    minutes < 2
      ? 'baru saja'
      : minutes < 120
        ? `${minutes} menit lalu`
        : minutes < 2_880
          ? `${Math.round(minutes / 60)} jam lalu`
          : `${Math.round(minutes / 1_440)} hari lalu`,
};
