import type { OutgoingMessages } from './words.js';

/** Palembang Malay. */
export const outgoingMui: OutgoingMessages = {
  list: {
    heading: 'Balesan yang belom tekirim',
    hint: 'Isinyo dak ditampilke di sini. Bukak laporannyo pake kode akses untuk maco atau ngubahnyo.',
  },
  states: {
    waiting: {
      heading: 'Balesan nunggu sambungan',
      text: 'Balesan ini tekirim dewek pas ado sambungan. Kalu halaman ini ditutup, tekirimnyo pas halaman dibukak lagi.',
    },
    sending: {
      heading: 'Lagi ngirim balesan…',
      text: 'Tunggu bentar. Kalu sinyal putus, ngirimnyo dilanjutke dewek.',
    },
    'needs-fix': { heading: 'Balesan belom tekirim', text: 'Ubah teros kirim lagi, atau hapus.' },
    unknown: {
      heading: 'Belom tau apo balesan sudah sampe',
      text: 'Sambungan putus pas ngirim. Ini dipreso lagi dewek, dan dak bakal tecatet duo kali.',
    },
  },
  stale: 'Balesan ini sudah lamo nunggu. Pencet “Kirim sekarang” kalu masih perlu.',
  written: (moment, bytes) => `Ditulis ${moment}, ${Math.max(1, Math.round(bytes / 1024))} KB.`,
  rating: (stars) => `Nilai dari kamu: ${stars} dari 5`,
  files: (count) => `${count} foto atau berkas`,
  privately: 'Cuma untuk instansi.',
  kept: {
    device: 'Sampe tekirim, balesan samo kode aksesnyo tesimpen di HP ini. Sudah itu dihapus.',
    memory: 'Balesan ini dak disimpen di HP. Jangan tutup halaman ini sebelom tekirim.',
  },
  sendNow: 'Kirim sekarang',
  edit: 'Ubah',
  remove: {
    label: 'Hapus',
    sure: 'Hapus balesan ini? Tulisan samo berkasnyo ilang dari HP ini.',
    sureUnknown: 'Hapus balesan ini dari HP? Kalu ruponyo sudah sampe, yang di kantor tetep ado.',
    yes: 'Iyo, hapus',
    no: 'Dak jadi',
    done: 'Balesan sudah dihapus dari HP ini.',
  },
  sent: 'Balesan kamu sudah tekirim.',
  sentElsewhere: 'Sikok balesan yang nunggu di HP ini sudah tekirim.',
  gone: 'Balesan ini lagi dikirim, jadi dak pacak diubah lagi.',
};
