import type { OutcomeMessages } from './words.js';

/** Sundanese, from Kintunkeun to the receipt. */
export const outcomeSu: OutcomeMessages = {
  unkept: {
    more: 'Pilihan sanés',
    label: 'Ulah disimpen dina HP ieu',
    hint: 'Dikintunkeun ayeuna atanapi henteu pisan. Upami sinyal pegat teras kaca ditutup, laporan ical.',
  },
  working: {
    keeping: 'Nyimpen laporan dina HP ieu…',
    sending: 'Nuju ngintunkeun laporan…',
    safe: 'Laporan parantos disimpen dina HP ieu. Upami sinyal ical, laporan dikintunkeun deui ku nyalira.',
    unkept: 'Laporan teu disimpen dina HP ieu. Ulah nutup kaca sateuacan laporan ditampi.',
  },
  queued: {
    heading: 'Laporan Anjeun disimpen dina HP ieu sareng bakal dikintunkeun ku nyalira',
    headingInMemory: 'Laporan Anjeun ngantosan sambungan sareng bakal dikintunkeun ku nyalira',
    onDevice:
      'Laporan dikintunkeun pas nyambung, salami kaca ieu kabuka atanapi nalika dibuka deui ku Anjeun.',
    inMemory: 'HP ieu teu ngawidian nyimpen: ulah nutup kaca ieu sateuacan laporan dikintunkeun.',
    unkept:
      'Sapertos pilihan Anjeun, laporan teu disimpen dina HP. Salami kaca ieu kabuka, laporan dicobian deui; upami ditutup, laporan ical.',
    now: 'Kintunkeun ayeuna',
    ask: 'Taroskeun ayeuna',
  },
  unknown: {
    heading: 'Teu acan terang naha laporan parantos ditampi',
    why: 'Sambungan pegat sateuacan aya waleran. Ayeuna nuju ditaroskeun ka layanan laporan.',
    dont: 'Teu kedah nyerat deui. Laporan ieu moal ical sareng moal kacatet dua kali.',
  },
  received: 'Laporan Anjeun parantos ditampi',
  number: 'Nomer laporan',
  code: 'Kode aksés',
  copy: 'Salin',
  copyNumber: 'Salin nomer laporan',
  copyCode: 'Salin kode aksés',
  copied: 'Parantos disalin.',
  selected: 'Parantos dipilih. Pencét lami, teras pilih Salin.',
  keep: {
    heading: 'Tangkep layarna atanapi catet kode ieu ayeuna',
    why: 'Kode ieu konci laporan Anjeun. Saha waé anu nyepengna dianggap nu lapor.',
    how: 'Ulah ngabagikeun kodena. Nomer laporan kénging dibagikeun.',
    lost: 'Kodena ical? Candak KTP ka kantor anu nampi laporan: patugas tiasa ngadamelkeun kode énggal. Kanggo laporan tanpa nami teu tiasa.',
  },
  next: 'Naon anu lumangsung saatosna',
  steps: (verifyDays, followupDays, replyDays) => [
    `Dina ${verifyDays} dinten gawé, patugas mariosan laporan teras neraskeun ka instansi anu wenang.`,
    `Dina ${followupDays} dinten gawé saatosna, instansi ngurus sareng ngawaler.`,
    `Anjeun gaduh ${replyDays} dinten gawé kanggo nanggapan waleranana.`,
  ],
  track: 'Kanggo ningali kamajenganana, buka “Ngalacak laporan” teras lebetkeun nomer sareng kode ieu.',
  trackByCode:
    'Nomerna mung dipintonkeun dina tab anu ngintunkeun. Kanggo ngalacak, buka “Ngalacak laporan” teras lebetkeun kode ieu waé.',
  done: 'Réngsé, parantos disimpen',
  again: 'Ngadamel laporan sanés',
  ownWays: 'Cara sanés ngahubungi patugas:',
  shared:
    'HP ieu dianggo ku seueur jalmi: saatos nyatet kodena, pencét “Ngadamel laporan sanés” supados ical tina layar.',
};
