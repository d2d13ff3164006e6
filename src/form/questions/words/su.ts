import type { QuestionsMessages } from './words.js';

/** Sundanese. */
export const questionsSu: QuestionsMessages = {
  heading: 'Patarosan tambahan kanggo kategori ieu',
  answers: 'Waleran Anjeun',
  yes: 'Leres',
  no: 'Henteu',
  choose: 'Mangga pilih…',
  clear: 'Kosongkeun pilihan',
  sight: {
    office: 'Diaos ku patugas sareng instansi nu nanganan, henteu katingali dina internét.',
    endpoint: 'Mung diaos ku patugas layanan ieu, henteu katingali dina internét.',
    public: 'Katingali dina internét sareng laporan Anjeun.',
  },
  call: (number) => `Telepon ${number}`,
  stopped: 'Laporan kategori ieu henteu dikintunkeun ku pormulir. Upami masalahna sanés, gentos kategorina.',
  lost: (label) =>
    `Patarosan “${label}” henteu ditaroskeun deui, atanapi parantos robih. Pindahkeun waleran Anjeun kana eusi laporan, atanapi hapus.`,
  move: 'Pindahkeun kana eusi laporan',
  remove: 'Hapus waleran',
  moved: 'Waleran parantos dipindahkeun kana eusi laporan.',
  kept: 'Patarosan tambahan ayeuna teu tiasa dimuat. Waleran Anjeun disimpen sareng dikintunkeun:',
  anonymous:
    'Anjeun milih Anonim. Waleran sapertos nomer palanggan tiasa kénéh nuduhkeun saha Anjeun; kosongkeun upami teu wajib, atanapi pilih kategori sanés.',
  day: (day) => day.split('-').reverse().join('-'),
  problems: {
    missing: (label) => `${label}: mangga diwaler.`,
    malformed: {
      text: (label) => `${label}: waleran teu tiasa diaos.`,
      textarea: (label) => `${label}: waleran teu tiasa diaos.`,
      number: (label) => `${label}: serat ku angka.`,
      date: (label) => `${label}: eusian tanggal anu leres.`,
      choice: (label) => `${label}: pilih salah sahiji.`,
      choices: (label) => `${label}: pilih tina daptar.`,
      yes_no: (label) => `${label}: pilih salah sahiji.`,
    },
    unlike: (label, hint) => `${label}: wangunna teu acan luyu. ${hint}`,
    tooLong: (label, max) => `${label}: pangseueurna ${max} aksara.`,
    tooSmall: (label, min) => `${label}: sahenteuna ${min}.`,
    tooLarge: (label, max) => `${label}: pangseueurna ${max}.`,
    tooFew: (label, min) => `${label}: pilih sahenteuna ${min}.`,
    tooMany: (label, max) => `${label}: pilih pangseueurna ${max}.`,
  },
};
