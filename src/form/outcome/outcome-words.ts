import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian, from Kirim to the receipt. */
export const outcomeWords = {
  /** Words of the choice to keep nothing on the device. */
  unkept: {
    more: 'Pilihan lain',
    label: 'Jangan simpan di perangkat ini',
    hint: 'Jika sinyal putus dan halaman ditutup, laporan hilang.',
  },
  working: {
    keeping: 'Menyimpan laporan di perangkat ini…',
    sending: 'Sedang mengirim laporan…',
    safe: 'Tersimpan di perangkat ini. Jika sinyal hilang, dikirim lagi otomatis.',
    /** Replaces `safe` after that choice. */
    unkept: 'Laporan tidak disimpan di perangkat ini. Jangan tutup halaman sebelum laporan diterima.',
  },
  queued: {
    heading: 'Laporan Anda tersimpan di perangkat ini dan akan dikirim otomatis',
    headingInMemory: 'Laporan Anda menunggu sambungan dan akan dikirim otomatis',
    onDevice: 'Laporan dikirim begitu tersambung, selama halaman ini terbuka atau dibuka lagi.',
    inMemory: 'Perangkat ini tidak bisa menyimpan: jangan tutup halaman ini sebelum laporan terkirim.',
    unkept:
      'Laporan tidak disimpan di perangkat, seperti pilihan Anda. Jika halaman ini ditutup, laporan hilang.',
    now: 'Kirim sekarang',
    ask: 'Tanyakan sekarang',
  },
  unknown: {
    heading: 'Kami belum tahu apakah laporan sudah diterima',
    why: 'Sambungan putus sebelum ada jawaban. Sekarang sedang ditanyakan ke layanan laporan.',
    dont: 'Tidak perlu menulis ulang: laporan tidak akan hilang atau tercatat dua kali.',
  },
  received: 'Laporan Anda sudah diterima',
  number: 'Nomor laporan',
  code: 'Kode akses',
  copy: 'Salin',
  copied: 'Sudah disalin.',
  selected: 'Sudah dipilih. Tekan lama, lalu pilih Salin.',
  keep: {
    heading: 'Tangkap layar atau catat kode ini sekarang',
    why: 'Kode ini kunci laporan Anda. Siapa pun yang memegangnya dianggap pelapor.',
    how: 'Jangan bagikan kodenya.',
    /** Of a report that has its number. */
    share: 'Nomornya boleh dibagikan.',
    /** Of a report with a name. */
    lost: 'Kode hilang? Bawa KTP ke kantor penerima laporan: petugas bisa membuatkan kode baru.',
    /** In place of `lost`, of a report without a name. */
    gone: 'Kode yang hilang tidak bisa diganti.',
  },
  /** Ends a receipt that this tab keeps. */
  done: 'Selesai, sudah disimpan',
  again: 'Buat laporan lain',
  /** Heads the element's own content: a link, a telephone number. */
  ownWays: 'Cara lain menghubungi petugas:',
  shared:
    'Perangkat ini dipakai bersama: sesudah mencatat kodenya, tekan “Buat laporan lain” supaya hilang dari layar.',
};

/** Words from Kirim to the receipt. */
export type OutcomeMessages = MessagesOf<typeof outcomeWords>;
