import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian: where the reply is now, and what happens next automatically. */
export const outgoingWords = {
  /** Said without an open report: neither the replies' texts nor their reports. */
  list: {
    heading: 'Balasan yang belum terkirim',
    hint: 'Isinya tidak ditampilkan di sini. Buka laporannya dengan kode akses untuk membaca atau mengubahnya.',
  },
  states: {
    waiting: {
      heading: 'Balasan menunggu sambungan',
      text: 'Balasan ini terkirim otomatis begitu ada sambungan. Kalau halaman ini ditutup, terkirim saat dibuka lagi.',
    },
    sending: {
      heading: 'Mengirim balasan…',
      text: 'Mohon tunggu. Kalau sinyal putus, pengiriman dilanjutkan otomatis.',
    },
    'needs-fix': { heading: 'Balasan belum terkirim', text: 'Ubah lalu kirim lagi, atau hapus.' },
    unknown: {
      heading: 'Belum tahu apakah balasan sudah sampai',
      text: 'Sambungan putus saat mengirim. Ini dicek lagi otomatis, dan tidak akan tercatat dua kali.',
    },
  },
  /** Said of a reply too old to be sent automatically. */
  stale: 'Balasan ini sudah lama menunggu. Tekan “Kirim sekarang” kalau masih perlu.',
  /** Time and size of a reply. */
  written: (moment: string, bytes: number) =>
    `Ditulis ${moment}, ${Math.max(1, Math.round(bytes / 1024))} KB.`,
  rating: (stars: number) => `Nilai Anda: ${stars} dari 5`,
  files: (count: number) => `${count} foto atau berkas`,
  privately: 'Hanya untuk instansi.',
  /** Where the reply is kept until it is sent. */
  kept: {
    device: 'Sampai terkirim, balasan dan kode aksesnya tersimpan di perangkat ini. Sesudah itu dihapus.',
    memory: 'Balasan ini tidak disimpan di perangkat. Jangan tutup halaman ini sebelum terkirim.',
  },
  sendNow: 'Kirim sekarang',
  edit: 'Ubah',
  remove: {
    label: 'Hapus',
    sure: 'Hapus balasan ini? Tulisan dan berkasnya hilang dari perangkat ini.',
    sureUnknown: 'Hapus balasan ini dari perangkat? Kalau ternyata sudah sampai, yang di kantor tetap ada.',
    yes: 'Ya, hapus',
    no: 'Tidak jadi',
    done: 'Balasan dihapus dari perangkat ini.',
  },
  /** Said if nothing more specific applies. */
  sent: 'Balasan Anda sudah terkirim.',
  /** Said of a reply to another report than the shown one. */
  sentElsewhere: 'Satu balasan yang menunggu di perangkat ini sudah terkirim.',
  /** Said when the reply was sent meanwhile. */
  gone: 'Balasan ini sedang dikirim, jadi tidak bisa diubah lagi.',
};

/** Words of a reply on this device, in one language. Text or functions of text, never markup. */
export type OutgoingMessages = MessagesOf<typeof outgoingWords>;
