import type { AssistedMessages } from './words.js';

/** Palembang Malay. */
export const assistedMui: AssistedMessages = {
  heading: 'Pendamping',
  why: 'Kamu mbantu wong lain lapor. Namo kamu samo lembaga kamu ikut dikirim, dan cuma dijingok petugas.',
  name: 'Namo kamu sebagai pendamping',
  organisation: { label: 'Lembaga', hint: 'Contohnyo: Karang Taruna Desa Sukamaju, kader posyandu' },
  keep: {
    label: 'Inget namo pendamping di tab ini',
    hint: 'Supayo dak usah ngisi lagi untuk yang lapor berikutnyo. Ilang kalu tab ditutup. Data yang lapor pasti dihapus.',
  },
  tally: (sent, waiting) => `Hari ini dari HP ini: ${sent} tekirim, ${waiting} nunggu.`,
  givenBy: {
    heading: 'Siapo yang setuju?',
    reporter: { label: 'Yang lapor dewek', hint: 'Wongnyo ado di sini, sudah maco atau dibacoke.' },
    helper: {
      label: 'Aku, atas namo yang lapor',
      hint: 'Wongnyo katek di sini dan minta aku yang nyetujui.',
    },
  },
  near: {
    heading: 'Masih di sini?',
    why: 'Bentar lagi isian yang lapor dihapus dari layar samo dari HP ini, supayo dak tebaco wong lain.',
    stay: 'Iyo, lanjutke',
  },
  wiped: 'Tigo menit dak disentuh: isian yang lapor sudah dihapus.',
};
