import type { DangerMessages } from './words.js';

/** Palembang Malay. */
export const dangerMui: DangerMessages = {
  line: 'Darurat?',
  call: (number) => `Telepon ${number}`,
  goesOn: 'Laporan ini masih pacak dikirim.',
  protect: {
    nameless: 'Rahasia dan dak pake namo',
    hidden: 'Rahasia, umpetke namo aku',
    secret: 'Jadike Rahasia',
  },
  isProtected: 'Laporan ini sekarang Rahasia: dak tampil di internet.',
  leave: 'Tutup cepet',
  dismiss: 'Bukan darurat',
};
