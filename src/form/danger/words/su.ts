import type { DangerMessages } from './words.js';

/** Sundanese. */
export const dangerSu: DangerMessages = {
  line: 'Darurat?',
  call: (number) => `Telepon ${number}`,
  goesOn: 'Laporan ieu tetep tiasa dikirim.',
  protect: {
    nameless: 'Rahasia sareng tanpa nami',
    hidden: 'Rahasia, sumputkeun nami abdi',
    secret: 'Jantenkeun Rahasia',
  },
  isProtected: 'Laporan ieu ayeuna Rahasia: henteu némbongan dina internét.',
  leave: 'Tutup gancang',
  dismiss: 'Sanés darurat',
};
