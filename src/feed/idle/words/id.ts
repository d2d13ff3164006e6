import type { IdleMessages } from './words.js';

const number = (count: number) => count.toLocaleString('id-ID');

export const idleId: IdleMessages = {
  fresh: (count) => `${number(count)} laporan baru. Tampilkan`,
  freshSaid: (count) => `Ada ${number(count)} laporan baru.`,
  pages: 'Halaman',
  page: (page, last) => `Halaman ${number(page)} dari ${number(last)}`,
  kept: 'Yang terakhir dimuat',
  keptAt: (at) => `Disimpan di HP ini ${at}. Mungkin sudah berubah.`,
  supportWaits: 'Menunggu jaringan. Dukungan ini dikirim sendiri nanti.',
  supportFailed: 'Dukungan tidak diterima.',
};
