import { dateFormat } from '../../../widget/language/formats.js';
import type { OutboxSummary } from '../../../outbox/summary.js';
import { sectionsMui } from '../../sections/words/mui.js';
import type { WaitingMessages } from './words.js';

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
      return problem?.status ? 'Layanannyo lagi penuh. Dicubo lagi dewek.' : 'Tekirim dewek pas nyambung.';
    case 'sending':
      return '';
    case 'unknown':
      return 'Sambungan putus sebelom ado jawaban. Ditanyoke lagi dewek. Sebelom ado jawaban, isinyo dak pacak diubah.';
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

/** Palembang Malay, for what waits on the device. */
export const waitingMui: WaitingMessages = {
  heading: (waiting) => (waiting > 0 ? `Belom tekirim (${waiting})` : 'Sudah tekirim'),
  intro: 'Isi, foto, samo namo dak ditampilke di sini.',
  title: ({ kind, createdAt }) => `${kind === 'reply' ? 'Tanggapan' : 'Laporan'}, ${time.format(createdAt)}`,
  size: (bytes) => sectionsMui.bytes(bytes).replace(' ', '\u00a0'),
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
