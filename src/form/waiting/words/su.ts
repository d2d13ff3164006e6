import { dateFormat } from '../../../widget/language/formats.js';
import type { OutboxSummary } from '../../../outbox/summary.js';
import { sectionsSu } from '../../sections/words/su.js';
import type { WaitingMessages } from './words.js';

const time = dateFormat(['su', 'id-ID'], { dateStyle: 'medium', timeStyle: 'short' });

const STATES: Readonly<Record<OutboxSummary['state'], string>> = {
  waiting: 'Ngantosan jaringan',
  sending: 'Nuju dikintunkeun…',
  sent: 'Parantos kakintun',
  'needs-fix': 'Kedah dileréskeun',
  unknown: 'Teu acan terang',
};

function state({ state: name, problem, isEditable }: OutboxSummary): string {
  if (name === 'waiting' && problem?.status) return 'Ngantosan layanan laporan';
  if (name !== 'needs-fix') return STATES[name];
  if (!isEditable) return 'Teu tiasa dikintunkeun';
  return problem ? STATES[name] : 'Nuju dirobih';
}

function detail({ state: name, problem, isEditable, kind, trackingId }: OutboxSummary): string {
  switch (name) {
    case 'waiting':
      return problem?.status
        ? 'Layananana nuju pinuh. Dicobian deui ku nyalira.'
        : 'Dikintunkeun ku nyalira pas nyambung.';
    case 'sending':
      return '';
    case 'unknown':
      return 'Sambungan pegat sateuacan aya waleran. Ditaroskeun deui ku nyalira. Sateuacan aya waleran, eusina teu tiasa dirobih.';
    case 'needs-fix':
      if (!isEditable) return 'Layanan parantos nyatet laporan ieu sareng eusi anu sanés.';
      if (!problem) return 'Teu acan dikintunkeun. Réngsékeun, teras kintunkeun deui.';
      return kind === 'reply'
        ? 'Tanggapan ieu teu ditampi.'
        : 'Aya eusian anu teu ditampi. Pencét Robih kanggo ningalina.';
    case 'sent':
      return trackingId
        ? `Nomer laporan: ${trackingId}. Kodena dipintonkeun nalika Anjeun mencét Kintunkeun.`
        : 'Buka nganggo kode anu dipintonkeun nalika Anjeun mencét Kintunkeun.';
  }
}

/** Sundanese, for what waits on the device. */
export const waitingSu: WaitingMessages = {
  heading: (waiting) => (waiting > 0 ? `Teu acan kakintun (${waiting})` : 'Parantos kakintun'),
  intro: 'Eusi, poto, sareng nami teu dipintonkeun di dieu.',
  title: ({ kind, createdAt }) => `${kind === 'reply' ? 'Tanggapan' : 'Laporan'}, ${time.format(createdAt)}`,
  size: (bytes) => sectionsSu.bytes(bytes).replace(' ', '\u00a0'),
  state,
  detail,
  inMemory: 'Mung aya dina kaca ieu, sareng ical upami kaca ditutup.',
  old: (days) =>
    `Parantos ${days} dinten teu acan dugi. Milarian tempat anu aya sinyalna, atanapi dugikeun ku cara sanés.`,
  stale: 'Parantos langkung ti 60 dinten. Masih badé dikintunkeun? Upami henteu, hapus waé.',
  send: 'Kintunkeun ayeuna',
  ask: 'Taroskeun ayeuna',
  edit: 'Robih',
  copy: 'Cara sanés',
  remove: 'Hapus',
  dismiss: 'Tutup',
  cancel: 'Teu janten',
  changed: 'Kaayaanana nembé robih. Tingali deui daptarna.',
  removed: 'Parantos dihapus tina HP ieu.',
  removing: {
    heading: 'Hapus tina HP ieu?',
    why: 'Anu teu acan dugi teu tiasa dibalikkeun.',
    yes: 'Muhun, hapus',
  },
  replacing: {
    heading: 'Buka laporan ieu dina pormulir?',
    why: 'Anu nuju diserat ku Anjeun dina pormulir bakal digentos.',
    yes: 'Muhun, buka',
  },
  code: {
    heading: 'Lebetkeun kode aksés',
    why: 'Laporan ieu diserat dina waktos sanés. Eusina mung kabuka ku kode anu dipintonkeun nalika Kintunkeun dipencét.',
    label: 'Kode aksés',
    wrong: 'Kode ieu teu cocog. Parios deui catetan atanapi poto Anjeun.',
    open: 'Buka',
  },
  copying: {
    heading: 'Dugikeun ku cara sanés',
    why: 'Eusi laporan kaluar tina kaca ieu sareng tiasa diaos ku anu nampina.',
    after: 'Upami parantos dugi ku cara sanés, hapus tina daptar ieu supados teu dikintunkeun dua kali.',
    save: 'Simpen janten berkas',
    saveHint:
      'Hiji berkas anu eusina seratan, poto, nami, sareng kontak Anjeun. Tiasa dibuka, dicitak, atanapi dipasihkeun ka patugas. Tanpa kode aksés.',
    saved: 'Berkas parantos disimpen. Saha waé anu nyepeng HP ieu tiasa mukana.',
    whatsapp: 'Kintunkeun seratan ngalangkungan WhatsApp',
    whatsappHint: 'Tanpa poto sareng tanpa nami. Anjeun anu milih saha anu nampina.',
    sms: (to) => `Kintunkeun seratan ngalangkungan SMS ka ${to}`,
    smsHint: 'Tanpa poto. Pulsa SMS dianggo.',
    web: 'Serat deui dina situs sanés',
    webHint: (host) => `Muka ${host}. Salin heula seratanana.`,
    secret:
      'Laporan ieu Anonim atanapi Rahasia. Ngalangkungan WhatsApp atanapi SMS, anu nampi ningali nomer HP Anjeun sareng eusina, sareng suratna disimpen dina HP ieu.',
    close: 'Tutup',
  },
  copied: {
    language: 'su',
    report: 'Laporan kanggo pamaréntah',
    reply: (trackingId) => `Tanggapan kanggo laporan ${trackingId}`,
    notice: (at) => `Diserat ${at}. Salinan tina HP nu lapor, teu acan dikintunkeun ngalangkungan internét.`,
    title: 'Judul',
    content: 'Eusi laporan',
    place: 'Tempatna',
    point: 'Titik dina peta',
    day: 'Tanggal kajadian',
    name: 'Nami',
    phone: 'Nomer HP',
    email: 'Email',
    marks: 'Pamundut nu lapor',
    anonymous: 'Anonim: nami teu dipasihkeun',
    secret: 'Rahasia: ulah dipintonkeun ka umum',
    files: (count) => `Poto sareng berkas (${count})`,
    time: (at) => time.format(at),
    fileName: (at) => `laporan-${new Date(at).toISOString().slice(0, 10)}.html`,
  },
};
