import type { KeepMessages } from './words.js';

/** Sundanese. */
export const keepSu: KeepMessages = {
  list: {
    heading: 'Laporan abdi dina HP ieu',
    open: (number) => `Tingali laporan #${number}`,
    seen: (status, age) => `${status}, ditingali ${age}`,
    forget: (number) => `Hapus #${number} tina HP ieu`,
    forgetOne: 'Hapus',
    forgotten: (number) => `#${number} parantos dihapus tina HP ieu.`,
    wipe: 'Hapus sadaya tina HP ieu',
    wiped: 'Sadaya laporan dihapus tina HP ieu. Laporanana nyalira tetep aya.',
  },
  save: {
    label: 'Émut laporan ieu dina HP ieu',
    hint: 'Mung nomer sareng status pamungkasna. Ulah dicéntang upami HP-na dianggo ku seueur jalmi.',
    code: 'Émut ogé kode aksésna',
    codeHint: 'Saha waé anu nyepeng HP ieu tiasa muka sareng narik laporan ieu.',
    failed: 'HP ieu teu ngawidian nyimpen.',
  },
  saved: 'Laporan diémut dina HP ieu.',
  unsaved: 'Laporan teu diémut deui dina HP ieu.',
  lastKnown: (status, age) => `Pamungkas ditingali ${age}: ${status}.`,
  lastDue: (day) => `Paling telat ${day}.`,
  share: 'Bagikeun tautan',
  whatsapp: 'Kintunkeun ku WhatsApp',
  whatsappText: (number, link) => `Nomer laporan: ${number}\nTingali kamajenganana: ${link}`,
  shareTitle: (number) => `Laporan #${number}`,
  copied: 'Tautan parantos disalin. Kode aksés teu ngiring.',
  copyByHand: 'Salin tautan ieu:',
  print: 'Citak',
  calendar: 'Simpen wates waktos kana kalénder',
  calendarSummary: (number) => `Wates waktos laporan #${number}`,
  age: (minutes) =>
    minutes < 2
      ? 'nembé pisan'
      : minutes < 120
        ? `${minutes} menit kapengker`
        : minutes < 2_880
          ? `${Math.round(minutes / 60)} jam kapengker`
          : `${Math.round(minutes / 1_440)} dinten kapengker`,
};
