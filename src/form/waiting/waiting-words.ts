import { dateFormat } from '../../widget/language/formats.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import { sectionsWords } from '../sections/sections-words.js';
import type { MessagesOf } from '../../widget/language/messages-of.js';

const time = dateFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short' });

const STATES: Readonly<Record<OutboxSummary['state'], string>> = {
  waiting: 'Menunggu jaringan',
  sending: 'Sedang dikirim…',
  sent: 'Sudah terkirim',
  'needs-fix': 'Perlu diperbaiki',
  unknown: 'Belum diketahui',
};

function state({ state: name, problem, isEditable }: OutboxSummary): string {
  if (name === 'waiting' && problem?.status) return 'Menunggu layanan laporan';
  if (name !== 'needs-fix') return STATES[name];
  if (!isEditable) return 'Tidak bisa dikirim';
  return problem ? STATES[name] : 'Sedang diubah';
}

function detail({ state: name, problem, isEditable, kind, trackingId }: OutboxSummary): string {
  switch (name) {
    case 'waiting':
      return problem?.status
        ? 'Layanannya sedang penuh. Dicoba lagi otomatis.'
        : 'Dikirim otomatis begitu tersambung.';
    case 'sending':
      return '';
    case 'unknown':
      return 'Sambungan putus sebelum ada jawaban. Ditanyakan lagi otomatis; sampai itu isinya tidak bisa diubah.';
    case 'needs-fix':
      if (!isEditable) return 'Layanan sudah mencatat laporan ini dengan isi yang lain.';
      if (!problem) return 'Belum dikirim. Selesaikan, lalu kirim lagi.';
      return kind === 'reply'
        ? 'Tanggapan ini tidak diterima.'
        : 'Ada isian yang tidak diterima. Tekan Ubah untuk melihatnya.';
    case 'sent':
      return trackingId
        ? `Nomor laporan: ${trackingId}. Kodenya tampil waktu Anda menekan Kirim.`
        : 'Buka dengan kode yang tampil waktu Anda menekan Kirim.';
  }
}

/** Indonesian words of the waiting list. */
export const waitingWords = {
  heading: (waiting: number) => (waiting > 0 ? `Belum selesai (${waiting})` : 'Sudah terkirim'),
  intro: 'Isi, foto, dan nama tidak ditampilkan di sini.',
  /** "Laporan, 24 Nov 2026 10.12": distinguishes the lines. */
  title: ({ kind, createdAt }: OutboxSummary) =>
    `${kind === 'reply' ? 'Tanggapan' : 'Laporan'}, ${time.format(createdAt)}`,
  size: sectionsWords.bytes,
  state,
  detail,
  inMemory: 'Hanya ada di halaman ini, dan hilang jika halaman ditutup.',
  old: (days: number) =>
    `Sudah ${days} hari belum sampai. Cari tempat bersinyal, atau sampaikan lewat cara lain.`,
  stale: 'Sudah lebih dari 60 hari. Masih mau dikirim? Jika tidak, hapus saja.',
  send: 'Kirim sekarang',
  ask: 'Tanyakan sekarang',
  edit: 'Ubah',
  copy: 'Cara lain',
  remove: 'Hapus',
  dismiss: 'Tutup',
  cancel: 'Batal',
  changed: 'Keadaannya baru saja berubah. Lihat lagi daftarnya.',
  removed: 'Sudah dihapus dari perangkat ini.',
  removing: {
    heading: 'Hapus dari perangkat ini?',
    why: 'Yang belum sampai tidak bisa dikembalikan.',
    yes: 'Ya, hapus',
  },
  replacing: {
    heading: 'Buka laporan ini di formulir?',
    why: 'Yang sedang Anda tulis di formulir akan diganti.',
    yes: 'Ya, buka',
  },
  code: {
    heading: 'Masukkan kode akses',
    why: 'Laporan ini ditulis pada kunjungan lain. Isinya hanya terbuka dengan kode yang tampil waktu Kirim ditekan.',
    label: 'Kode akses',
    wrong: 'Kode ini tidak cocok. Periksa lagi catatan atau foto Anda.',
    open: 'Buka',
  },
  copying: {
    heading: 'Sampaikan lewat cara lain',
    why: 'Isi laporan keluar dari halaman ini dan bisa dibaca penerimanya.',
    after: 'Jika sudah sampai, hapus dari daftar ini supaya tidak terkirim dua kali.',
    save: 'Simpan sebagai berkas',
    saveHint:
      'Satu berkas berisi tulisan, foto, nama, dan kontak Anda. Bisa dibuka, dicetak, atau diserahkan ke petugas. Tanpa kode akses.',
    saved: 'Berkas disimpan. Siapa pun yang memegang perangkat ini bisa membukanya.',
    whatsapp: 'Kirim tulisan lewat WhatsApp',
    whatsappHint: 'Tanpa foto dan tanpa nama. Anda memilih penerimanya.',
    sms: (to: string) => `Kirim tulisan lewat SMS ke ${to}`,
    smsHint: 'Tanpa foto. Pulsa SMS berlaku.',
    web: 'Tulis lagi di situs lain',
    webHint: (host: string) => `Membuka ${host}. Salin dulu tulisannya.`,
    /** For anonymous and secret reports. */
    secret:
      'Laporan ini Anonim atau Rahasia. Lewat WhatsApp atau SMS, penerima melihat nomor HP Anda bersama isinya, dan pesannya tersimpan di HP ini.',
    close: 'Tutup',
  },
  copied: {
    /** BCP 47 language of the copy. */
    language: 'id',
    report: 'Laporan untuk pemerintah',
    reply: (trackingId: string) => `Tanggapan untuk laporan ${trackingId}`,
    notice: (at: string) => `Ditulis ${at}. Salinan dari perangkat pelapor, belum terkirim lewat internet.`,
    title: 'Judul',
    content: 'Isi',
    place: 'Tempat',
    point: 'Titik peta',
    day: 'Tanggal kejadian',
    name: 'Nama',
    phone: 'Nomor HP',
    email: 'Email',
    marks: 'Permintaan pelapor',
    anonymous: 'Anonim: nama tidak diberikan',
    secret: 'Rahasia: jangan ditampilkan ke publik',
    files: (count: number) => `Foto dan berkas (${count})`,
    time: (at: number) => time.format(at),
    fileName: (at: number) => `laporan-${new Date(at).toISOString().slice(0, 10)}.html`,
  },
};

/** Words of the waiting list; loaded with it. */
export type WaitingMessages = MessagesOf<typeof waitingWords>;

/** Words inside a copy of a report that is handed over another way. */
export type CopyMessages = WaitingMessages['copied'];
