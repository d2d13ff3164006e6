import type { TrackerMessages } from '../tracker-words.js';
import type { KeepMessages } from '../keep/keep-words.js';
import type { NewsMessages } from '../news/news-words.js';
import type { OutgoingMessages } from '../outgoing/outgoing-words.js';
import type { ObjectionMessages } from '../objection/objection-words.js';
import { numberFormat } from '../../widget/language/formats.js';
import type { ReckoningMessages } from '../reckoning/reckoning-words.js';
import type { ReplyMessages } from '../reply/reply-words.js';
import type { WithdrawMessages } from '../withdraw/withdraw-words.js';
import { aloudSu as aloud, errorsSu } from '../../widget/words/widget-su.js';
import { reportSu as report } from '../../report/words/report-su.js';
import { wishSu as wish } from '../../report/words/wish-su.js';
import type { TrackerWords } from './tracker-languages.js';

/** Sundanese. Where a browser has no Sundanese dates, they are Indonesian. */
const tracker: TrackerMessages = {
  locale: ['su', 'id-ID'],
  errors: errorsSu,
  heading: 'Ngalacak laporan',
  lead: 'Tingali laporan Anjeun parantos dugi ka mana sareng saha anu nuju ngurusna.',
  number: {
    label: 'Nomer laporan',
    hint: 'Témpélkeun waé: nomer, tautan, atanapi sadaya pesenna.',
  },
  code: {
    label: 'Kode aksés',
    optional: '(kénging kosong)',
    hint: 'Kanggo laporan rahasia, laporan anu teu acan diparios, sareng berkas Anjeun nyalira.',
  },
  search: 'Lacak',
  object: 'Kaberatan',
  other: 'Lacak laporan sanés',
  safePage: {
    why: 'Kaca ieu teu acan aman kanggo nyerat kode aksés. Anggo kaca aman milik layanan ieu.',
    link: 'Buka kaca anu aman',
  },
  problems: {
    empty: 'Eusian nomer laporan atanapi kode aksés.',
    'number-unreadable': 'Nomer laporan mangrupi angka. Parios deui.',
    'number-typo': 'Nomer ieu lepat serat. Cocogkeun deui angkana hiji-hiji.',
    'code-unreadable': 'Kode aksés téh 20 aksara sareng angka. Parios deui.',
    'code-sealed': 'Bisi ieu kode laporan disegel: serat S di payunna. Upami sanés, pencét deui.',
  },
  loading: {
    text: 'Milarian laporan…',
    slow: 'Sambungan laun. Masih dicobian, mangga antosan.',
    cancel: 'Teu janten',
  },
  cancelled: 'Milarianana dibatalkeun.',
  notFound: {
    heading: 'Laporan teu kapendak',
    intro: 'Panginten salah sahiji tina ieu:',
    reasons: ({ verifyDays, canUseCode }) => [
      'Nomerna lepat. Cocogkeun deui angkana hiji-hiji.',
      `Laporanana teu acan diparios. Biasana peryogi ${verifyDays} dinten gawé.${canUseCode ? ' Ku kode aksés, laporan parantos tiasa ditingali.' : ''}`,
      `Laporanana rahasia.${canUseCode ? ' Eusian kode aksés kanggo mukana.' : ''}`,
    ],
    withCode: [
      'Kode aksésna lepat. Cocogkeun deui aksara sareng angkana.',
      'Nomer sareng kodena gaduh laporan anu béda. Cobian kosongkeun nomerna, teras milarian ku kode waé.',
    ],
  },
  failed: {
    heading: 'Laporan teu acan tiasa ditingali',
    wait: (seconds) =>
      seconds < 90
        ? `Kinten-kinten ${Math.max(1, Math.ceil(seconds))} detik deui.`
        : `Kinten-kinten ${Math.ceil(seconds / 60)} menit deui.`,
    kept: 'Anu diserat ku Anjeun tetep aya.',
    retry: 'Cobian deui',
  },
  fallback: { heading: 'Cara sanés:', sms: (number) => `SMS ka ${number}` },
};

const keep: KeepMessages = {
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

const news: NewsMessages = {
  open: 'Atur wartos ngalang\u00ADkungan e-mail',
  heading: 'Wartos ngalang\u00ADkungan e-mail',
  loading: 'Mariosan alamat anu dianggo…',
  now: (to) =>
    to === null
      ? 'Ayeuna teu aya wartos anu dikintunkeun ngalang\u00ADkungan e-mail.'
      : `Ayeuna wartos dikintunkeun ka ${to}. Alamat lengkepna teu dipintonkeun.`,
  awaited: (to) =>
    `Teu acan aya wartos anu dikintunkeun. Buka surat kami di ${to}, teras pencét tombol dina tautanna.`,
  impossible: 'Wartos ngalang\u00ADkungan e-mail teu aya kanggo laporan ieu.',
  label: 'Alamat e-mail',
  hint: 'Suratna mung ngawartosan yén aya wartos. Eusi laporan sareng kode aksés tara ngiring.',
  wrong: 'Alamat e-mail ieu teu acan leres. Contona: nama@contoh.id',
  save: 'Simpen alamat ieu',
  stop: 'Eureun ngintunkeun wartos',
  saving: 'Nuju nyimpen…',
  close: 'Tutup',
  retry: 'Cobian deui',
  failed: 'Parobihan teu acan disimpen',
  unknown: {
    heading: 'Teu acan terang naha parobihan disimpen',
    text: 'Sambungan pegat. Cobian deui waé: nyimpen dua kali sami sareng sakali.',
  },
  saved: (to) =>
    to === null
      ? 'Wartos ngalang\u00ADkungan e-mail dieureunkeun.'
      : `Parantos disimpen. Wartos salajengna dikintunkeun ka ${to}.`,
};

const outgoing: OutgoingMessages = {
  list: {
    heading: 'Waleran anu teu acan kakintun',
    hint: 'Eusina teu dipintonkeun di dieu. Buka laporanana ku kode aksés kanggo maos atanapi ngarobihna.',
  },
  states: {
    waiting: {
      heading: 'Waleran ngantosan sambungan',
      text: 'Waleran ieu dikintunkeun otomatis pas aya sambungan. Upami kaca ieu ditutup, dikintunkeun nalika kaca dibuka deui.',
    },
    sending: {
      heading: 'Ngintunkeun waleran…',
      text: 'Mangga antosan. Upami sinyal pegat, ngintunkeunana diteraskeun otomatis.',
    },
    'needs-fix': {
      heading: 'Waleran teu acan kakintun',
      text: 'Robih teras kintunkeun deui, atanapi hapus.',
    },
    unknown: {
      heading: 'Teu acan terang naha waleran parantos dugi',
      text: 'Sambungan pegat nalika ngintunkeun. Ieu diparios deui otomatis, sareng moal kacatet dua kali.',
    },
  },
  stale: 'Waleran ieu parantos lami ngantosan. Pencét “Kintunkeun ayeuna” upami masih peryogi.',
  written: (moment, bytes) => `Diserat ${moment}, ${Math.max(1, Math.round(bytes / 1024))} KB.`,
  rating: (stars) => `Peunteun ti Anjeun: ${stars} tina 5`,
  files: (count) => `${count} poto atanapi berkas`,
  privately: 'Mung kanggo instansi.',
  kept: {
    device: 'Dugi ka kakintun, waleran sareng kode aksésna disimpen dina HP ieu. Saatosna dihapus.',
    memory: 'Waleran ieu teu disimpen dina HP. Ulah nutup kaca ieu sateuacan kakintun.',
  },
  sendNow: 'Kintunkeun ayeuna',
  edit: 'Robih',
  remove: {
    label: 'Hapus',
    sure: 'Hapus waleran ieu? Seratan sareng berkasna ical tina HP ieu.',
    sureUnknown: 'Hapus waleran ieu tina HP? Upami tétéla parantos dugi, anu aya di kantor tetep aya.',
    yes: 'Muhun, hapus',
    no: 'Teu janten',
    done: 'Waleran parantos dihapus tina HP ieu.',
  },
  sent: 'Waleran Anjeun parantos kakintun.',
  sentElsewhere: 'Hiji waleran anu ngantosan dina HP ieu parantos kakintun.',
  gone: 'Waleran ieu nuju dikintunkeun, janten teu tiasa dirobih deui.',
};

const megabytes = numberFormat(['su', 'id-ID'], { maximumFractionDigits: 1 });

const reply: ReplyMessages = {
  heading: 'Nyerat waleran',
  more: 'Tambihan katerangan',
  done: 'Laporan parantos réngsé. Waleran Anjeun tetep dugi ka instansi.',
  settled: {
    question: 'Parantos bérés?',
    hint: '“Parantos” nutup laporan. “Teu acan” muka deui.',
    yes: 'Parantos',
    no: 'Teu acan',
    words: { yes: 'Parantos bérés.', no: 'Teu acan bérés.' },
    missing: 'Naon anu teu acan bérés?',
    optional: '(kénging dikosongkeun)',
    send: 'Kintunkeun: teu acan bérés',
    cancel: 'Teu janten',
    later: (day) => `Antosan dugi ka ${day}`,
    resting: (day) => `Buka deui ieu laporan tanggal ${day}: parantos bérés?`,
    ask: 'Waler ayeuna',
    again: 'Geuning teu acan bérés? Buka deui',
  },
  content: 'Waleran Anjeun',
  rating: 'Kumaha ngurusna?',
  ratingHint: 'Sakali waé.',
  ratings: ['Kirang pisan', 'Kirang', 'Cekap', 'Saé', 'Saé pisan'],
  noRating: 'Kosongkeun peunteunna',
  privately: {
    label: 'Mung kanggo instansi',
    hint: 'Mung Anjeun sareng patugas anu tiasa maos waleran ieu.',
  },
  readers: {
    public:
      'Waleran ieu tiasa diaos ku umum saatos diaos ku patugas. Ulah nyerat nami, nomer telepon, atanapi NIK.',
    secret: 'Laporan ieu rahasia: mung Anjeun sareng patugas anu tiasa maos waleran ieu.',
  },
  photos: {
    add: '+ Tambihan poto atanapi berkas',
    limits: (most, bytes) =>
      `Panglobana ${most} berkas. Poto ageung dialitan otomatis; data tempat dina jero poto dihapus. PDF pangageungna ${megabytes.format(bytes / 1048576)} MB.`,
    listed: 'Berkas anu dipilih',
    state: ({ state }) =>
      state.phase === 'shrinking'
        ? 'nuju dialitan…'
        : state.phase === 'ready'
          ? 'parantos siap'
          : 'teu tiasa dikintunkeun',
    problem: {
      unsupported: 'Jinis berkas ieu teu ditampi. Hapus, teras pilih poto atanapi PDF.',
      empty: 'Berkas ieu kosong. Hapus, teras pilih berkas anu sanés.',
      'too-large': 'Berkas ieu ageung teuing. Hapus, teras pilih anu langkung alit atanapi poto kacana.',
      'too-many': 'Berkasna seueur teuing. Hapus berkas ieu, atanapi hapus anu sanés teras pilih deui.',
      'too-many-pixels':
        'Poto ieu ageung teuing kanggo HP Anjeun. Hapus, teras kintunkeun tangkepan layarna.',
      heic: 'Poto HEIC ieu teu tiasa dibuka ku browser Anjeun. Hapus, teras kintunkeun tangkepan layarna.',
      unreadable:
        'Poto ieu teu tiasa dibuka. Hapus, teras pilih poto sanés atanapi kintunkeun tangkepan layarna.',
    },
    remove: 'Hapus',
    removed: (name) => `${name} parantos dihapus.`,
  },
  shared: {
    label: 'HP ieu dianggo ku seueur jalmi',
    hint: 'Teu dicéntang: upami sinyal pegat, waleran sareng kode aksésna disimpen dina HP ieu dugi ka kakintun. Dicéntang: teu aya anu disimpen, janten ulah nutup kaca sateuacan kakintun.',
  },
  cancel: 'Teu janten ngarobih',
  send: 'Kintunkeun waleran',
  sendRating: 'Kintunkeun peunteun',
  sent: {
    yes: 'Hatur nuhun. Laporan ieu ditutup.',
    no: 'Parantos kakintun. Laporan ieu dibuka deui, sareng instansi ngurus.',
    later: 'Mangga, diantosan dintenna. Upami bérés langkung gancang, waler waé.',
    rating: 'Hatur nuhun kana peunteunna. Status laporan tetep.',
    reply: 'Waleran Anjeun parantos kakintun.',
  },
  again: 'Kintunkeun deui',
  sending: 'Nyiapkeun waleran…',
  problems: {
    empty: () => 'Serat waleran Anjeun.',
    unrated: () => 'Pilih peunteun heula.',
    'words-for-files': () => 'Serat ogé naon anu katingali dina éta berkas.',
    'too-long': (most) => `Panjang teuing. Panglobana ${most} aksara.`,
    files: () => 'Aya berkas anu teu tiasa dikintunkeun. Hapus heula.',
  },
  failed: 'Waleran teu acan kakintun',
  kept: 'Seratan sareng berkas Anjeun tetep aya.',
};

const withdraw: WithdrawMessages = {
  open: 'Narik laporan',
  heading: 'Narik laporan ieu?',
  erasedTitle: 'Anu dihapus:',
  erased: [
    'Nami sareng kontak Anjeun',
    'Judul, eusi, sareng tempat laporan',
    'Poto, berkas, sareng waleran Anjeun',
  ],
  stays:
    'Anu tetep aya: catetan yén kantos aya laporan sareng naon anu didamel ku kantor, tanpa data pribados.',
  forwarded: (nationalId) =>
    `Laporan ieu parantos diteraskeun ka SP4N-LAPOR!${nationalId ? ` (#${nationalId})` : ''}. Salinan di ditu teu ngiring kahapus.`,
  maybeForwarded:
    'Laporan ieu tiasa janten parantos dugi ka SP4N-LAPOR!. Salinan di ditu teu ngiring kahapus.',
  final: 'Laporan teu diteraskeun, sareng ieu teu tiasa dibatalkeun.',
  reason: 'Alesan',
  reasonHint: 'Kénging kosong. Alesan kacatet dina riwayat laporan; ulah nyerat data pribados.',
  confirm: 'Muhun, tarik sareng hapus',
  again: 'Cobian narik deui',
  keep: 'Teu janten',
  sending: 'Nuju narik laporan…',
  failed: 'Laporan teu acan ditarik',
  unknown: {
    heading: 'Teu acan terang naha laporan parantos ditarik',
    text: 'Sambungan pegat. Cobian deui waé: narik dua kali sami sareng sakali.',
  },
  done: {
    heading: 'Laporan parantos ditarik',
    text: 'Data pribados, eusi, sareng berkas Anjeun parantos dihapus. Ieu teu tiasa dibalikkeun.',
  },
};

const reckoning: ReckoningMessages = {
  start: 'teu acan diitung',
  day: (nth) => `dinten ka-${nth}`,
  extension: (nth) => `dinten ka-${nth}, panambahan waktos`,
  weekend: 'ahir minggu',
  holiday: (name) => (name ? `peré: ${name}` : 'peré'),
  pause: 'ngantosan nu lapor',
  uncounted: 'teu diitung',
  estimate: 'Kinten-kinten: dinten peré saatosna teu acan diumumkeun.',
  source: (text) => `Dasarna: ${text}`,
  loading: 'Nuju muat itunganana…',
};

const objection: ObjectionMessages = {
  heading: 'Ngajukeun kaberatan',
  lead: (day) =>
    `Mung Anjeun sareng patugas anu maosna. Dunungan patugas anu ngawalerna.${day ? ` Paling telat ${day}.` : ''}`,
  ground: 'Alesan',
  choose: 'Pilih alesan',
  grounds: {
    a: 'Ditolak ku alesan dikacualikeun',
    b: 'Informasi berkala teu disayogikeun',
    c: 'Pamundut teu diwaler',
    d: 'Waleranana sanés anu dipundut',
    e: 'Pamundut teu dicumponan',
    f: 'Waragadna teu lumrah',
    g: 'Ngaliwatan waktosna',
  },
  content: 'Eusi kaberatan',
  contentHint: (max) => `Pondok waé, supados enggal diwaler: pangseueurna ${max} aksara.`,
  problems: {
    ground: 'Pilih hiji alesan.',
    short: 'Terangkeun sakedik deui: sahenteuna 10 aksara.',
    long: (max) => `Panjang teuing. Ringkeskeun dugi ka ${max} aksara.`,
  },
  send: 'Kintunkeun kaberatan',
  sending: 'Ngintunkeun kaberatan…',
  again: 'Cobian kintunkeun deui',
  failed: 'Kaberatan tacan kakintun',
  unknown: {
    heading: 'Tacan kantenan kaberatan parantos kakintun',
    text: 'Sambunganana pegat. Kintunkeun waé deui: dua kali sami sareng sakali.',
  },
  decision: 'Putusanana',
  decisions: {
    granted: 'Dikabul',
    partly: 'Dikabul sabagian',
    refused: 'Henteu dikabul',
    'not-held': 'Katerangan aya di pihak sanés',
  },
  extended: (reason) => `Waktosna dipanjangkeun: ${reason}`,
  made: 'Kaberatan Anjeun',
  waits: 'Ngantosan putusan dunungan patugas.',
  by: (day) => `Paling telat ${day}.`,
  decided: 'Dunungan parantos mutus. Waleranana aya dina riwayat.',
};

/** The tracker in Sundanese. */
export const words: TrackerWords = {
  aloud,
  tracker,
  keep,
  news,
  objection,
  outgoing,
  reckoning,
  reply,
  report,
  withdraw,
  wish,
};
