import type { TrackerMessages } from '../tracker-words.js';
import type { KeepMessages } from '../keep/keep-words.js';
import type { NewsMessages } from '../news/news-words.js';
import type { OutgoingMessages } from '../outgoing/outgoing-words.js';
import type { ObjectionMessages } from '../objection/objection-words.js';
import { numberFormat } from '../../widget/language/formats.js';
import type { ReckoningMessages } from '../reckoning/reckoning-words.js';
import type { ReplyMessages } from '../reply/reply-words.js';
import type { WithdrawMessages } from '../withdraw/withdraw-words.js';
import { aloudJv as aloud, errorsJv } from '../../widget/words/widget-jv.js';
import { reportJv as report } from '../../report/words/report-jv.js';
import { wishJv as wish } from '../../report/words/wish-jv.js';
import type { TrackerWords } from './tracker-languages.js';

/** Javanese. Where a browser has no Javanese dates, they are Indonesian. */
const tracker: TrackerMessages = {
  locale: ['jv', 'id-ID'],
  errors: errorsJv,
  heading: 'Nglacak laporan',
  lead: 'Pirsani laporan panjenengan sampun dumugi pundi lan sinten ingkang saweg nandangi.',
  number: {
    label: 'Nomer laporan',
    hint: 'Tempelaken kemawon: nomer, tautan, utawi sedaya pesenipun.',
  },
  code: {
    label: 'Kode akses',
    optional: '(pareng kosong)',
    hint: 'Kangge laporan rahasia, laporan ingkang dereng dipunpriksa, lan berkas panjenengan piyambak.',
  },
  search: 'Lacak',
  object: 'Kabotan',
  other: 'Lacak laporan sanes',
  safePage: {
    why: 'Kaca menika dereng aman kangge nyerat kode akses. Ginakaken kaca aman gadhahanipun layanan menika.',
    link: 'Bikak kaca aman',
  },
  problems: {
    empty: 'Isi nomer laporan utawi kode akses.',
    'number-unreadable': 'Nomer laporan menika awujud angka. Priksa malih.',
    'number-typo': 'Nomer menika lepat serat. Cocogaken malih angka mbaka angka.',
    'code-unreadable': 'Kode akses menika 20 aksara lan angka. Priksa malih.',
    'code-sealed':
      'Bokmenawi menika kode laporan kasegel: serat S ing ngajengipun. Menawi sanes, pencet malih.',
  },
  loading: {
    text: 'Madosi laporan…',
    slow: 'Sambungan alon. Taksih dipuncobi, mangga dipunentosi.',
    cancel: 'Mboten siyos',
  },
  cancelled: 'Anggenipun madosi dipun\u00ADbatalaken.',
  notFound: {
    heading: 'Laporan mboten kepanggih',
    intro: 'Mbok menawi salah satunggalipun menika:',
    reasons: ({ verifyDays, canUseCode }) => [
      'Nomeripun klentu. Cocogaken malih angka mbaka angka.',
      `Laporanipun dereng dipunpriksa. Biasanipun mbetahaken ${verifyDays} dinten kerja.${canUseCode ? ' Mawi kode akses, laporan sampun saged dipunpirsani.' : ''}`,
      `Laporanipun rahasia.${canUseCode ? ' Isi kode akses kangge mbikak.' : ''}`,
    ],
    withCode: [
      'Kode aksesipun klentu. Cocogaken malih aksara lan angkanipun.',
      'Nomer lan kodenipun gadhahan laporan ingkang beda. Cobi nomeripun dipun\u00ADkosongaken, lajeng pados mawi kode kemawon.',
    ],
  },
  failed: {
    heading: 'Laporan dereng saged dipunpirsani',
    wait: (seconds) =>
      seconds < 90
        ? `Kinten-kinten ${Math.max(1, Math.ceil(seconds))} detik malih.`
        : `Kinten-kinten ${Math.ceil(seconds / 60)} menit malih.`,
    kept: 'Ingkang panjenengan serat taksih wonten.',
    retry: 'Cobi malih',
  },
  fallback: { heading: 'Cara sanes:', sms: (number) => `SMS dhateng ${number}` },
};

const keep: KeepMessages = {
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
    hint: 'Namung nomer lan status pungkasanipun. Sampun dipuncentang menawi HP-nipun dipun\u00ADginakaken tiyang kathah.',
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

const news: NewsMessages = {
  open: 'Atur kabar lewat e-mail',
  heading: 'Kabar lewat e-mail',
  loading: 'Mriksa alamat ingkang dipun\u00ADginakaken…',
  now: (to) =>
    to === null
      ? 'Sakmenika mboten wonten kabar ingkang dipunkintun lewat e-mail.'
      : `Sakmenika kabar dipunkintun dhateng ${to}. Alamat jangkepipun mboten katingal.`,
  awaited: (to) =>
    `Dereng wonten kabar ingkang dipunkintun. Bikak serat kula ing ${to}, lajeng pencet tombol ing tautanipun.`,
  impossible: 'Kabar lewat e-mail mboten wonten kangge laporan menika.',
  label: 'Alamat e-mail',
  hint: 'Seratipun namung ngaturi pirsa bilih wonten kabar. Isi laporan lan kode akses mboten nate tumut.',
  wrong: 'Alamat e-mail menika dereng leres. Tuladha: nama@contoh.id',
  save: 'Simpen alamat menika',
  stop: 'Kendel ngintun kabar',
  saving: 'Saweg nyimpen…',
  close: 'Tutup',
  retry: 'Cobi malih',
  failed: 'Ewah-ewahan dereng kasimpen',
  unknown: {
    heading: 'Dereng cetha menapa ewah-ewahan kasimpen',
    text: 'Sambungan pedhot. Cobi malih kemawon: nyimpen kaping kalih sami kaliyan sepisan.',
  },
  saved: (to) =>
    to === null
      ? 'Kabar lewat e-mail dipunkendelaken.'
      : `Sampun kasimpen. Kabar salajengipun dipunkintun dhateng ${to}.`,
};

const outgoing: OutgoingMessages = {
  list: {
    heading: 'Wangsulan ingkang dereng kakintun',
    hint: 'Isinipun mboten katingal ing mriki. Bikak laporanipun mawi kode akses kangge maos utawi ngewahi.',
  },
  states: {
    waiting: {
      heading: 'Wangsulan ngentosi sambungan',
      text: 'Wangsulan menika kakintun otomatis sanalika wonten sambungan. Menawi kaca menika dipuntutup, kakintun nalika kaca dipunbikak malih.',
    },
    sending: {
      heading: 'Ngintun wangsulan…',
      text: 'Mangga dipunentosi. Menawi sinyal pedhot, anggenipun ngintun dipun\u00ADlajengaken otomatis.',
    },
    'needs-fix': {
      heading: 'Wangsulan dereng kakintun',
      text: 'Ewahi lajeng kintun malih, utawi busak.',
    },
    unknown: {
      heading: 'Dereng cetha menapa wangsulan sampun dumugi',
      text: 'Sambungan pedhot nalika ngintun. Menika dipunpriksa malih otomatis, lan mboten badhe kacathet kaping kalih.',
    },
  },
  stale: 'Wangsulan menika sampun dangu ngentosi. Pencet “Kintun sakmenika” menawi taksih dipunbetahaken.',
  written: (moment, bytes) => `Dipunserat ${moment}, ${Math.max(1, Math.round(bytes / 1024))} KB.`,
  rating: (stars) => `Biji saking panjenengan: ${stars} saking 5`,
  files: (count) => `${count} foto utawi berkas`,
  privately: 'Namung kagem instansi.',
  kept: {
    device:
      'Ngantos kakintun, wangsulan lan kode aksesipun kasimpen ing HP menika. Sasampunipun menika dipunbusak.',
    memory: 'Wangsulan menika mboten dipunsimpen ing HP. Sampun nutup kaca menika saderengipun kakintun.',
  },
  sendNow: 'Kintun sakmenika',
  edit: 'Ewahi',
  remove: {
    label: 'Busak',
    sure: 'Busak wangsulan menika? Seratan lan berkasipun ical saking HP menika.',
    sureUnknown:
      'Busak wangsulan menika saking HP? Menawi pranyata sampun dumugi, ingkang wonten kantor taksih wonten.',
    yes: 'Inggih, busak',
    no: 'Mboten siyos',
    done: 'Wangsulan sampun dipunbusak saking HP menika.',
  },
  sent: 'Wangsulan panjenengan sampun kakintun.',
  sentElsewhere: 'Satunggal wangsulan ingkang ngentosi ing HP menika sampun kakintun.',
  gone: 'Wangsulan menika saweg dipunkintun, dados mboten saged dipunewahi malih.',
};

const megabytes = numberFormat(['jv', 'id-ID'], { maximumFractionDigits: 1 });

const reply: ReplyMessages = {
  heading: 'Serat wangsulan',
  more: 'Tambah katrangan',
  done: 'Laporan sampun rampung. Wangsulan panjenengan tetep dumugi instansi.',
  settled: {
    question: 'Menapa sampun beres?',
    hint: '“Sampun” nutup laporan. “Dereng” mbikak malih.',
    yes: 'Sampun',
    no: 'Dereng',
    words: { yes: 'Sampun beres.', no: 'Dereng beres.' },
    missing: 'Menapa ingkang dereng beres?',
    optional: '(pareng dipun\u00ADkosongaken)',
    send: 'Kintun: dereng beres',
    cancel: 'Mboten siyos',
    later: (day) => `Ngentosi ngantos ${day}`,
    resting: (day) => `Bikak malih laporan menika tanggal ${day}: sampun beres?`,
    ask: 'Wangsuli sakmenika',
    again: 'Jebul dereng beres? Bikak malih',
  },
  content: 'Wangsulan panjenengan',
  rating: 'Kados pundi anggenipun nandangi?',
  ratingHint: 'Sepisan kemawon.',
  ratings: ['Kirang sanget', 'Kirang', 'Cekap', 'Sae', 'Sae sanget'],
  noRating: 'Kosongaken bijinipun',
  privately: {
    label: 'Namung kagem instansi',
    hint: 'Namung panjenengan lan petugas ingkang saged maos wangsulan menika.',
  },
  readers: {
    public:
      'Wangsulan menika saged dipunwaos umum menawi sampun dipunwaos petugas. Sampun nyerat asma, nomer telpun, utawi NIK.',
    secret: 'Laporan menika rahasia: namung panjenengan lan petugas ingkang saged maos wangsulan menika.',
  },
  photos: {
    add: '+ Tambah foto utawi berkas',
    limits: (most, bytes) =>
      `Paling kathah ${most} berkas. Foto ageng dipunalitaken otomatis; data panggenan ing salebeting foto dipunbusak. PDF paling ageng ${megabytes.format(bytes / 1048576)} MB.`,
    listed: 'Berkas ingkang kapilih',
    state: ({ state }) =>
      state.phase === 'shrinking'
        ? 'saweg dipunalitaken…'
        : state.phase === 'ready'
          ? 'sampun siap'
          : 'mboten saged dipunkintun',
    problem: {
      unsupported: 'Jinis berkas menika mboten katampi. Busak, lajeng pilih foto utawi PDF.',
      empty: 'Berkas menika kosong. Busak, lajeng pilih berkas sanesipun.',
      'too-large': 'Berkas menika kageden. Busak, lajeng pilih ingkang langkung alit utawi foto kacanipun.',
      'too-many': 'Berkasipun kekathahen. Busak berkas menika, utawi busak sanesipun lajeng pilih malih.',
      'too-many-pixels':
        'Foto menika kageden kangge HP panjenengan. Busak, lajeng kintun tangkepan layaripun.',
      heic: 'Foto HEIC menika mboten saged dipunbikak browser panjenengan. Busak, lajeng kintun tangkepan layaripun.',
      unreadable:
        'Foto menika mboten saged dipunbikak. Busak, lajeng pilih foto sanes utawi kintun tangkepan layaripun.',
    },
    remove: 'Busak',
    removed: (name) => `${name} sampun dipunbusak.`,
  },
  shared: {
    label: 'HP menika dipunangge tiyang kathah',
    hint: 'Mboten dipuncentang: menawi sinyal pedhot, wangsulan lan kode aksesipun kasimpen ing HP menika ngantos kakintun. Dipuncentang: mboten wonten ingkang kasimpen, dados sampun nutup kaca saderengipun kakintun.',
  },
  cancel: 'Mboten siyos ngewahi',
  send: 'Kintun wangsulan',
  sendRating: 'Kintun biji',
  sent: {
    yes: 'Matur nuwun. Laporan menika dipuntutup.',
    no: 'Sampun kakintun. Laporan menika dipunbikak malih, lan instansi nandangi.',
    later: 'Inggih, dipunentosi dintenipun. Menawi sampun beres langkung rumiyin, wangsuli kemawon.',
    rating: 'Matur nuwun kagem bijinipun. Status laporan tetep.',
    reply: 'Wangsulan panjenengan sampun kakintun.',
  },
  again: 'Kintun malih',
  sending: 'Nyawisaken wangsulan…',
  problems: {
    empty: () => 'Serat wangsulan panjenengan.',
    unrated: () => 'Pilih biji rumiyin.',
    'words-for-files': () => 'Serat ugi menapa ingkang katingal ing berkas menika.',
    'too-long': (most) => `Kepanjangen. Paling kathah ${most} aksara.`,
    files: () => 'Wonten berkas ingkang mboten saged dipunkintun. Busak rumiyin.',
  },
  failed: 'Wangsulan dereng kakintun',
  kept: 'Seratan lan berkas panjenengan taksih wonten.',
};

const withdraw: WithdrawMessages = {
  open: 'Narik laporan',
  heading: 'Narik laporan menika?',
  erasedTitle: 'Ingkang dipunbusak:',
  erased: [
    'Asma lan kontak panjenengan',
    'Judul, isi, lan panggenaning laporan',
    'Foto, berkas, lan wangsulan panjenengan',
  ],
  stays:
    'Ingkang taksih wonten: cathetan bilih nate wonten laporan lan menapa ingkang dipun\u00ADtindakaken kantor, tanpa data pribadi.',
  forwarded: (nationalId) =>
    `Laporan menika sampun dipunterasaken dhateng SP4N-LAPOR!${nationalId ? ` (#${nationalId})` : ''}. Salinan ing ngrika mboten tumut kabusak.`,
  maybeForwarded:
    'Laporan menika saged ugi sampun dumugi SP4N-LAPOR!. Salinan ing ngrika mboten tumut kabusak.',
  final: 'Laporan mboten dipun\u00ADlajengaken, lan menika mboten saged dipun\u00ADbatalaken.',
  reason: 'Alesan',
  reasonHint: 'Pareng kosong. Alesan kacathet ing riwayat laporan; sampun nyerat data pribadi.',
  confirm: 'Inggih, tarik lan busak',
  again: 'Cobi tarik malih',
  keep: 'Mboten siyos',
  sending: 'Saweg narik laporan…',
  failed: 'Laporan dereng dipuntarik',
  unknown: {
    heading: 'Dereng cetha menapa laporan sampun dipuntarik',
    text: 'Sambungan pedhot. Cobi malih kemawon: narik kaping kalih sami kaliyan sepisan.',
  },
  done: {
    heading: 'Laporan sampun dipuntarik',
    text: 'Data pribadi, isi, lan berkas panjenengan sampun dipunbusak. Menika mboten saged wangsul.',
  },
};

const reckoning: ReckoningMessages = {
  start: 'dereng dipunetang',
  day: (nth) => `dinten kaping ${nth}`,
  extension: (nth) => `dinten kaping ${nth}, dipunpanjangaken`,
  weekend: 'pungkasan minggu',
  holiday: (name) => (name ? `prei: ${name}` : 'prei'),
  pause: 'nengga ingkang lapor',
  uncounted: 'mboten dipunetang',
  estimate: 'Kinten-kinten: dinten prei sasampunipun dereng dipunumumaken.',
  source: (text) => `Dhasar: ${text}`,
  loading: 'Saweg mundhut etanganipun…',
};

const objection: ObjectionMessages = {
  heading: 'Ngaturaken kabotan',
  lead: (day) =>
    `Namung Panjenengan lan petugas ingkang maos. Panggedhening petugas ingkang mangsuli.${day ? ` Paling lami ${day}.` : ''}`,
  ground: 'Alesan',
  choose: 'Pilih alesan',
  grounds: {
    a: 'Dipuntolak amargi kalebet informasi ingkang dipunkecualiaken',
    b: 'Informasi berkala mboten dipunsedhiyakaken',
    c: 'Panyuwunan mboten dipunwangsuli',
    d: 'Wangsulanipun beda kaliyan ingkang dipunsuwun',
    e: 'Panyuwunan mboten dipunturuti',
    f: 'Wragadipun mboten limrah',
    g: 'Langkung saking wekdalipun',
  },
  content: 'Isinipun kabotan',
  contentHint: (max) => `Ringkes kemawon, supados enggal dipunwangsuli: paling kathah ${max} aksara.`,
  problems: {
    ground: 'Pilih satunggal alesan.',
    short: 'Mangga dipunterangaken sakedhik malih: sakedhik-kedhikipun 10 aksara.',
    long: (max) => `Kedawan. Mangga dipunringkes dumugi ${max} aksara.`,
  },
  send: 'Kintun kabotan',
  sending: 'Saweg ngintun kabotan…',
  again: 'Cobi kintun malih',
  failed: 'Kabotan dereng kakintun',
  unknown: {
    heading: 'Dereng kantenan kabotan sampun kakintun',
    text: 'Sambungan pedhot. Mangga dipunkintun malih: kaping kalih sami kaliyan sepindhah.',
  },
  decision: 'Putusanipun',
  decisions: {
    granted: 'Dipunkabulaken',
    partly: 'Dipunkabulaken sapérangan',
    refused: 'Boten dipunkabulaken',
    'not-held': 'Kateranganipun wonten ing pihak sanès',
  },
  extended: (reason) => `Wekdalipun dipuntambahi: ${reason}`,
  made: 'Kabotan Panjenengan',
  waits: 'Ngentosi putusan panggedhening petugas.',
  by: (day) => `Paling lami ${day}.`,
  decided: 'Panggedhe sampun mutus. Wangsulanipun wonten ing riwayat.',
};

/** The tracker in Javanese. */
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
