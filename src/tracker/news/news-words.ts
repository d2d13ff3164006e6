import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian: what a letter says, and what it never says, before an address is typed. */
export const newsWords = {
  open: 'Atur kabar lewat e-mail',
  heading: 'Kabar lewat e-mail',
  loading: 'Memeriksa alamat yang dipakai…',
  /** @param to masked; null for none */
  now: (to: string | null) =>
    to === null
      ? 'Sekarang tidak ada kabar yang dikirim lewat e-mail.'
      : `Sekarang kabar dikirim ke ${to}. Alamat lengkapnya tidak ditampilkan.`,
  /** A letter has gone there that asks whether it is theirs. @param to masked */
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
  /** Nobody knows whether it arrived. */
  unknown: {
    heading: 'Belum tahu apakah perubahan tersimpan',
    text: 'Sambungan terputus. Coba lagi saja: menyimpan dua kali sama dengan sekali.',
  },
  saved: (to: string | null) =>
    to === null ? 'Kabar lewat e-mail dihentikan.' : `Tersimpan. Kabar berikutnya dikirim ke ${to}.`,
};

/** What the reporter reads about news by e-mail. Text or functions of text, never markup. */
export type NewsMessages = MessagesOf<typeof newsWords>;
