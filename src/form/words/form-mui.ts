import { numberFormat, dateFormat } from '../../widget/language/formats.js';
import type { Problem } from '../../form-logic/rules.js';
import type { FormMessages } from '../form-words.js';
import type { ChoicesMessages } from '../choices/choices-words.js';
import type { AnsweredMessages } from '../similar/answered-words.js';
import type { SimilarMessages } from '../similar/similar-words.js';
import type { DangerMessages } from '../danger/danger-words.js';
import type { DraftMessages } from '../draft/draft-words.js';
import type { SectionsMessages } from '../sections/sections-words.js';
import type { EvidenceMessages } from '../evidence/evidence-words.js';
import type { PersonalKind } from '../../form-logic/writing-hints.js';
import type { GuideMessages } from '../guide/guide-words.js';
import type { OutcomeMessages } from '../outcome/outcome-words.js';
import type { ReceiptMessages } from '../receipt/receipt-words.js';
import type {
  InsecureMessages,
  AssistedMessages,
  PracticeMessages,
  PrefillMessages,
} from '../assisted/assisted-words.js';
import type { SealedMessages } from '../guide/sealed-words.js';
import type { QuestionsMessages } from '../questions/questions-words.js';
import type { StepsMessages } from '../steps/steps-words.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import type { WaitingMessages } from '../waiting/waiting-words.js';
import type { PlaceMessages } from '../place/place-words.js';
import { aloudMui as aloud, errorsMui, mapMui as map } from '../../widget/words/widget-mui.js';
import type { FormWords } from './form-languages.js';

/** Browsers count in it as in Indonesian. */
const number = numberFormat(['mui', 'id-ID'], { maximumFractionDigits: 1 });

const MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  classificationId: 'Pilih jenis laporannyo.',
  title: 'Isi judul laporannyo.',
  content: 'Ceritoke isi laporannyo.',
};

function problem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return MISSING[found.field] ?? '';
    case 'too-short':
      return `Tulis lebih lengkap dikit: paling dikit ${found.min} huruf, sekarang ${found.length}.`;
    case 'too-long':
      return `Kepanjangan: paling banyak ${number.format(found.max)} huruf. Kurangi ${number.format(found.length - found.max)} huruf.`;
    case 'server':
      return found.sentences.join(' ');
    default:
      return '';
  }
}

/**
 * Palembang Malay as spoken daily, not the courtly register: "aku", and "kamu", which is polite to elders too, where
 * "kau" is not. Official terms — Anonim, Rahasia, kode akses, the statuses — stay as people hear them at an office.
 */
const form: FormMessages = {
  heading: 'Sampeke laporan',
  intro: 'Ceritoke masalah, petanyoan, atau usul kamu ke pemerintah. Gratis, dak usah buat akun.',
  optional: '(boleh kosong)',
  emergency: 'Darurat?',
  what: 'Apo yang tejadi?',
  tips: 'Caro nulis',
  more: 'Baso samo lainnyo',
  classification: 'Jenis laporan',
  classifications: [
    { id: '1', label: 'Pengaduan', hint: 'Ado layanan atau fasilitas yang bemasalah dan perlu dibenerke.' },
    { id: '3', label: 'Usul samo harapan', hint: 'Kamu ado usul atau harapan untuk pemerintah.' },
    { id: '2', label: 'Minta informasi', hint: 'Kamu nak tau sesuatu dari pemerintah.' },
  ],
  title: {
    label: 'Judul',
    hint: 'Sikok kalimat pendek. Contohnyo: Jerambah gantung putus di Dusun II',
  },
  content: {
    label: 'Isi laporan',
    hint: 'Apo yang tejadi, dari kapan, siapo yang keno, dan apo harapan kamu? Laporan yang jelas lebih cepet diurus.',
  },
  count: (length, max) => `${number.format(length)} dari ${number.format(max)} huruf`,
  nearlyFull: 'Sudah nak sampe batas panjangnyo.',
  overfull: 'Sudah lewat batas panjangnyo.',
  summary: (count) => `Ado ${count} isian yang perlu dibenerke`,
  errorPrefix: 'Salah:',
  problem,
  setup: {
    loading: 'Lagi nyambung ke layanan laporan…',
    offline: 'Formulir belom nyambung',
    kept: 'Yang sudah kamu tulis masih ado di sini.',
    retry: 'Cubo lagi',
    fallback: 'Atau lapor lewat:',
    web: 'Situs',
    sms: (to) => `SMS ke ${to}`,
    simple: {
      heading: 'Layanan ini cuma nerimo laporan sederhana',
      why: 'Alamat ini dak ngasih tau apo bae yang pacak dilayaninyo. Mungkin ini bukan layanan laporan, atau Wi-Fi kamu masih nunggu kamu masuk. Foto, Anonim, samo Rahasia katek.',
    },
  },
  fault: errorsMui,
};

/** Palembang Malay, for the optional choices. */
const choices: ChoicesMessages = {
  category: {
    label: 'Topik',
    hint: 'Contohnyo “jalan rusak”, “lampu mati”.',
    typeMore: '',
    none: 'Katek yang cocok. Cubo kato lain, atau kosongke bae: petugas yang milihke.',
  },
  institution: {
    label: 'Instansi yang dituju',
    hint: 'Dak tau? Kosongke bae. Petugas neruske laporan ke instansi yang berwenang.',
    typeMore: '',
    none: 'Katek yang cocok. Cubo kato lain, atau kosongke bae.',
  },
  location: {
    label: 'Desa atau kelurahan',
    hint: 'Ketik namonyo, teros pilih. Preso kecamatannyo.',
    typeMore: 'Ketik namo desa, kelurahan, atau kecamatan.',
    none: 'Dak ketemu di daftar desa layanan ini. Preso ejaannyo, atau kosongke dan tulis namo desanyo di “Tempat kejadian”. Kalu kejadiannyo di daerah lain, layanan ini mungkin dak pacak ngurusnyo.',
  },
  remember: 'Inget desa ini di HP ini',
  district: (name) => `Kecamatan ${name}`,
  picker: {
    change: 'Ganti',
    changeWhat: (label) => `Ganti ${label.toLowerCase()}`,
    asking: 'Lagi nyari…',
    count: (count) => `${count} pilihan`,
    cut: 'Masih ado yang lain. Ketik lebih lengkap.',
    unpicked: 'Belom dipilih dari daftar, jadi dak ikut tekirim.',
    failed: 'Daftarnyo belom pacak dimuat. Laporan tetep pacak dikirim tanpa ini.',
    retry: 'Cubo lagi',
  },
  suggestions: {
    lead: 'Mungkin ini:',
    found: (names) =>
      `Topik yang mungkin cocok: ${names.join(', ')}. Pilih di isian Topik, atau lewatke bae.`,
  },
  topics: { label: 'Tentang apo?', other: 'Lainnyo' },
  news: {
    label: 'Kabari aku lewat email',
    hint: 'Tiap ado perkembangan, kamu dapet email pendek yang samo terus. Isi laporan samo kode akses dak ditulis di dalemnyo.',
  },
};

const moment = dateFormat(['mui', 'id-ID'], { dateStyle: 'medium', timeStyle: 'short' });

/** Palembang Malay, of the draft. */
const draft: DraftMessages = {
  heading: 'Draf',
  kept: 'Tulisan samo foto kamu tesimpen jadi draf di tab ini, paling lamo 7 hari.',
  keptShared:
    'HP ini dipake wong banyak: tulisan samo foto kamu cuma tesimpen bentar, sampe halaman ini ditutup.',
  remove: 'Hapus draf',
  sure: 'Galo yang sudah kamu tulis samo pilih di formulir ini bakal ilang. Hapus?',
  yes: 'Iyo, hapus galo',
  no: 'Jangan dihapus',
  removed: 'Draf sudah dihapus.',
  others: (count, newest) =>
    `${count === 1 ? 'Ado draf' : `Ado ${count} draf, yang terakhir`} dari ${moment.format(newest)}. Isinyo tekunci supayo dak tebaco wong lain; cuma pacak dibukak di tab tempat nulisnyo.`,
  removeOthers: (count) => (count === 1 ? 'Hapus draf itu' : 'Hapus draf itu galo'),
  othersRemoved: 'Draf yang tekunci sudah dihapus.',
  trouble: {
    denied:
      'Browser ini dak ngizinke nyimpen, jadi draf dak tesimpen. Jangan tutup halaman ini sebelom laporan dikirim.',
    'photos-full':
      'Tempat nyimpen di HP ini penuh: tulisan kamu tesimpen jadi draf, fotonyo idak. Jangan tutup halaman ini sebelom laporan dikirim.',
    full: 'Tempat nyimpen di HP ini penuh, jadi draf dak tesimpen. Jangan tutup halaman ini sebelom laporan dikirim.',
  },
};

const DAY = dateFormat(['mui', 'id-ID'], { dateStyle: 'full', timeZone: 'UTC' });

const SECTIONS_MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  locationText: 'Isi tempat kejadiannyo.',
  dateOfIncident: 'Isi tanggal kejadiannyo.',
  name: 'Isi namo kamu.',
  phone: 'Isi nomor HP kamu.',
  email: 'Isi alamat email kamu.',
  nik: 'Isi NIK kamu.',
  helperName: 'Isi namo kamu sebagai pendamping.',
  consentGivenBy: 'Pilih siapo yang setuju.',
};

const MALFORMED: Readonly<Partial<Record<Problem['field'], string>>> = {
  dateOfIncident: 'Preso taun kejadiannyo.',
  phone: 'Preso nomor HP. Contohnyo: 0812 3456 7890.',
  email: 'Preso alamat email. Contohnyo: nama@contoh.id.',
  nik: 'NIK itu 16 angka.',
};

function sectionsProblem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return SECTIONS_MISSING[found.field] ?? form.problem(found);
    case 'malformed':
      return MALFORMED[found.field] ?? '';
    case 'in-future':
      return 'Tanggal kejadian dak boleh sesudah hari ini.';
    case 'no-contact':
      return 'Isi nomor HP atau email, supayo petugas pacak ngubungi kamu.';
    case 'refused-files':
      return `Hapus dulu berkas ini, atau cubo lagi kalu pacak: ${found.names.join(', ')}.`;
    default:
      return form.problem(found);
  }
}

/** Palembang Malay, for all but the first part. */
const sections: SectionsMessages = {
  fault: errorsMui,
  bytes: (bytes) =>
    bytes < 1e6
      ? `${number.format(Math.ceil(bytes / 1024))}\u00a0KB`
      : `${number.format(bytes / 1048576)}\u00a0MB`,
  problem: sectionsProblem,
  sections: {
    where: 'Dimano samo kapan?',
    photos: 'Foto atau bukti',
    privacy: 'Siapo yang boleh tau?',
    send: 'Kirim',
  },
  location: {
    label: 'Tempat kejadian',
    hint: 'Contohnyo: Dusun II RT 03, depan balai desa, Desa Sukamaju',
  },
  locationDetail: {
    label: 'Petunjuk tempat',
    hint: 'Desanyo sudah ditentuke. Tambahke dusun, RT, atau patokan supayo gampang ditemuke.',
  },
  date: 'Tanggal kejadian',
  days: {
    today: 'Hari ini',
    yesterday: 'Kemaren',
    pick: 'Pilih tanggal',
  },
  deduced: {
    heading: 'Judul samo lainnyo',
    why: 'Teisi otomatis dari tulisan kamu. Ubah kalu kurang pas.',
  },
  anonymous: {
    label: 'Umpetke namo aku',
    hint: 'Dari umum samo instansi yang dituju. Namo samo kontak boleh dikosongke; kalu diisi, cuma petugas yang nerimo laporan yang nyingoknyo.',
  },
  anonymousNotCollected: { label: 'Anonim', hint: 'Namo samo kontak kamu dak diminta nian.' },
  secret: { label: 'Rahasia', hint: 'Laporan dak tampil di internet.' },
  safePage: {
    why: 'Program lain di situs ini pacak ikut maco yang kamu ketik. Untuk laporan rahasia, lebih aman nulis di halaman punyo layanan ini dewek.',
    link: 'Bukak halaman aman',
    carried:
      'Tulisan kamu sudah dibawak ke halaman aman, di tab lain; fotonyo idak. Yang di sini hapus bae lewat ⋯ di atas.',
  },
  visibility: {
    heading: 'Siapo nyingok apo',
    viewer: (viewer, endpointName) =>
      ({
        office: 'Instansi yang ngurus',
        officers: endpointName ? `Petugas ${endpointName}` : 'Petugas yang nerimo laporan',
        gateway: 'SP4N-LAPOR!, kalu diterusi',
      })[viewer],
    untold:
      'Layanan ini dak njelaske siapo yang pacak nyingok laporan. Anggep bae galo yang kamu tulis di sini, namo jugo, pacak dibaco wong lain.',
    group: {
      everybody: 'Wong galo, kalu sudah dipreso',
      secret: 'Laporan rahasia',
      officers: 'Cuma untuk petugas',
      person: 'Namo samo kontak',
    },
    nothing: 'Katek yang tampil di internet. Wong lain jugo dak tau laporan ini ado.',
    publicName: 'Namo yang tampil',
    names: { citizen: '“Warga”', initials: 'Huruf depan namo kamu', anonymous: '“Anonim”' },
    readBy: 'Dibaco oleh',
    noName: 'Namo samo kontak dak dikirim.',
    passedOn: 'Kalu diterusi ke SP4N-LAPOR!, pacak dibaco umum di sano',
    passedOnSecret: 'Kalu diterusi ke SP4N-LAPOR!, laporan ini ditandoi rahasia.',
  },
  identity: {
    name: 'Namo',
    phone: 'Nomor HP',
    email: 'Email',
    nik: 'NIK',
    nikHint: '16 angka di KTP.',
    phoneOrEmail: 'Isi nomor HP atau email, salah sikok cukup.',
    vanished: 'Kamu milih Anonim. Namo samo kontak dak diminta dan dak dikirim.',
  },
  consent: {
    heading: 'Persetujuan',
    retention: 'Disimpen',
    contact: 'Ngubungi siapo',
    version: 'Versi',
    pressing: 'Mencet “Kirim laporan” artinyo setuju data ini dipake untuk ngurusnyo.',
    whole: 'Baco persetujuannyo',
  },
  send: 'Kirim laporan',
  pageLooks: 'Situs ini lagi mreso laporan kamu…',
  pageUntold:
    'Situs ini dak pacak mreso laporan kamu, jadi laporan belom dikirim. Cubo lagi bentar lagi; tulisan kamu masih ado.',
};

/** Palembang Malay, for photos and documents. */
const evidence: EvidenceMessages = {
  bytes: sections.bytes,
  heading: 'Foto atau bukti',
  camera: 'Ambek foto',
  gallery: 'Galeri',
  add: 'Pilih foto atau berkas',
  alsoBy: 'Pacak jugo diseret ke sini atau ditempel (Ctrl+V).',
  limits: (most) =>
    `Paling banyak ${most} berkas, boleh beberapo sekaligus. Foto besak dikecikke otomatis; data lokasi di dalem foto dihapus.`,
  pdfLimit: (bytes) => `PDF paling besak ${bytes}.`,
  listed: 'Berkas yang dipilih',
  photo: (number) => `Foto ${number}`,
  state: ({ state }) =>
    state.phase === 'shrinking'
      ? 'lagi dikecikke…'
      : state.phase === 'ready'
        ? state.isPrepared
          ? 'sudah siap'
          : 'sudah siap, dikecikke pas dikirim'
        : state.phase === 'stopped'
          ? 'dak jadi'
          : 'dak pacak dikirim',
  problem: {
    unsupported: () => 'Jenis berkas ini dak diterimo. Hapus, teros pilih foto atau PDF.',
    empty: () => 'Berkas ini kosong. Hapus, teros pilih berkas lain.',
    'too-large': (_, bytes) =>
      `Lebih besak dari ${bytes}. Hapus, teros pilih yang lebih kecik atau foto halamannyo.`,
    'too-many': (most) =>
      `Sudah ado ${most} berkas. Hapus berkas ini, atau hapus berkas lain teros pilih lagi.`,
    'too-many-pixels': () =>
      'Foto ini kebesakan: lebih dari 65 megapiksel atau 80 MB. Hapus, teros kirim tangkapan layarnyo.',
    heic: () =>
      'Foto ini jenisnyo HEIC, dan browser ini dak pacak mukaknyo. Hapus, teros kirim tangkapan layarnyo, atau ubah jenis foto di kamera jadi JPEG.',
    unreadable: () =>
      'Foto ini dak pacak dibukak; mungkin rusak atau belom teunduh. Cubo lagi, atau hapus teros kirim tangkapan layarnyo.',
  },
  author: 'Di dalem PDF pacak tesimpen namo yang muatnyo. Kalu nak tetep dak dikenal, kirim foto halamannyo.',
  remove: 'Hapus',
  cancel: 'Dak jadi',
  retry: 'Cubo lagi',
  alt: (name) => `Foto ${name}`,
  removed: (name) => `${name} sudah dihapus.`,
  drop: 'Lepaske berkas di sini',
  sending: {
    listed: 'Berkas yang dikirim',
    waiting: 'nunggu giliran',
    part: (percent) => `tekirim ${percent} %`,
    arrived: 'sudah tekirim',
    stopAll: 'Setop ngirim',
    stopped: (name) => `Ngirimnyo disetop. ${name} belom tekirim.`,
    stoppedAll: 'Ngirimnyo disetop. Laporan pacak diubah lagi.',
    why: 'Belom tekirim, karno kamu dak jadike. Pencet “Cubo lagi”, atau hapus, teros kirim laporannyo.',
    tooLate: 'Laporan sudah berangkat dan dak pacak disetop lagi.',
  },
};

const KINDS: Readonly<Record<PersonalKind, string>> = {
  nik: 'NIK',
  phone: 'nomor HP',
  email: 'alamat email',
  account: 'nomor rekening',
};

const guide: GuideMessages = {
  heading: 'Supayo cepet diurus, ceritoke:',
  aspects: {
    what: 'Apo yang tejadi',
    where: 'Dimano',
    when: 'Dari kapan',
    hope: 'Apo harapan kamu',
  },
  kinds: {
    '2': { what: 'Informasi apo' },
    '3': { what: 'Apo usul kamu', where: 'Dimano', hope: 'Apo harapan kamu' },
  },
  told: 'sudah ado',
  missing: 'belom ado',
  personal: {
    heading: 'Ado data pribadi di tulisan kamu',
    why: (kinds) =>
      `Laporan ini pacak dibaco wong di internet, dan di dalemnyo ado ${kinds.map((kind) => KINDS[kind]).join(', ')}. Petugas tetep pacak ngubungi kamu lewat kontak di formulir ini.`,
    cover: 'Tutupi pake •••',
    covered: 'Data pribadi sudah ditutupi.',
  },
  delicate: {
    heading: 'Takut ketauan?',
    why: 'Laporan cak ini pacak dikirim tanpa tampil di internet dan tanpa namo kamu.',
    offer: {
      secret: 'Jadike Rahasia',
      nameless: 'Rahasia dan tanpa namo',
      hidden: 'Rahasia, umpetke namo aku',
    },
    taken: {
      secret: 'Laporan ini sekarang Rahasia: dak tampil di internet.',
      nameless:
        'Laporan ini sekarang Rahasia dan tanpa namo: dak tampil di internet, dan namo kamu dak diminta.',
      hidden:
        'Laporan ini sekarang Rahasia dan namo kamu diumpetke. Namo boleh dikosongke; kalu diisi, cuma petugas yang nerimo laporan yang nyingoknyo.',
    },
    undo: 'Batalke',
    undone: 'Sudah dibatalke. Laporan ini balek cak tadi.',
  },
  elsewhere: {
    heading: 'Kalu formulir dak nyambung-nyambung',
    why: 'Tulisan kamu pacak dikirim tanpa internet, lewat SMS ke layanan nasional SP4N-LAPOR!.',
    sms: (to) => `Kirim tulisan lewat SMS ke ${to}`,
    smsHint: 'Tanpa foto. Pulsa SMS tepake. Yang nerimo nyingok nomor HP kamu samo isinyo.',
    guarded:
      'SMS dak anonim dan dak rahasia: nomor HP samo isi pesan kejingokan oleh yang nerimo, dan pesannyo tesimpen di HP ini. Kalu itu bahayo untuk kamu, tunggu sampe formulir nyambung.',
    web: (host) => `Atau tulis di ${host}`,
  },
  safePage: sections.safePage,
};

const danger: DangerMessages = {
  call: (number) => `Telpon ${number}`,
  goesOn: 'Laporan ini masih pacak dikirim.',
  leave: 'Tutup cepet',
  dismiss: 'Dak darurat',
};

/** Palembang Malay, from Kirim to the receipt. */
const outcome: OutcomeMessages = {
  unkept: {
    more: 'Pilihan lain',
    label: 'Jangan simpen di HP ini',
    hint: 'Dikirim sekarang atau idak samo sekali. Kalu sinyal putus dan halaman ditutup, laporan ilang.',
  },
  working: {
    keeping: 'Nyimpen laporan di HP ini…',
    sending: 'Lagi ngirim laporan…',
    safe: 'Laporan sudah tesimpen di HP ini. Kalu sinyal ilang, laporan dikirim lagi otomatis.',
    unkept: 'Laporan dak disimpen di HP ini. Jangan tutup halaman sebelom laporan diterimo.',
  },
  queued: {
    heading: 'Laporan kamu tesimpen di HP ini dan bakal tekirim otomatis',
    headingInMemory: 'Laporan kamu nunggu sambungan dan bakal tekirim otomatis',
    onDevice: 'Laporan dikirim pas nyambung, selamo halaman ini tebukak atau pas kamu mukaknyo lagi.',
    inMemory: 'HP ini dak ngizinke nyimpen: jangan tutup halaman ini sebelom laporan tekirim.',
    unkept:
      'Cak pilihan kamu, laporan dak disimpen di HP. Selamo halaman ini tebukak, laporan dicubo lagi; kalu ditutup, laporan ilang.',
    now: 'Kirim sekarang',
    ask: 'Tanyoke sekarang',
  },
  unknown: {
    heading: 'Kami belom tau apo laporan sudah diterimo',
    why: 'Sambungan putus sebelom ado jawaban. Sekarang lagi ditanyoke ke layanan laporan.',
    dont: 'Dak usah nulis ulang. Laporan ini dak bakal ilang dan dak bakal tecatet duo kali.',
  },
  received: 'Laporan kamu sudah diterimo',
  number: 'Nomor laporan',
  code: 'Kode akses',
  copy: 'Salin',
  copied: 'Sudah disalin.',
  selected: 'Sudah dipilih. Pencet lamo, teros pilih Salin.',
  keep: {
    heading: 'Tangkap layar atau catet kode ini sekarang',
    why: 'Kode ini kunci laporan kamu. Siapo bae yang megangnyo dianggep yang lapor.',
    how: 'Jangan bagike kodenyo.',
    share: 'Nomor laporan boleh dibagike.',
    lost: 'Kodenyo ilang? Bawak KTP ke kantor yang nerimo laporan: petugas pacak muatke kode baru.',
    gone: 'Kode yang ilang dak pacak diganti.',
  },
  done: 'Selesai, sudah aku simpen',
  again: 'Buat laporan lain',
  ownWays: 'Caro lain ngubungi petugas:',
  shared:
    'HP ini dipake wong banyak: sudah nyatet kodenyo, pencet “Buat laporan lain” supayo ilang dari layar.',
};

const insecure: InsecureMessages = {
  why: 'Sambungan halaman ini dak dikunci, jadi data kamu pacak dibaco wong lain. Formulirnyo dibukak di halaman yang aman.',
  open: 'Bukak formulir laporan',
};

const receipt: ReceiptMessages = {
  locale: ['mui', 'id-ID'],
  picture: {
    save: 'Simpen gambar',
    saved: 'Gambar tando terimo tesimpen di HP ini. Jangan dibagike: kodenyo kunci laporan kamu.',
    failed: 'Gambarnyo belom pacak dibuat. Tangkap layar atau catet kodenyo.',
    number: 'Nomor laporan',
    code: 'Kode akses',
    date: 'Tanggal',
    note: 'Jangan bagike gambar ini: kodenyo kunci laporan kamu.',
  },
  track: 'Jingok laporan aku',
  whatsappReporter: 'Kirim ke WhatsApp yang lapor',
  due: 'Dibales paling lambat',
  next: 'Apo yang tejadi sudah ini',
  steps: (verifyDays, followupDays, replyDays) => [
    `Dalem ${verifyDays} hari kerjo, petugas mreso laporan dan neruskenyo ke instansi yang berwenang.`,
    `Dalem ${followupDays} hari kerjo sudah itu, instansi ngurus dan njawab.`,
    `Kamu ado ${replyDays} hari kerjo untuk nanggapi jawabannyo.`,
  ],
  follow: 'Untuk nyingok perkembangannyo, bukak “Lacak laporan” teros masukke nomor samo kode ini.',
  followByCode:
    'Nomornyo cuma ditampilke di tab yang ngirim. Untuk ngelacak, bukak “Lacak laporan” dan masukke kode ini bae.',
  heading: 'Bagike atau cetak',
  print: 'Cetak',
  share: 'Bagike nomor',
  whatsapp: 'Kirim lewat WhatsApp',
  showQr: 'Tampilke kode QR',
  qr: {
    label: (number) => `Kode QR untuk nyingok laporan ${number}`,
    hint: 'Pindai pake HP untuk mukak halaman lacak. Isinyo nomor laporan bae, tanpa kode akses.',
    failed: 'Kode QR belom pacak dimuat. Cubo lagi pas ado sinyal.',
  },
  text: (number, link) => `Nomor laporan: ${number}\nJingok perkembangannyo: ${link}`,
  textWithCode: (number, code, link) =>
    `Nomor laporan: ${number}\nKode akses (jangan disebarke): ${code}\nJingok perkembangannyo: ${link}`,
  shareTitle: 'Tando terimo laporan',
  withoutCode: 'Kode akses dak ikut dibagike.',
  guarded:
    'Laporan ini bukan atas namo kamu di depan umum. Siapo bae yang nerimo nomornyo tau kalu kamu lapor.',
  withCode: {
    label: 'Bagike jugo kode akses',
    hint: 'Yang nerimo dianggep yang lapor: pacak maco isi laporan ini galonyo, mbales, dan nariknyo. Cuma untuk wong yang kamu pecayo.',
  },
  save: {
    label: 'Inget laporan ini di HP ini',
    hint: 'Cuma nomornyo, supayo gampang dilacak. Jangan dicentang kalu HP-nyo dipake wong banyak.',
  },
  saveCode: {
    label: 'Inget jugo kode aksesnyo',
    hint: 'Siapo bae yang megang HP ini pacak mukak dan narik laporan ini.',
  },
  saved: 'Laporan diinget di HP ini.',
  unsaved: 'Laporan dak diinget lagi di HP ini.',
  saveFailed: 'HP ini dak ngizinke nyimpen.',
};

const SIMILAR_DAY = dateFormat(['mui', 'id-ID'], { day: 'numeric', month: 'short' });

const answered: AnsweredMessages = { heading: 'Mungkin la dijawab', answered: 'La dijawab:' };

const similar: SimilarMessages = {
  heading: 'Mungkin sudah ado yang ngelaporke ini',
  lead: 'Kalu masalahnyo samo, dukung bae laporan itu. Kalu beda, kirim laporan kamu cak biaso. Tulisan kamu belom dikirim ke mano-mano.',
  found: (count) => `Ado ${count} laporan yang mirip.`,
  statuses: {
    verified: 'Sudah dipreso',
    in_progress: 'Lagi diurus instansi',
    responded: 'Nunggu tanggapan yang lapor',
    reopened: 'Sudah ditanggapi yang lapor',
    held: 'Ditundo',
    done: 'Selesai',
  },
  finished: (day) => `Pernah dilaporke, selesai ${SIMILAR_DAY.format(new Date(day))}. Rusak lagi? Lanjutke.`,
  number: (trackingId) => `#${trackingId}`,
  supports: (count) => `${count} dukungan`,
  support: 'Ikut ndukung',
  supportWhat: (title) => `Ikut ndukung: ${title}`,
  supported: 'Dukungan kamu sudah dicatet. Kalu masalahnyo samo, kamu dak usah lapor lagi.',
  waits: 'Dukungan kamu dikirim pas ado sinyal.',
  failed: 'Dukungan belom tecatet. Cubo lagi.',
};

const sealed: SealedMessages = {
  offer: 'Tersegel: cuma Inspektorat yang pacak baco.',
  link: 'Tulis besegel di laman layanan ini',
};

const assisted: AssistedMessages = {
  heading: 'Pendamping',
  why: 'Kamu mbantu wong lain lapor. Namo kamu samo lembaga kamu ikut dikirim, dan cuma dijingok petugas.',
  name: 'Namo kamu sebagai pendamping',
  organisation: { label: 'Lembaga', hint: 'Contohnyo: Karang Taruna Desa Sukamaju, kader posyandu' },
  keep: {
    label: 'Inget namo pendamping di tab ini',
    hint: 'Supayo dak usah ngisi lagi untuk yang lapor berikutnyo. Ilang kalu tab ditutup. Data yang lapor pasti dihapus.',
  },
  tally: (sent, waiting) => `Hari ini dari HP ini: ${sent} tekirim, ${waiting} nunggu.`,
  givenBy: {
    heading: 'Siapo yang setuju?',
    reporter: { label: 'Yang lapor dewek', hint: 'Wongnyo ado di sini, sudah maco atau dibacoke.' },
    helper: {
      label: 'Aku, atas namo yang lapor',
      hint: 'Wongnyo katek di sini dan minta aku yang nyetujui.',
    },
  },
  near: {
    heading: 'Masih di sini?',
    why: 'Bentar lagi isian yang lapor dihapus dari layar samo dari HP ini, supayo dak tebaco wong lain.',
    stay: 'Iyo, lanjutke',
  },
  wiped: 'Tigo menit dak disentuh: isian yang lapor sudah dihapus.',
};

const prefill: PrefillMessages = {
  asset: {
    label: 'Kode barang',
    hint: 'Dari stiker atau kode QR yang kamu pindai. Kosongke kalu laporan kamu bukan tentang itu.',
  },
};

const questions: QuestionsMessages = {
  heading: 'Petanyoan tambahan',
  answers: 'Jawaban kamu',
  yes: 'Iyo',
  no: 'Idak',
  choose: 'Pilih bae…',
  clear: 'Kosongke pilihan',
  sight: {
    office: 'Dibaco petugas samo instansi yang ngurus, dak tampil di internet.',
    endpoint: 'Cuma dibaco petugas layanan ini, dak tampil di internet.',
    public: 'Tampil di internet samo laporan kamu.',
  },
  call: (number) => `Telpon ${number}`,
  stopped: 'Laporan ini dak dikirim dari sini.',
  otherTopic: 'Kalu masalahnyo lain, ganti topiknyo.',
  lost: (label) =>
    `Petanyoan “${label}” dak ditanyoke lagi, atau sudah berubah. Pindahke jawaban kamu ke isi laporan, atau hapus.`,
  move: 'Pindahke ke isi laporan',
  remove: 'Hapus jawaban',
  moved: 'Jawaban sudah dipindahke ke isi laporan.',
  kept: 'Petanyoan tambahan lagi dak pacak dimuat. Jawaban kamu tesimpen dan ikut dikirim:',
  anonymous:
    'Kamu milih Anonim. Jawaban cak nomor pelanggan tetep pacak nunjukke siapo kamu; kosongke kalu dak wajib, atau pilih topik lain.',
  day: (day) => day.split('-').reverse().join('-'),
  problems: {
    missing: (label) => `${label}: isi atau pilih jawabannyo.`,
    malformed: {
      text: (label) => `${label}: jawaban dak tebaco.`,
      textarea: (label) => `${label}: jawaban dak tebaco.`,
      number: (label) => `${label}: tulis pake angka.`,
      date: (label) => `${label}: isi tanggal yang bener.`,
      choice: (label) => `${label}: pilih salah sikok.`,
      choices: (label) => `${label}: pilih dari daftar bae.`,
      yes_no: (label) => `${label}: pilih salah sikok.`,
    },
    unlike: (label, hint) => `${label}: bentuknyo belom pas. ${hint}`,
    tooLong: (label, max) => `${label}: paling banyak ${max} huruf bae.`,
    tooSmall: (label, min) => `${label}: paling dikit ${min}.`,
    tooLarge: (label, max) => `${label}: paling banyak ${max}.`,
    tooFew: (label, min) => `${label}: pilih paling dikit ${min}.`,
    tooMany: (label, max) => `${label}: pilih paling banyak ${max}.`,
  },
};

const ANSWERS: Readonly<Record<string, string>> = {
  '1': 'Terimo kasih atas laporannyo. Petugas kami sudah mreso ke lokasi. Perbaikan digaweke mulai Senin depan, paling lamo limo hari.',
  '2': 'Terimo kasih sudah betanyo. Berkas yang kamu perluke ado di kantor desa tiap hari kerjo jam 08.00–15.00. Bawak KTP samo kartu keluargo. Dak bayar.',
  '3': 'Terimo kasih atas usulnyo. Usul ini kami bawak ke musyawarah desa bulan depan. Kamu boleh dateng dan nyampeke langsung.',
};

const practice: PracticeMessages = {
  banner: {
    heading: 'Mode latian',
    why: 'Ini cuma latian. Katek yang dikirim, dan katek yang disimpen. Pake namo samo nomor karangan bae.',
  },
  tracker: {
    heading: 'Latian: perjalanan laporan kamu',
    why: 'Kalu laporan beneran, ini tejadi beberapo hari dan kejingokan di “Lacak laporan”. Di sini petugasnyo cuma pura-pura.',
    events: (kind, title) => [
      { who: 'Kamu', what: `Laporan “${title}” sudah dikirim.` },
      {
        who: 'Petugas yang nerimo (pura-pura)',
        what: 'Laporan dipreso: jelas, dan bukan laporan yang samo duo kali.',
      },
      { who: 'Petugas yang nerimo (pura-pura)', what: 'Laporan diteruske ke dinas yang berwenang.' },
      { who: 'Petugas dinas (pura-pura)', what: ANSWERS[kind] ?? ANSWERS['1']! },
    ],
    next: 'Jingok apo yang tejadi sudah ini',
    end: 'Selesai. Kalu laporan beneran, sekarang kamu pacak mbales, ngenjuk nilai, atau bilang kalu masalahnyo belom selesai.',
  },
};

const steps: StepsMessages = {
  at: (step, count) => `Langkah ${step} dari ${count}`,
  next: 'Lanjut',
  back: 'Balek',
  stillHere: 'Tulisan kamu masih ado.',
  kinds: {
    '2': {
      what: 'Apo yang nak kamu tau?',
      title: { label: 'Judul', hint: 'Sikok kalimat pendek. Contohnyo: Syarat ngurus akta kelahiran' },
      content: {
        label: 'Informasi yang diminta',
        hint: 'Informasi apo yang kamu perluke, dari kantor mano, dan untuk apo? Sebutke taun atau namo suratnyo kalu ado.',
      },
      where: 'Tentang tempat mano?',
      location: {
        label: 'Tempat yang ditanyoke',
        hint: 'Namo kantor, desa, atau wilayahnyo. Contohnyo: Kantor Camat Lubuk Batang',
      },
    },
    '3': {
      what: 'Apo harapan kamu?',
      title: { label: 'Judul', hint: 'Sikok kalimat pendek. Contohnyo: Lampu jalan untuk Dusun II' },
      content: {
        label: 'Usul atau harapan',
        hint: 'Apo yang kamu harapke, dimano, ngapo penting, dan siapo yang bakal tebantu?',
      },
      where: 'Untuk tempat mano?',
      location: {
        label: 'Tempat yang kamu maksud',
        hint: 'Contohnyo: sepanjang Dusun II, dari balai desa sampe SD Negeri 3',
      },
    },
  },
  section: 'Preso teros kirim',
  review: {
    untold: 'Mungkin pacak dibaco wong galo',
    fields: {
      classificationId: 'Jenis laporan',
      category: 'Topik',
      institution: 'Instansi',
      location: 'Desa atau kecamatan',
      assetRef: 'Kode barang',
      attachments: 'Foto atau berkas',
    },
    point: { rough: 'Titik peta, digeser kiro-kiro 500\u00a0m', exact: 'Titik peta yang pas' },
    empty: 'Belom diisi',
    change: 'Ubah',
    day: (day) => DAY.format(new Date(day)),
  },
};

const time = dateFormat(['mui', 'id-ID'], { dateStyle: 'medium', timeStyle: 'short' });

const STATES: Readonly<Record<OutboxSummary['state'], string>> = {
  waiting: 'Nunggu jaringan',
  sending: 'Lagi dikirim…',
  sent: 'Sudah tekirim',
  'needs-fix': 'Perlu diperbaiki',
  unknown: 'Belom ketauan',
};

function state({ state: name, problem, isEditable }: OutboxSummary): string {
  if (name === 'waiting' && problem?.status) return 'Nunggu layanan laporan';
  if (name !== 'needs-fix') return STATES[name];
  if (!isEditable) return 'Dak pacak dikirim';
  return problem ? STATES[name] : 'Lagi diubah';
}

function detail({ state: name, problem, isEditable, kind, trackingId }: OutboxSummary): string {
  switch (name) {
    case 'waiting':
      return problem?.status
        ? 'Layanannyo lagi penuh. Dicubo lagi otomatis.'
        : 'Tekirim otomatis pas nyambung.';
    case 'sending':
      return '';
    case 'unknown':
      return 'Sambungan putus sebelom ado jawaban. Ditanyoke lagi otomatis. Sebelom ado jawaban, isinyo dak pacak diubah.';
    case 'needs-fix':
      if (!isEditable) return 'Layanan sudah nyatet laporan ini pake isi yang lain.';
      if (!problem) return 'Belom dikirim. Selesaike, teros kirim lagi.';
      return kind === 'reply'
        ? 'Tanggapan ini dak diterimo.'
        : 'Ado isian yang dak diterimo. Pencet Ubah untuk nyingoknyo.';
    case 'sent':
      return trackingId
        ? `Nomor laporan: ${trackingId}. Kodenyo tampil waktu kamu mencet Kirim.`
        : 'Bukak pake kode yang tampil waktu kamu mencet Kirim.';
  }
}

/** Palembang Malay, for the waiting list. */
const waiting: WaitingMessages = {
  heading: (waiting) => (waiting > 0 ? `Belom selesai (${waiting})` : 'Sudah tekirim'),
  intro: 'Isi, foto, samo namo dak ditampilke di sini.',
  title: ({ kind, createdAt }) => `${kind === 'reply' ? 'Tanggapan' : 'Laporan'}, ${time.format(createdAt)}`,
  size: sections.bytes,
  state,
  detail,
  inMemory: 'Cuma ado di halaman ini, dan ilang kalu halaman ditutup.',
  old: (days) => `Sudah ${days} hari belom sampe. Cari tempat yang ado sinyal, atau sampeke lewat caro lain.`,
  stale: 'Sudah lebih dari 60 hari. Masih nak dikirim? Kalu idak, hapus bae.',
  send: 'Kirim sekarang',
  ask: 'Tanyoke sekarang',
  edit: 'Ubah',
  copy: 'Caro lain',
  remove: 'Hapus',
  dismiss: 'Tutup',
  cancel: 'Dak jadi',
  changed: 'Keadaannyo baru bae berubah. Jingok lagi daftarnyo.',
  removed: 'Sudah dihapus dari HP ini.',
  removing: {
    heading: 'Hapus dari HP ini?',
    why: 'Yang belom sampe dak pacak dibalekke.',
    yes: 'Iyo, hapus',
  },
  replacing: {
    heading: 'Bukak laporan ini di formulir?',
    why: 'Yang lagi kamu tulis di formulir bakal diganti.',
    yes: 'Iyo, bukak',
  },
  code: {
    heading: 'Masukke kode akses',
    why: 'Laporan ini ditulis waktu kamu ke sini dulu. Isinyo cuma tebukak pake kode yang tampil waktu Kirim dipencet.',
    label: 'Kode akses',
    wrong: 'Kode ini dak cocok. Preso lagi catetan atau foto kamu.',
    open: 'Bukak',
  },
  copying: {
    heading: 'Sampeke lewat caro lain',
    why: 'Isi laporan keluar dari halaman ini dan pacak dibaco yang nerimo.',
    after: 'Kalu sudah sampe lewat caro lain, hapus dari daftar ini supayo dak tekirim duo kali.',
    save: 'Simpen jadi berkas',
    saveHint:
      'Sikok berkas isinyo tulisan, foto, namo, samo kontak kamu. Pacak dibukak, dicetak, atau dienjukke ke petugas. Tanpa kode akses.',
    saved: 'Berkas sudah disimpen. Siapo bae yang megang HP ini pacak mukaknyo.',
    whatsapp: 'Kirim tulisan lewat WhatsApp',
    whatsappHint: 'Tanpa foto dan tanpa namo. Kamu yang milih siapo yang nerimo.',
    sms: (to) => `Kirim tulisan lewat SMS ke ${to}`,
    smsHint: 'Tanpa foto. Pulsa SMS tepake.',
    web: 'Tulis lagi di situs lain',
    webHint: (host) => `Mukak ${host}. Salin dulu tulisannyo.`,
    secret:
      'Laporan ini Anonim atau Rahasia. Lewat WhatsApp atau SMS, yang nerimo nyingok nomor HP kamu samo isinyo, dan pesannyo tesimpen di HP ini.',
    close: 'Tutup',
  },
  copied: {
    language: 'mui',
    report: 'Laporan untuk pemerintah',
    reply: (trackingId) => `Tanggapan untuk laporan ${trackingId}`,
    notice: (at) => `Ditulis ${at}. Salinan dari HP yang lapor, belom tekirim lewat internet.`,
    title: 'Judul',
    content: 'Isi',
    place: 'Tempat',
    point: 'Titik peta',
    day: 'Tanggal kejadian',
    name: 'Namo',
    phone: 'Nomor HP',
    email: 'Email',
    marks: 'Permintaan yang lapor',
    anonymous: 'Anonim: namo dak dienjukke',
    secret: 'Rahasia: jangan ditampilke ke umum',
    files: (count) => `Foto samo berkas (${count})`,
    time: (at) => time.format(at),
    fileName: (at) => `laporan-${new Date(at).toISOString().slice(0, 10)}.html`,
  },
};

const place: PlaceMessages = {
  heading: 'Titik lokasi',
  village: (name, district) => (district ? `${name}, Kec. ${district}` : name),
  near: (village) => `Parak ${village}`,
  inside: (village) => `Di ${village}?`,
  locate: 'Lokasi aku',
  locating: 'Lagi nyari lokasi kamu…',
  cancel: 'Dak jadi',
  failed: {
    denied: 'Lokasi dimatike.',
    timeout: 'Lokasi belom ketemu. Cubo lagi di tempat tebukak.',
    unavailable: 'HP ini dak pacak nentuke lokasi.',
  },
  orWrite: 'Tulis bae tempatnyo.',
  photo: {
    ask: (name) => `Foto ${name} tau tempatnyo. Pake jadi lokasi?`,
    use: 'Pake lokasi foto',
    used: 'Lokasi foto dipake ✓',
  },
  map: {
    open: 'Pilih di peta',
    move: 'Geser di peta',
    use: 'Pake titik ini',
    close: 'Tutup peta',
    zoomFirst: 'Besakke dulu petanyo supayo titiknyo pas.',
  },
  chosen: {
    known: 'Titiknyo sudah tecatet',
    nameIt: 'Tulis jugo namo tempatnyo.',
    source: {
      device: 'Dari HP kamu.',
      photo: 'Dari foto.',
      map: 'Dari peta.',
      kept: 'Dari laporan yang tesimpen.',
      link: 'Dari tautan atau kode QR yang kamu bukak.',
    },
    rough: 'Titik ini kurang pas. Cubo lagi di tempat tebukak, atau tulis patokannyo.',
    remove: 'Hapus titik',
    taken: 'Titik lokasi dipake.',
    removed: 'Titik lokasi sudah dihapus.',
  },
  seen: {
    public: 'Petugas nyingok titik ini. Untuk umum, titiknyo dibuletke ke kotak kiro-kiro 500\u00a0meter.',
    anonymous:
      'Laporan kamu anonim: umum dak nyingok titik ini, tapi petugas samo instansi nyingoknyo. Kalu ini rumah kamu, geser dulu di peta.',
    secret: 'Laporan kamu rahasia: cuma petugas samo instansi yang nyingok titik ini.',
  },
  outside: {
    heading: (agency) => `Titik ini di luar wilayah ${agency || 'layanan ini'}`,
    why: 'Preso titiknyo. Laporan tetep pacak dikirim, tapi mungkin diteruske ke daerah lain. Untuk daerah lain, kamu pacak jugo lapor di:',
  },
};

/** The form in Palembang Malay. */
export const words: FormWords = {
  aloud,
  form,
  choices,
  danger,
  draft,
  evidence,
  guide,
  sections,
  outcome,
  insecure,
  receipt,
  similar,
  answered,
  assisted,
  sealed,
  prefill,
  questions,
  practice,
  steps,
  waiting,
  map,
  place,
};
