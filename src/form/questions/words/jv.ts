import type { QuestionsMessages } from './words.js';

/** Javanese. */
export const questionsJv: QuestionsMessages = {
  heading: 'Pitakenan tambahan kangge kategori menika',
  answers: 'Wangsulan panjenengan',
  yes: 'Inggih',
  no: 'Mboten',
  choose: 'Mangga pilih…',
  clear: 'Kosongaken pilihan',
  sight: {
    office: 'Dipunwaos petugas lan instansi ingkang nandangi, mboten katingal ing internet.',
    endpoint: 'Namung dipunwaos petugas layanan menika, mboten katingal ing internet.',
    public: 'Katingal ing internet sareng laporan panjenengan.',
  },
  call: (number) => `Telpun ${number}`,
  stopped:
    'Laporan kategori menika mboten kakintun lewat formulir. Menawi masalahipun sanes, gantos kategorinipun.',
  lost: (label) =>
    `Pitakenan “${label}” sampun mboten katakenaken, utawi sampun ewah. Pindhah wangsulan panjenengan dhateng isi laporan, utawi busak.`,
  move: 'Pindhah dhateng isi laporan',
  remove: 'Busak wangsulan',
  moved: 'Wangsulan sampun kapindhah dhateng isi laporan.',
  kept: 'Pitakenan tambahan saweg mboten saged kamot. Wangsulan panjenengan kasimpen saha katut kakintun:',
  anonymous:
    'Panjenengan milih Anonim. Wangsulan kados nomer pelanggan taksih saged nedahaken sinten panjenengan; kosongaken menawi mboten wajib, utawi pilih kategori sanes.',
  day: (day) => day.split('-').reverse().join('-'),
  problems: {
    missing: (label) => `${label}: mangga dipunwangsuli.`,
    malformed: {
      text: (label) => `${label}: wangsulan mboten saged dipunwaos.`,
      textarea: (label) => `${label}: wangsulan mboten saged dipunwaos.`,
      number: (label) => `${label}: serat ngangge angka.`,
      date: (label) => `${label}: isi tanggal ingkang leres.`,
      choice: (label) => `${label}: pilih salah satunggal.`,
      choices: (label) => `${label}: pilih saking dhaftar.`,
      yes_no: (label) => `${label}: pilih salah satunggal.`,
    },
    unlike: (label, hint) => `${label}: wujudipun dereng leres. ${hint}`,
    tooLong: (label, max) => `${label}: paling kathah ${max} aksara.`,
    tooSmall: (label, min) => `${label}: sakedhik-kedhikipun ${min}.`,
    tooLarge: (label, max) => `${label}: paling kathah ${max}.`,
    tooFew: (label, min) => `${label}: pilih sakedhik-kedhikipun ${min}.`,
    tooMany: (label, max) => `${label}: pilih paling kathah ${max}.`,
  },
};
