import type { ReportMessages } from '../report-words.js';

const usually = (days: number | null) =>
  days === null ? '' : ` Biasanipun salebeting ${days} dinten kerja.`;

/** Javanese. */
export const reportJv: ReportMessages = {
  locale: ['jv', 'id-ID'],
  report: 'Laporan',
  stepOf: (step) => `Langkah ${step} saking 5`,
  merged: 'Dipunsarengaken kaliyan',
  neighbours: {
    label: 'Aturipun warga',
    said: (fixed, notFixed) => `${fixed} matur sampun sae, ${notFixed} dereng`,
  },
  turn: 'Giliripun',
  actors: {
    admin: 'Admin aduan',
    office: 'Instansi',
    reporter: 'Ingkang lapor',
  },
  clock: {
    deadline: 'Paling lambat dinten',
    closing: 'Wates nanggapi',
    promised: 'Dipunjanjeaken rampung',
    left: (days) => (days === 0 ? 'dinten pungkasan' : `${days} dinten kerja malih`),
    overdue: (days) => (days === 0 ? 'sampun kalangkung' : `sampun kalangkung ${days} dinten kerja`),
    estimate: 'kinten-kinten',
    how: 'Cara ngetangipun',
    closes: (day, left) => `Tanpa tanggapan ngantos ${day} (${left}), laporan dipuntutup otomatis.`,
    late: {
      heading: 'Wates wekdalipun sampun kalangkung',
      reason: 'Sababipun kasep',
      text: 'Panjenengan pareng mitakenaken. Menawi tetep mboten wonten wangsulan, panjenengan pareng wadul dhateng Ombudsman.',
      closing:
        'Laporan saged dipuntutup kapan kemawon. Sauger dereng dipuntutup, panjenengan taksih saged nanggapi.',
      ask: 'Serat pitakenan dhateng instansi',
      ombudsman: 'Lapor dhateng Ombudsman',
    },
  },
  updated: 'Pungkasan ewah',
  openedByCode:
    'Dipunbikak mawi kode akses. Tutup tampilan menika menawi HP-nipun dipun\u00ADginakaken tiyang kathah.',
  close: 'Tutup tampilan menika',
  resting: 'Panjenengan ngentosi dinten ingkang dipunjanjeaken',
  you: 'Panjenengan',
  answered: (office) => `${office} mangsuli:`,
  keep: 'Bagi, cithak, emut',
  own: 'Kabar lan narik laporan',
  ownFailed: 'Bagian kangge mangsuli mboten saged dipunmuat. Priksa sinyal panjenengan.',
  statuses: {
    unverified: {
      name: 'Dereng dipunpriksa',
      meaning: ({ verifyDays }) =>
        `Admin mriksa laporan menika, lajeng nerasaken dhateng instansi ingkang wenang.${usually(verifyDays)}`,
    },
    verified: {
      name: 'Sampun dipunpriksa',
      meaning: ({ followupDays }) =>
        `Laporan sampun dipunpriksa lan dipunterasaken. Salajengipun instansi nandangi lan mangsuli.${usually(followupDays)}`,
    },
    in_progress: {
      name: 'Saweg dipun\u00ADtandangi instansi',
      meaning: () => 'Laporan saweg dipungarap. Salajengipun instansi mangsuli.',
    },
    responded: {
      name: 'Ngentosi tanggapan ingkang lapor',
      own: 'Gilir panjenengan',
      meaning: ({ isOwn, autocloseDays, closes }) =>
        `${isOwn ? 'Instansi sampun mangsuli.' : 'Instansi sampun mangsuli. Ingkang lapor nanggapi mawi kode akses.'}${
          closes
            ? ` ${closes}`
            : autocloseDays === null
              ? ''
              : ` Tanpa tanggapan salebeting ${autocloseDays} dinten kerja, laporan dipuntutup otomatis.`
        }`,
    },
    reopened: {
      name: 'Sampun dipun\u00ADtanggapi ingkang lapor',
      own: 'Panjenengan nyuwun dipungarap malih',
      meaning: ({ isOwn }) =>
        `${isOwn ? '' : 'Miturut ingkang lapor dereng beres. '}Salajengipun instansi nggarap malih.`,
    },
    held: {
      name: 'Dipuntundha',
      meaning: () => 'Laporan dipuntundha rumiyin. Salajengipun admin ingkang mutusaken.',
    },
    done: {
      name: 'Sampun rampung',
      meaning: () => 'Mboten wonten langkah malih.',
    },
    archived: {
      name: 'Dipunarsip',
      meaning: () =>
        'Laporan dipuntutup lan mboten dipun\u00ADlajengaken. Alesanipun, menawi wonten, kaserat ing riwayat.',
    },
    rejected: {
      name: 'Dipuntampik',
      meaning: () => 'Laporan mboten katampi. Alesanipun, menawi wonten, kaserat ing riwayat.',
    },
  },
  unknownStatus: 'Menika sebatan saking instansi. Katranganipun wonten ing riwayat.',
  steps: {
    heading: 'Lampahing laporan',
    names: ['Kakintun', 'Dipunpriksa', 'Dipungarap', 'Dipun\u00ADwangsuli', 'Rampung'],
    hints: [
      'Laporan katampi.',
      'Admin mriksa lan nerasaken laporan.',
      'Instansi nandangi lan mangsuli.',
      'Ingkang lapor dipuntakeni: sampun beres?',
      'Laporan dipuntutup.',
    ],
    words: {
      done: 'sampun',
      now: 'sakmenika',
      next: 'salajengipun',
      later: 'mangke',
      skipped: 'mboten lumampah',
    },
  },
  details: {
    heading: 'Isining laporan',
    sent: 'Dipunkintun',
    place: 'Panggenan',
    category: 'Bab laporan',
    office: 'Instansi',
    number: 'Nomer laporan',
    relay: {
      sent: (number, day) =>
        `Dipunterasaken dhateng SP4N-LAPOR!${number ? ` kanthi nomer ${number}` : ''}${day ? ` (${day})` : ''}`,
      waiting: (when) => `Ngentosi SP4N-LAPOR!, dipuncobi malih ${when ?? 'kanthi otomatis'}`,
      parked: () => 'Saweg dipunpriksa petugas saderengipun dipunterasaken dhateng SP4N-LAPOR!',
    },
    files: 'Foto lan berkas',
  },
  file: {
    view: (name) => `Pirsani ${name}`,
    save: (name) => `Simpen ${name}`,
    loading: (name) => `Saweg muat ${name}…`,
    failed: (name) => `${name} mboten saged dipunmuat. Cobi malih`,
    alt: (name) => `Foto ${name}`,
    pair: ['Saderengipun', 'Sasampunipun'],
  },
  history: {
    heading: 'Riwayat',
    counted: (count) => (count ? `Riwayat (${count})` : 'Riwayat'),
    moved: (from, to) => `Dipunterasaken saking ${from} dhateng ${to}`,
    status: (name) => `Status dados ${name}`,
    note: 'Cathetan',
    reply: (from, to) => (to ? `${from} dhateng ${to}` : from),
    national: 'lewat SP4N-LAPOR!',
    rating: (stars) => `Biji: ${stars} saking 5`,
    privately: 'Mboten katingal kagem umum.',
    unreleased: 'Tiyang sanes nembe saged mirsani sasampunipun dipunwaos lan dipuntampilaken petugas.',
    noTime: 'Wekdal mboten kacathet',
    empty: 'Dereng wonten riwayat.',
    loading: 'Saweg muat wangsulan…',
    retry: 'Cobi malih',
    more: 'Muat langkung kathah',
    added: (count) => (count ? `${count} wangsulan dipuntambahaken.` : 'Mboten wonten wangsulan enggal.'),
    failed: 'Wangsulan dereng saged dipunmuat.',
  },
  announce: {
    found: (status) => `Laporan kepanggih. Status: ${status}.`,
    changed: (status, answers) =>
      [
        'Laporan menika nembe kemawon ewah.',
        status && `Status sakmenika: ${status}.`,
        answers && `${answers} wangsulan enggal.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
};
