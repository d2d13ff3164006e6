import { dateFormat } from '../../../widget/language/formats.js';
import type { OutboxSummary } from '../../../outbox/summary.js';
import { sectionsJv } from '../../sections/words/jv.js';
import type { WaitingMessages } from './words.js';

const time = dateFormat(['jv', 'id-ID'], { dateStyle: 'medium', timeStyle: 'short' });

const STATES: Readonly<Record<OutboxSummary['state'], string>> = {
  waiting: 'Ngentosi jaringan',
  sending: 'Saweg dipunkintun…',
  sent: 'Sampun kakintun',
  'needs-fix': 'Perlu dipundandosi',
  unknown: 'Dereng cetha',
};

function state({ state: name, problem, isEditable }: OutboxSummary): string {
  if (name === 'waiting' && problem?.status) return 'Ngentosi layanan laporan';
  if (name !== 'needs-fix') return STATES[name];
  if (!isEditable) return 'Mboten saged dipunkintun';
  return problem ? STATES[name] : 'Saweg dipunewahi';
}

function detail({ state: name, problem, isEditable, kind, trackingId }: OutboxSummary): string {
  switch (name) {
    case 'waiting':
      return problem?.status
        ? 'Layananipun saweg kebak. Dipuncobi malih piyambak.'
        : 'Dipunkintun piyambak sanalika kasambung.';
    case 'sending':
      return '';
    case 'unknown':
      return 'Sambungan pedhot saderengipun wonten wangsulan. Dipunpitakenaken malih piyambak. Saderengipun wonten wangsulan, isinipun mboten saged dipunewahi.';
    case 'needs-fix':
      if (!isEditable) return 'Layanan sampun nyathet laporan menika kanthi isi sanes.';
      if (!problem) return 'Dereng dipunkintun. Rampungaken, lajeng kintun malih.';
      return kind === 'reply'
        ? 'Tanggapan menika mboten katampi.'
        : 'Wonten isian ingkang mboten katampi. Pencet Ewahi kangge mirsani.';
    case 'sent':
      return trackingId
        ? `Nomer laporan: ${trackingId}. Kodenipun katingal nalika panjenengan mencet Kintun.`
        : 'Bikak mawi kode ingkang katingal nalika panjenengan mencet Kintun.';
  }
}

/** Javanese, for what waits on the device. */
export const waitingJv: WaitingMessages = {
  heading: (waiting) => (waiting > 0 ? `Dereng kakintun (${waiting})` : 'Sampun kakintun'),
  intro: 'Isi, foto, lan asma mboten katingal ing mriki.',
  title: ({ kind, createdAt }) => `${kind === 'reply' ? 'Tanggapan' : 'Laporan'}, ${time.format(createdAt)}`,
  size: (bytes) => sectionsJv.bytes(bytes).replace(' ', '\u00a0'),
  state,
  detail,
  inMemory: 'Namung wonten ing kaca menika, lan ical menawi kaca dipuntutup.',
  old: (days) =>
    `Sampun ${days} dinten dereng dumugi. Pados panggenan ingkang wonten sinyalipun, utawi aturaken lewat cara sanes.`,
  stale: 'Sampun langkung saking 60 dinten. Taksih badhe dipunkintun? Menawi mboten, busak kemawon.',
  send: 'Kintun sakmenika',
  ask: 'Pitakenaken sakmenika',
  edit: 'Ewahi',
  copy: 'Cara sanes',
  remove: 'Busak',
  dismiss: 'Tutup',
  cancel: 'Mboten siyos',
  changed: 'Kawontenanipun nembe kemawon ewah. Pirsani malih dhaftaripun.',
  removed: 'Sampun dipunbusak saking HP menika.',
  removing: {
    heading: 'Busak saking HP menika?',
    why: 'Ingkang dereng dumugi mboten saged dipunwangsulaken.',
    yes: 'Inggih, busak',
  },
  replacing: {
    heading: 'Bikak laporan menika ing formulir?',
    why: 'Ingkang saweg panjenengan serat ing formulir badhe dipungantos.',
    yes: 'Inggih, bikak',
  },
  code: {
    heading: 'Lebetaken kode akses',
    why: 'Laporan menika dipunserat nalika tindak mriki rumiyin. Isinipun namung kabikak mawi kode ingkang katingal nalika Kintun dipunpencet.',
    label: 'Kode akses',
    wrong: 'Kode menika mboten cocog. Priksa malih cathetan utawi foto panjenengan.',
    open: 'Bikak',
  },
  copying: {
    heading: 'Aturaken lewat cara sanes',
    why: 'Isi laporan medal saking kaca menika lan saged dipunwaos ingkang nampi.',
    after:
      'Menawi sampun dumugi lewat cara sanes, busak saking dhaftar menika supados mboten dipunkintun kaping kalih.',
    save: 'Simpen dados berkas',
    saveHint:
      'Satunggal berkas isi seratan, foto, asma, lan kontak panjenengan. Saged dipunbikak, dipuncithak, utawi dipunaturaken dhateng petugas. Tanpa kode akses.',
    saved: 'Berkas sampun kasimpen. Sinten kemawon ingkang nyepeng HP menika saged bikak.',
    whatsapp: 'Kintun seratan lewat WhatsApp',
    whatsappHint: 'Tanpa foto lan tanpa asma. Panjenengan milih ingkang nampi.',
    sms: (to) => `Kintun seratan lewat SMS dhateng ${to}`,
    smsHint: 'Tanpa foto. Pulsa SMS lumampah.',
    web: 'Serat malih ing situs sanes',
    webHint: (host) => `Mbikak ${host}. Salin rumiyin seratanipun.`,
    secret:
      'Laporan menika Anonim utawi Rahasia. Lewat WhatsApp utawi SMS, ingkang nampi mirsani nomer HP panjenengan sareng isinipun, lan pesenipun kasimpen ing HP menika.',
    close: 'Tutup',
  },
  copied: {
    language: 'jv',
    report: 'Laporan kagem pamarentah',
    reply: (trackingId) => `Tanggapan kagem laporan ${trackingId}`,
    notice: (at) => `Dipunserat ${at}. Salinan saking HP ingkang lapor, dereng kakintun lewat internet.`,
    title: 'Judul',
    content: 'Isining laporan',
    place: 'Panggenan',
    point: 'Titik ing peta',
    day: 'Tanggal kedadosan',
    name: 'Asma',
    phone: 'Nomer HP',
    email: 'Email',
    marks: 'Panyuwunipun ingkang lapor',
    anonymous: 'Anonim: asma mboten dipunparingaken',
    secret: 'Rahasia: sampun ngantos katingal kagem umum',
    files: (count) => `Foto lan berkas (${count})`,
    time: (at) => time.format(at),
    fileName: (at) => `laporan-${new Date(at).toISOString().slice(0, 10)}.html`,
  },
};
