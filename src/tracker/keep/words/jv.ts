import type { KeepMessages } from './words.js';

/** Javanese. */
export const keepJv: KeepMessages = {
  list: {
    heading: 'Laporan kula ing HP menika',
    open: (number) => `Pirsani laporan #${number}`,
    seen: (status, age) => `${status}, dipunpirsani ${age}`,
    forget: (number) => `Busak #${number} saking HP menika`,
    forgetOne: 'Busak',
    forgotten: (number) => `#${number} sampun dipunbusak saking HP menika.`,
    wipe: 'Busak sedaya saking HP menika',
    wiped: 'Sedaya laporan dipunbusak saking HP menika. Laporanipun piyambak taksih wonten.',
  },
  save: {
    label: 'Emut laporan menika ing HP menika',
    hint: 'Namung nomer lan status pungkasanipun. Sampun dipuncentang menawi HP-nipun dipunginakaken tiyang kathah.',
    code: 'Emut ugi kode aksesipun',
    codeHint: 'Sinten kemawon ingkang nyepeng HP menika saged mbikak lan narik laporan menika.',
    failed: 'HP menika mboten marengaken nyimpen.',
  },
  saved: 'Laporan dipunemut ing HP menika.',
  unsaved: 'Laporan mboten malih dipunemut ing HP menika.',
  lastKnown: (status, age) => `Pungkasan dipunpirsani ${age}: ${status}.`,
  lastDue: (day) => `Paling lambat dinten ${day}.`,
  share: 'Bagi tautan',
  whatsapp: 'Kintun lewat WhatsApp',
  whatsappText: (number, link) => `Nomer laporan: ${number}\nPirsani lampahipun: ${link}`,
  shareTitle: (number) => `Laporan #${number}`,
  copied: 'Tautan sampun dipunsalin. Kode akses mboten tumut.',
  copyByHand: 'Salin tautan menika:',
  print: 'Cithak',
  calendar: 'Simpen wates wekdal ing kalender',
  calendarSummary: (number) => `Wates wekdal laporan #${number}`,
  age: (minutes) =>
    minutes < 2
      ? 'nembe kemawon'
      : minutes < 120
        ? `${minutes} menit kepengker`
        : minutes < 2_880
          ? `${Math.round(minutes / 60)} jam kepengker`
          : `${Math.round(minutes / 1_440)} dinten kepengker`,
};
