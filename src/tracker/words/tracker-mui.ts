import type { TrackerMessages } from '../tracker-words.js';
import type { KeepMessages } from '../keep/keep-words.js';
import type { NewsMessages } from '../news/news-words.js';
import type { OutgoingMessages } from '../outgoing/outgoing-words.js';
import type { ObjectionMessages } from '../objection/objection-words.js';
import { numberFormat } from '../../widget/language/formats.js';
import type { ReckoningMessages } from '../reckoning/reckoning-words.js';
import type { ReplyMessages } from '../reply/reply-words.js';
import type { WithdrawMessages } from '../withdraw/withdraw-words.js';
import { aloudMui as aloud, errorsMui } from '../../widget/words/widget-mui.js';
import { reportMui as report } from '../../report/words/report-mui.js';
import { wishMui as wish } from '../../report/words/wish-mui.js';
import type { TrackerWords } from './tracker-languages.js';

/** Palembang Malay. Browsers have no dates in it, so dates are Indonesian. */
const tracker: TrackerMessages = {
  locale: ['mui', 'id-ID'],
  errors: errorsMui,
  heading: 'Lacak laporan',
  lead: 'Jingok laporan kamu sudah sampe mano dan siapo yang lagi ngurusnyo.',
  number: {
    label: 'Nomor laporan',
    hint: 'Tempelke bae: nomor, tautan, atau pesannyo galo.',
  },
  code: {
    label: 'Kode akses',
    optional: '(boleh kosong)',
    hint: 'Untuk laporan rahasia, laporan yang belom dipreso, samo berkas kamu dewek.',
  },
  search: 'Lacak',
  object: 'Keberatannyo',
  other: 'Lacak laporan lain',
  safePage: {
    why: 'Halaman ini belom aman untuk ngetik kode akses. Pake halaman aman punyo layanan ini.',
    link: 'Bukak halaman aman',
  },
  problems: {
    empty: 'Isi nomor laporan atau kode aksesnyo.',
    'number-unreadable': 'Nomor laporan itu angka galo. Preso lagi.',
    'number-typo': 'Nomor ini salah ketik. Cocokke lagi angkanyo sikok-sikok.',
    'code-unreadable': 'Kode akses itu 20 huruf samo angka. Preso lagi.',
    'code-sealed': 'Mungkin ini kode laporan besegel: tulis S di depannyo. Kalu bukan, pencet lagi.',
  },
  loading: {
    text: 'Lagi nyari laporan…',
    slow: 'Sambungan lambat. Masih dicubo, tunggu bentar.',
    cancel: 'Batalke',
  },
  cancelled: 'Nyarinyo dak jadi.',
  notFound: {
    heading: 'Laporan dak ketemu',
    intro: 'Mungkin salah sikok dari ini:',
    reasons: ({ verifyDays, canUseCode }) => [
      'Nomornyo salah. Cocokke lagi angkanyo sikok-sikok.',
      `Laporannyo belom dipreso. Biasonyo perlu ${verifyDays} hari kerjo.${canUseCode ? ' Pake kode akses, laporan sudah pacak dijingok.' : ''}`,
      `Laporannyo rahasia.${canUseCode ? ' Isi kode akses untuk mukaknyo.' : ''}`,
    ],
    withCode: [
      'Kode aksesnyo salah. Cocokke lagi huruf samo angkanyo.',
      'Nomor samo kodenyo punyo laporan yang beda. Cubo kosongke nomornyo, teros cari pake kode bae.',
    ],
  },
  failed: {
    heading: 'Laporan belom pacak dijingok',
    wait: (seconds) =>
      seconds < 90
        ? `Kiro-kiro ${Math.max(1, Math.ceil(seconds))} detik lagi.`
        : `Kiro-kiro ${Math.ceil(seconds / 60)} menit lagi.`,
    kept: 'Yang kamu ketik masih ado.',
    retry: 'Cubo lagi',
  },
  fallback: { heading: 'Caro lain:', sms: (number) => `SMS ke ${number}` },
};

const keep: KeepMessages = {
  list: {
    heading: 'Laporan aku di HP ini',
    open: (number) => `Jingok laporan #${number}`,
    seen: (status, age) => `${status}, dijingok ${age}`,
    forget: (number) => `Hapus #${number} dari HP ini`,
    forgetOne: 'Hapus',
    forgotten: (number) => `#${number} sudah dihapus dari HP ini.`,
    wipe: 'Hapus galo dari HP ini',
    wiped: 'Laporan galo sudah dihapus dari HP ini. Laporannyo dewek tetep ado.',
  },
  save: {
    label: 'Inget laporan ini di HP ini',
    hint: 'Cuma nomor samo status terakhirnyo. Jangan dicentang kalu HP-nyo dipake wong banyak.',
    code: 'Inget jugo kode aksesnyo',
    codeHint: 'Siapo bae yang megang HP ini pacak mukak dan narik laporan ini.',
    failed: 'HP ini dak ngizinke nyimpen.',
  },
  saved: 'Laporan diinget di HP ini.',
  unsaved: 'Laporan dak diinget lagi di HP ini.',
  lastKnown: (status, age) => `Terakhir dijingok ${age}: ${status}.`,
  lastDue: (day) => `Paling lambat tanggal ${day}.`,
  share: 'Bagike tautan',
  whatsapp: 'Kirim lewat WhatsApp',
  whatsappText: (number, link) => `Nomor laporan: ${number}\nJingok perkembangannyo: ${link}`,
  shareTitle: (number) => `Laporan #${number}`,
  copied: 'Tautan sudah disalin. Kode akses dak ikut.',
  copyByHand: 'Salin tautan ini:',
  print: 'Cetak',
  calendar: 'Simpen batas waktu ke kalender',
  calendarSummary: (number) => `Batas waktu laporan #${number}`,
  age: (minutes) =>
    minutes < 2
      ? 'baru bae'
      : minutes < 120
        ? `${minutes} menit tadi`
        : minutes < 2_880
          ? `${Math.round(minutes / 60)} jam tadi`
          : `${Math.round(minutes / 1_440)} hari lewat`,
};

const news: NewsMessages = {
  open: 'Atur kabar lewat e-mail',
  heading: 'Kabar lewat e-mail',
  loading: 'Mreso alamat yang dipake…',
  now: (to) =>
    to === null
      ? 'Sekarang katek kabar yang dikirim lewat e-mail.'
      : `Sekarang kabar dikirim ke ${to}. Alamat lengkapnyo dak ditampilke.`,
  awaited: (to) =>
    `Belom ado kabar yang dikirim. Bukak surat kami di ${to}, teros pencet tombol di tautannyo.`,
  impossible: 'Kabar lewat e-mail katek untuk laporan ini.',
  label: 'Alamat e-mail',
  hint: 'Suratnyo cuma ngasih tau kalu ado kabar. Isi laporan samo kode akses dak pernah ikut.',
  wrong: 'Alamat e-mail ini belom bener. Contohnyo: nama@contoh.id',
  save: 'Simpen alamat ini',
  stop: 'Berenti ngirim kabar',
  saving: 'Lagi nyimpen…',
  close: 'Tutup',
  retry: 'Cubo lagi',
  failed: 'Perubahan belom tesimpen',
  unknown: {
    heading: 'Belom tau apo perubahan tesimpen',
    text: 'Sambungan putus. Cubo lagi bae: nyimpen duo kali samo bae cak sekali.',
  },
  saved: (to) =>
    to === null ? 'Kabar lewat e-mail sudah disetop.' : `Sudah tesimpen. Kabar sudah ini dikirim ke ${to}.`,
};

const outgoing: OutgoingMessages = {
  list: {
    heading: 'Balesan yang belom tekirim',
    hint: 'Isinyo dak ditampilke di sini. Bukak laporannyo pake kode akses untuk maco atau ngubahnyo.',
  },
  states: {
    waiting: {
      heading: 'Balesan nunggu sambungan',
      text: 'Balesan ini tekirim otomatis pas ado sambungan. Kalu halaman ini ditutup, tekirimnyo pas halaman dibukak lagi.',
    },
    sending: {
      heading: 'Lagi ngirim balesan…',
      text: 'Tunggu bentar. Kalu sinyal putus, ngirimnyo dilanjutke otomatis.',
    },
    'needs-fix': { heading: 'Balesan belom tekirim', text: 'Ubah teros kirim lagi, atau hapus.' },
    unknown: {
      heading: 'Belom tau apo balesan sudah sampe',
      text: 'Sambungan putus pas ngirim. Ini dipreso lagi otomatis, dan dak bakal tecatet duo kali.',
    },
  },
  stale: 'Balesan ini sudah lamo nunggu. Pencet “Kirim sekarang” kalu masih perlu.',
  written: (moment, bytes) => `Ditulis ${moment}, ${Math.max(1, Math.round(bytes / 1024))} KB.`,
  rating: (stars) => `Nilai dari kamu: ${stars} dari 5`,
  files: (count) => `${count} foto atau berkas`,
  privately: 'Cuma untuk instansi.',
  kept: {
    device: 'Sampe tekirim, balesan samo kode aksesnyo tesimpen di HP ini. Sudah itu dihapus.',
    memory: 'Balesan ini dak disimpen di HP. Jangan tutup halaman ini sebelom tekirim.',
  },
  sendNow: 'Kirim sekarang',
  edit: 'Ubah',
  remove: {
    label: 'Hapus',
    sure: 'Hapus balesan ini? Tulisan samo berkasnyo ilang dari HP ini.',
    sureUnknown: 'Hapus balesan ini dari HP? Kalu ruponyo sudah sampe, yang di kantor tetep ado.',
    yes: 'Iyo, hapus',
    no: 'Dak jadi',
    done: 'Balesan sudah dihapus dari HP ini.',
  },
  sent: 'Balesan kamu sudah tekirim.',
  sentElsewhere: 'Sikok balesan yang nunggu di HP ini sudah tekirim.',
  gone: 'Balesan ini lagi dikirim, jadi dak pacak diubah lagi.',
};

const megabytes = numberFormat(['mui', 'id-ID'], { maximumFractionDigits: 1 });

const reply: ReplyMessages = {
  heading: 'Tulis balesan',
  more: 'Tambah keterangan lain',
  done: 'Laporan sudah selesai. Balesan kamu tetep sampe ke instansi.',
  settled: {
    question: 'Apo sudah beres?',
    hint: '“Sudah” nutup laporan. “Belom” mukaknyo lagi.',
    yes: 'Sudah',
    no: 'Belom',
    words: { yes: 'Sudah beres.', no: 'Belom beres.' },
    missing: 'Apo yang belom beres?',
    optional: '(boleh dikosongke)',
    send: 'Kirim: belom beres',
    cancel: 'Dak jadi',
    later: (day) => `Tunggu sampe ${day}`,
    resting: (day) => `Bukak lagi laporan ini tanggal ${day}: apo sudah beres?`,
    ask: 'Jawab sekarang bae',
    again: 'Ruponyo belom beres? Bukak lagi',
  },
  content: 'Balesan kamu',
  rating: 'Cakmano ngurusnyo?',
  ratingHint: 'Sekali bae.',
  ratings: ['Kurang nian', 'Kurang', 'Cukup', 'Bagus', 'Bagus nian'],
  noRating: 'Kosongke nilai',
  privately: {
    label: 'Cuma untuk instansi',
    hint: 'Cuma kamu samo petugas yang pacak maco balesan ini.',
  },
  readers: {
    public:
      'Balesan ini pacak dibaco umum kalu sudah dibaco petugas. Jangan tulis namo, nomor telpon, atau NIK.',
    secret: 'Laporan ini rahasia: cuma kamu samo petugas yang pacak maco balesan ini.',
  },
  photos: {
    add: '+ Tambah foto atau berkas',
    limits: (most, bytes) =>
      `Paling banyak ${most} berkas. Foto besak dikecikke otomatis; data lokasi di dalem foto dihapus. PDF paling besak ${megabytes.format(bytes / 1048576)} MB.`,
    listed: 'Berkas yang dipilih',
    state: ({ state }) =>
      state.phase === 'shrinking'
        ? 'lagi dikecikke…'
        : state.phase === 'ready'
          ? 'sudah siap'
          : 'dak pacak dikirim',
    problem: {
      unsupported: 'Jenis berkas ini dak diterimo. Hapus, teros pilih foto atau PDF.',
      empty: 'Berkas ini kosong. Hapus, teros pilih berkas lain.',
      'too-large': 'Berkas ini kebesakan. Hapus, teros pilih yang lebih kecik atau foto halamannyo.',
      'too-many': 'Berkasnyo sudah kebanyakan. Hapus berkas ini, atau hapus yang lain teros pilih lagi.',
      'too-many-pixels': 'Foto ini kebesakan untuk HP kamu. Hapus, teros kirim tangkapan layarnyo.',
      heic: 'Foto HEIC ini dak pacak dibukak browser kamu. Hapus, teros kirim tangkapan layarnyo.',
      unreadable: 'Foto ini dak pacak dibukak. Hapus, teros pilih foto lain atau kirim tangkapan layarnyo.',
    },
    remove: 'Hapus',
    removed: (name) => `${name} sudah dihapus.`,
  },
  shared: {
    label: 'HP ini dipake wong banyak',
    hint: 'Dak dicentang: kalu sinyal putus, balesan samo kode aksesnyo tesimpen di HP ini sampe tekirim. Dicentang: katek yang tesimpen, jadi jangan tutup halaman sebelom tekirim.',
  },
  cancel: 'Dak jadi ngubah',
  send: 'Kirim balesan',
  sendRating: 'Kirim nilai',
  sent: {
    yes: 'Terimo kasih. Laporan ini ditutup.',
    no: 'Sudah tekirim. Laporan ini dibukak lagi, dan instansi ngurusnyo.',
    later: 'Iyo, tunggu bae harinyo. Kalu beres lebih cepet, jawab bae.',
    rating: 'Terimo kasih atas nilainyo. Status laporan tetep.',
    reply: 'Balesan kamu sudah tekirim.',
  },
  again: 'Kirim lagi',
  sending: 'Nyiapke balesan…',
  problems: {
    empty: () => 'Tulis balesan kamu.',
    unrated: () => 'Pilih nilainyo dulu.',
    'words-for-files': () => 'Tulis jugo apo yang kejingokan di berkas itu.',
    'too-long': (most) => `Kepanjangan. Paling banyak ${most} huruf.`,
    files: () => 'Ado berkas yang dak pacak dikirim. Hapus dulu.',
  },
  failed: 'Balesan belom tekirim',
  kept: 'Tulisan samo berkas kamu masih ado.',
};

const withdraw: WithdrawMessages = {
  open: 'Tarik laporan',
  heading: 'Tarik laporan ini?',
  erasedTitle: 'Yang dihapus:',
  erased: ['Namo samo kontak kamu', 'Judul, isi, samo tempat laporan', 'Foto, berkas, samo balesan kamu'],
  stays: 'Yang masih ado: catetan kalu pernah ado laporan dan apo yang digaweke kantor, tanpa data diri.',
  forwarded: (nationalId) =>
    `Laporan ini sudah diteruske ke SP4N-LAPOR!${nationalId ? ` (#${nationalId})` : ''}. Salinan di sano dak ikut tehapus.`,
  maybeForwarded: 'Laporan ini mungkin sudah sampe di SP4N-LAPOR!. Salinan di sano dak ikut tehapus.',
  final: 'Laporan dak dilanjutke, dan ini dak pacak dibatalke.',
  reason: 'Alasan',
  reasonHint: 'Boleh kosong. Alasan dicatet di riwayat laporan; jangan tulis data diri.',
  confirm: 'Iyo, tarik dan hapus',
  again: 'Cubo tarik lagi',
  keep: 'Dak jadi',
  sending: 'Lagi narik laporan…',
  failed: 'Laporan belom ditarik',
  unknown: {
    heading: 'Belom tau apo laporan sudah ditarik',
    text: 'Sambungan putus. Cubo lagi bae: narik duo kali samo bae cak sekali.',
  },
  done: {
    heading: 'Laporan sudah ditarik',
    text: 'Data diri, isi, samo berkas kamu sudah dihapus. Ini dak pacak dibalekke.',
  },
};

const reckoning: ReckoningMessages = {
  start: 'belom diitung',
  day: (nth) => `hari ke-${nth}`,
  extension: (nth) => `hari ke-${nth}, ditambah waktunyo`,
  weekend: 'akhir minggu',
  holiday: (name) => (name ? `ari libur: ${name}` : 'ari libur'),
  pause: 'nunggu yang lapor',
  uncounted: 'dak diitung',
  estimate: 'Kiro-kiro: hari libur sudah itu belom diumumke.',
  source: (text) => `Dasarnyo: ${text}`,
  loading: 'Lagi muat itungannyo…',
};

const objection: ObjectionMessages = {
  heading: 'Ngajuke keberatan',
  lead: (day) =>
    `Cuma kamu samo petugas yang baco. Atasan petugas yang nyawabnyo.${day ? ` Paling lambat ${day}.` : ''}`,
  ground: 'Alasannyo',
  choose: 'Pilih alasannyo',
  grounds: {
    a: 'Ditolak pake alasan dikecualike',
    b: 'Informasi berkala dak disediake',
    c: 'Permintaan dak dijawab',
    d: 'Jawabannyo bukan yang dimintak',
    e: 'Permintaan dak dipenuhi',
    f: 'Biayanyo dak wajar',
    g: 'Lewat dari waktunyo',
  },
  content: 'Isi keberatannyo',
  contentHint: (max) => `Singkat bae, biar cepet dijawab: paling banyak ${max} huruf.`,
  problems: {
    ground: 'Pilih sikok alasan.',
    short: 'Jelaske dikit lagi: paling dikit 10 huruf.',
    long: (max) => `Kepanjangan. Ringkaske sampe ${max} huruf.`,
  },
  send: 'Kirim keberatannyo',
  sending: 'Lagi ngirim keberatan…',
  again: 'Cubo kirim lagi',
  failed: 'Keberatan belom tekirim',
  unknown: {
    heading: 'Belom tau keberatannyo sudah tekirim apo belom',
    text: 'Sambungannyo putus. Kirim lagi bae: duo kali samo bae dengan sekali.',
  },
  decision: 'Putusannyo',
  decisions: {
    granted: 'Dikabulke',
    partly: 'Dikabulke sebagian',
    refused: 'Dak dikabulke',
    'not-held': 'Keterangannyo ado di pihak laen',
  },
  extended: (reason) => `Waktunyo ditambah: ${reason}`,
  made: 'Keberatan kamu',
  waits: 'Nunggu putusan atasan petugas.',
  by: (day) => `Dak lewat dari ${day}.`,
  decided: 'Atasan sudah mutus. Baco jawabannyo di riwayat.',
};

/** The tracker in Palembang Malay. */
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
