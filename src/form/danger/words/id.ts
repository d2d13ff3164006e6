import type { DangerMessages } from './words.js';

/** Indonesian. */
export const dangerId: DangerMessages = {
  line: 'Darurat?',
  call: (number) => `Telepon ${number}`,
  goesOn: 'Laporan ini tetap bisa dikirim.',
  protect: {
    nameless: 'Rahasia dan tanpa nama',
    hidden: 'Rahasia, sembunyikan nama saya',
    secret: 'Jadikan Rahasia',
  },
  isProtected: 'Laporan ini sekarang Rahasia: tidak tampil di internet.',
  leave: 'Tutup cepat',
  dismiss: 'Bukan darurat',
};
