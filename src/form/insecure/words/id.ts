import type { RareMessages } from '../../words/words.js';

/** Indonesian. */
export const rareId: RareMessages = {
  insecure: {
    why: 'Sambungan halaman ini tidak terkunci, jadi data Anda bisa dibaca orang lain di jalan. Formulirnya dibuka di halaman yang aman.',
    open: 'Buka formulir laporan',
  },
  simple: {
    heading: 'Layanan ini hanya mendukung laporan sederhana',
    why: 'Alamat ini tidak memberi tahu apa saja yang didukungnya. Mungkin ini bukan layanan laporan, atau Wi-Fi Anda masih menunggu Anda masuk. Foto, Anonim, dan Rahasia tidak tersedia.',
  },
};
