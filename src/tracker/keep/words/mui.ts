import type { KeepMessages } from './words.js';

/** Palembang Malay. */
export const keepMui: KeepMessages = {
  list: {
    heading: 'Laporan aku di HP ini',
    open: (number) => `Jingok laporan #${number}`,
    seen: (status, age) => `${status}, dijingok ${age}`,
    forget: (number) => `Hapus #${number} dari HP ini`,
    forgetOne: 'Hapus',
    forgotten: (number) => `#${number} sudah dihapus dari HP ini.`,
    wipe: 'Hapus galo dari HP ini',
    wiped: 'Laporan galo sudah dihapus dari HP ini. Laporannyo dewek tetep ado.',
  },
  save: {
    label: 'Inget laporan ini di HP ini',
    hint: 'Cuma nomor samo status terakhirnyo. Jangan dicentang kalu HP-nyo dipake wong banyak.',
    code: 'Inget jugo kode aksesnyo',
    codeHint: 'Siapo bae yang megang HP ini pacak mukak dan narik laporan ini.',
    failed: 'HP ini dak ngizinke nyimpen.',
  },
  saved: 'Laporan diinget di HP ini.',
  unsaved: 'Laporan dak diinget lagi di HP ini.',
  lastKnown: (status, age) => `Terakhir dijingok ${age}: ${status}.`,
  lastDue: (day) => `Paling lambat tanggal ${day}.`,
  share: 'Bagike tautan',
  whatsapp: 'Kirim lewat WhatsApp',
  whatsappText: (number, link) => `Nomor laporan: ${number}\nJingok perkembangannyo: ${link}`,
  shareTitle: (number) => `Laporan #${number}`,
  copied: 'Tautan sudah disalin. Kode akses dak ikut.',
  copyByHand: 'Salin tautan ini:',
  print: 'Cetak',
  calendar: 'Simpen batas waktu ke kalender',
  calendarSummary: (number) => `Batas waktu laporan #${number}`,
  age: (minutes) =>
    minutes < 2
      ? 'baru bae'
      : minutes < 120
        ? `${minutes} menit tadi`
        : minutes < 2_880
          ? `${Math.round(minutes / 60)} jam tadi`
          : `${Math.round(minutes / 1_440)} hari lewat`,
};
