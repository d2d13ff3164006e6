import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian: where the reply is now, and what happens next without anybody's doing. */
export const outgoingWords = {
  /** Where no report is open: nothing of what they say, nor to which report. */
  list: {
    heading: 'Balasan yang belum terkirim',
    hint: 'Isinya tidak ditampilkan di sini. Buka laporannya dengan kode akses untuk membaca atau mengubahnya.',
  },
  states: {
    waiting: {
      heading: 'Balasan menunggu sambungan',
      text: 'Balasan ini terkirim sendiri begitu ada sambungan. Kalau halaman ini ditutup, ia terkirim saat halaman dibuka lagi.',
    },
    sending: {
      heading: 'Mengirim balasan…',
      text: 'Mohon tunggu. Kalau sinyal putus, pengiriman dilanjutkan sendiri.',
    },
    'needs-fix': { heading: 'Balasan belum terkirim', text: 'Ubah lalu kirim lagi, atau hapus.' },
    unknown: {
      heading: 'Belum tahu apakah balasan sudah sampai',
      text: 'Sambungan putus saat mengirim. Ini dicek lagi sendiri, dan tidak akan tercatat dua kali.',
    },
  },
  /** Too old to go by itself. */
  stale: 'Balasan ini sudah lama menunggu. Tekan “Kirim sekarang” kalau masih perlu.',
  /** When it was written, and how big it is. */
  written: (moment: string, bytes: number) =>
    `Ditulis ${moment}, ${Math.max(1, Math.round(bytes / 1024))} KB.`,
  rating: (stars: number) => `Nilai Anda: ${stars} dari 5`,
  files: (count: number) => `${count} foto atau berkas`,
  privately: 'Hanya untuk instansi.',
  /** Where it lies until then. */
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
  /** Where nothing else can be said of it. */
  sent: 'Balasan Anda sudah terkirim.',
  /** Another one hears of it: a reply to a report that isn't on show. */
  sentElsewhere: 'Satu balasan yang menunggu di perangkat ini sudah terkirim.',
  /** It went out meanwhile. */
  gone: 'Balasan ini sedang dikirim, jadi tidak bisa diubah lagi.',
};

/** What is said of a reply that this device holds, in one language. Text or functions of text, never markup. */
export type OutgoingMessages = MessagesOf<typeof outgoingWords>;
