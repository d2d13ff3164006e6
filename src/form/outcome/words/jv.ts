import type { OutcomeMessages } from './words.js';

/** Javanese, from Kintun to the receipt. */
export const outcomeJv: OutcomeMessages = {
  unkept: {
    more: 'Pilihan sanes',
    label: 'Mboten sah dipunsimpen ing HP menika',
    hint: 'Dipunkintun sakmenika utawi mboten babar pisan. Menawi sinyal pedhot lan kaca dipuntutup, laporan ical.',
  },
  working: {
    keeping: 'Nyimpen laporan ing HP menika…',
    sending: 'Saweg ngintun laporan…',
    safe: 'Laporan sampun kasimpen ing HP menika. Menawi sinyal ical, laporan dipunkintun malih piyambak.',
    unkept: 'Laporan mboten dipunsimpen ing HP menika. Sampun nutup kaca saderengipun laporan katampi.',
  },
  queued: {
    heading: 'Laporan panjenengan kasimpen ing HP menika lan badhe dipunkintun piyambak',
    headingInMemory: 'Laporan panjenengan ngentosi sambungan lan badhe dipunkintun piyambak',
    onDevice:
      'Laporan dipunkintun sanalika kasambung, sauger kaca menika kabikak utawi nalika panjenengan bikak malih.',
    inMemory:
      'HP menika mboten marengaken nyimpen: sampun nutup kaca menika saderengipun laporan dipunkintun.',
    unkept:
      'Kados pilihan panjenengan, laporan mboten dipunsimpen ing HP. Sauger kaca menika kabikak, laporan dipuncobi malih; menawi dipuntutup, laporan ical.',
    now: 'Kintun sakmenika',
    ask: 'Pitakenaken sakmenika',
  },
  unknown: {
    heading: 'Dereng cetha menapa laporan sampun katampi',
    why: 'Sambungan pedhot saderengipun wonten wangsulan. Sakmenika saweg dipunpitakenaken dhateng layanan laporan.',
    dont: 'Mboten perlu nyerat malih. Laporan menika mboten badhe ical lan mboten badhe kacathet kaping kalih.',
  },
  received: 'Laporan panjenengan sampun katampi',
  number: 'Nomer laporan',
  code: 'Kode akses',
  copy: 'Salin',
  copyNumber: 'Salin nomer laporan',
  copyCode: 'Salin kode akses',
  copied: 'Sampun dipunsalin.',
  selected: 'Sampun kapilih. Pencet dangu, lajeng pilih Salin.',
  keep: {
    heading: 'Tangkep layaripun utawi cathet kode menika sakmenika',
    why: 'Kode menika kuncining laporan panjenengan. Sinten ingkang nyepeng dipunanggep ingkang lapor.',
    how: 'Kodenipun sampun ngantos dipunsebaraken. Nomer laporan pareng dipunsebaraken.',
    lost: 'Kodenipun ical? Mangga ngasta KTP dhateng kantor ingkang nampi laporan: petugas saged damelaken kode enggal. Kangge laporan tanpa nami mboten saged.',
  },
  next: 'Menapa ingkang lumampah sasampunipun menika',
  steps: (verifyDays, followupDays, replyDays) => [
    `Salebeting ${verifyDays} dinten kerja, petugas mriksa laporan lan nerasaken dhateng instansi ingkang wenang.`,
    `Salebeting ${followupDays} dinten kerja sasampunipun menika, instansi nandangi lan mangsuli.`,
    `Panjenengan gadhah ${replyDays} dinten kerja kangge nanggapi wangsulanipun.`,
  ],
  track: 'Kangge mirsani lampahipun, bikak “Nglacak laporan” lajeng lebetaken nomer lan kode menika.',
  trackByCode:
    'Nomeripun namung katingal ing tab ingkang ngintun. Kangge nglacak, bikak “Nglacak laporan” lajeng lebetaken kode menika kemawon.',
  done: 'Rampung, sampun kula simpen',
  again: 'Damel laporan sanes',
  ownWays: 'Cara sanes ngubungi petugas:',
  shared:
    'HP menika dipunginakaken tiyang kathah: sasampunipun nyathet kodenipun, pencet “Damel laporan sanes” supados ical saking layar.',
};
