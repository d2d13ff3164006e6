import type { DangerMessages } from './words.js';

/** Javanese. */
export const dangerJv: DangerMessages = {
  line: 'Darurat?',
  call: (number) => `Telpon ${number}`,
  goesOn: 'Laporan menika tetep saged dipunkintun.',
  protect: {
    nameless: 'Rahasia lan tanpa nami',
    hidden: 'Rahasia, umpetaken nami kula',
    secret: 'Dadosaken Rahasia',
  },
  isProtected: 'Laporan menika sakmenika Rahasia: mboten ketingal ing internet.',
  leave: 'Tutup cepet',
  dismiss: 'Sanes darurat',
};
