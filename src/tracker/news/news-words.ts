import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian. Before an address is typed, the words say what a letter contains, and what it never does. */
export const newsWords = {
  open: 'Atur kabar lewat e-mail',
  heading: 'Kabar lewat e-mail',
  loading: 'Memeriksa alamat yang dipakai…',
  /** @param to masked; null for none */
  now: (to: string | null) =>
    to === null
      ? 'Sekarang tidak ada kabar yang dikirim lewat e-mail.'
      : `Sekarang kabar dikirim ke ${to}. Alamat lengkapnya tidak ditampilkan.`,
  /** A letter was sent that asks for confirmation. @param to masked */
  awaited: (to: string) =>
    `Belum ada kabar yang dikirim. Buka surat kami di ${to}, lalu tekan tombol pada tautannya.`,
  impossible: 'Kabar lewat e-mail tidak tersedia untuk laporan ini.',
  label: 'Alamat e-mail',
  hint: 'Suratnya hanya memberi tahu bahwa ada kabar. Isi laporan dan kode akses tidak pernah ikut.',
  wrong: 'Alamat e-mail ini belum benar. Contoh: nama@contoh.id',
  save: 'Simpan alamat ini',
  stop: 'Berhenti mengirim kabar',
  saving: 'Menyimpan…',
  close: 'Tutup',
  retry: 'Coba lagi',
  failed: 'Perubahan belum tersimpan',
  /** Said when the outcome is unknown. */
  unknown: {
    heading: 'Belum tahu apakah perubahan tersimpan',
    text: 'Sambungan terputus. Coba lagi saja: menyimpan dua kali sama dengan sekali.',
  },
  saved: (to: string | null) =>
    to === null ? 'Kabar lewat e-mail dihentikan.' : `Tersimpan. Kabar berikutnya dikirim ke ${to}.`,
};

/** Words of news by e-mail. Text or functions of text, never markup. */
export type NewsMessages = MessagesOf<typeof newsWords>;
