import type { ReportMessages } from '../report-words.js';

const usually = (days: number | null) => (days === null ? '' : ` Biasana dina ${days} dinten gawé.`);

/** Sundanese. */
export const reportSu: ReportMessages = {
  locale: ['su', 'id-ID'],
  report: 'Laporan',
  stepOf: (step) => `Léngkah ${step} tina 5`,
  merged: 'Dihijikeun sareng',
  neighbours: {
    label: 'Saur warga',
    said: (fixed, notFixed) => `${fixed} nyebatkeun parantos saé, ${notFixed} teu acan`,
  },
  turn: 'Giliranana',
  actors: {
    admin: 'Admin pangaduan',
    office: 'Instansi',
    reporter: 'Nu lapor',
  },
  clock: {
    deadline: 'Paling telat',
    closing: 'Wates nanggapan',
    promised: 'Dijangjikeun réngsé',
    left: (days) => (days === 0 ? 'dinten pamungkas' : `${days} dinten gawé deui`),
    overdue: (days) => (days === 0 ? 'parantos kalangkung' : `parantos kalangkung ${days} dinten gawé`),
    estimate: 'kinten-kinten',
    how: 'Cara ngitungna',
    closes: (day, left) => `Tanpa tanggapan dugi ka ${day} (${left}), laporan ditutup otomatis.`,
    late: {
      heading: 'Wates waktosna parantos kalangkung',
      reason: 'Alesanana telat',
      text: 'Anjeun kénging naroskeun. Upami tetep teu aya waleran, Anjeun kénging ngadu ka Ombudsman.',
      closing: 'Laporan tiasa ditutup iraha waé. Salami teu acan ditutup, Anjeun masih tiasa nanggapan.',
      ask: 'Serat patarosan ka instansi',
      ombudsman: 'Lapor ka Ombudsman',
    },
  },
  updated: 'Pamungkas robih',
  openedByCode: 'Dibuka ku kode aksés. Tutup tampilan ieu upami HP-na dianggo ku seueur jalmi.',
  close: 'Tutup tampilan ieu',
  resting: 'Anjeun ngantosan dinten anu dijangjikeun',
  you: 'Anjeun',
  answered: (office) => `${office} ngawaler:`,
  keep: 'Bagikeun, citak, émut',
  own: 'Wartos sareng narik laporan',
  ownFailed: 'Bagian kanggo ngawaler teu tiasa dimuat. Parios sinyal Anjeun.',
  statuses: {
    unverified: {
      name: 'Teu acan diparios',
      meaning: ({ verifyDays }) =>
        `Admin mariosan laporan ieu, teras neraskeun ka instansi anu wenang.${usually(verifyDays)}`,
    },
    verified: {
      name: 'Parantos diparios',
      meaning: ({ followupDays }) =>
        `Laporan parantos diparios sareng diteraskeun. Salajengna instansi ngurus sareng ngawaler.${usually(followupDays)}`,
    },
    in_progress: {
      name: 'Nuju diurus ku instansi',
      meaning: () => 'Laporan nuju digarap. Salajengna instansi ngawaler.',
    },
    responded: {
      name: 'Ngantosan tanggapan nu lapor',
      own: 'Giliran Anjeun',
      meaning: ({ isOwn, autocloseDays, closes }) =>
        `${isOwn ? 'Instansi parantos ngawaler.' : 'Instansi parantos ngawaler. Nu lapor nanggapan ku kode aksés.'}${
          closes
            ? ` ${closes}`
            : autocloseDays === null
              ? ''
              : ` Tanpa tanggapan dina ${autocloseDays} dinten gawé, laporan ditutup otomatis.`
        }`,
    },
    reopened: {
      name: 'Parantos ditanggapan nu lapor',
      own: 'Anjeun nyuhunkeun digarap deui',
      meaning: ({ isOwn }) =>
        `${isOwn ? '' : 'Saur nu lapor teu acan bérés. '}Salajengna instansi ngurus deui.`,
    },
    held: {
      name: 'Ditunda heula',
      meaning: () => 'Laporan ditunda heula. Salajengna admin anu mutuskeun teras henteuna.',
    },
    done: {
      name: 'Parantos réngsé',
      meaning: () => 'Teu aya léngkah deui.',
    },
    archived: {
      name: 'Diarsipkeun',
      meaning: () => 'Laporan ditutup sareng teu diteraskeun. Alesanana, upami aya, kaserat dina riwayat.',
    },
    rejected: {
      name: 'Teu ditampi',
      meaning: () => 'Alesanana, upami aya, kaserat dina riwayat.',
    },
  },
  unknownStatus: 'Ieu sebatan ti instansi. Kateranganana aya dina riwayat.',
  steps: {
    heading: 'Lalampahan laporan',
    names: ['Dikintunkeun', 'Diparios', 'Digarap', 'Diwaler', 'Réngsé'],
    hints: [
      'Laporan ditampi.',
      'Admin mariosan sareng neraskeun laporan.',
      'Instansi ngurus sareng ngawaler.',
      'Nu lapor ditaros: parantos bérés?',
      'Laporan ditutup.',
    ],
    words: {
      done: 'parantos',
      now: 'ayeuna',
      next: 'salajengna',
      later: 'engké',
      skipped: 'teu dilaksanakeun',
    },
  },
  details: {
    heading: 'Eusi laporan',
    sent: 'Dikintunkeun',
    place: 'Tempatna',
    category: 'Perkawis laporan',
    office: 'Instansi',
    number: 'Nomer laporan',
    relay: {
      sent: (number, day) =>
        `Diteraskeun ka SP4N-LAPOR!${number ? ` kalayan nomer ${number}` : ''}${day ? ` (${day})` : ''}`,
      waiting: (when) => `Ngantosan SP4N-LAPOR!, dicobian deui ${when ?? 'sacara otomatis'}`,
      parked: () => 'Nuju diparios ku patugas sateuacan diteraskeun ka SP4N-LAPOR!',
    },
    files: 'Poto sareng berkas',
  },
  file: {
    view: (name) => `Tingali ${name}`,
    save: (name) => `Simpen ${name}`,
    loading: (name) => `Nuju muat ${name}…`,
    failed: (name) => `${name} teu tiasa dimuat. Cobian deui`,
    alt: (name) => `Poto ${name}`,
    pair: ['Sateuacanna', 'Saparantosna'],
  },
  history: {
    heading: 'Riwayat',
    counted: (count) => (count ? `Riwayat (${count})` : 'Riwayat'),
    moved: (from, to) => `Diteraskeun ti ${from} ka ${to}`,
    status: (name) => `Status janten ${name}`,
    note: 'Catetan',
    reply: (from, to) => (to ? `${from} ka ${to}` : from),
    national: 'ngalang\u00ADkungan SP4N-LAPOR!',
    rating: (stars) => `Peunteun: ${stars} tina 5`,
    privately: 'Teu dipintonkeun ka umum.',
    unreleased: 'Jalmi sanés nembé tiasa ningali saatos diaos sareng dipintonkeun ku patugas.',
    noTime: 'Waktosna teu kacatet',
    empty: 'Teu acan aya riwayat.',
    loading: 'Nuju muat waleran…',
    retry: 'Cobian deui',
    more: 'Muat langkung seueur',
    added: (count) => (count ? `${count} waleran ditambihan.` : 'Teu aya waleran énggal.'),
    failed: 'Waleran teu acan tiasa dimuat.',
  },
  announce: {
    found: (status) => `Laporan kapendak. Status: ${status}.`,
    changed: (status, answers) =>
      [
        'Laporan ieu nembé robih.',
        status && `Status ayeuna: ${status}.`,
        answers && `${answers} waleran énggal.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
};
