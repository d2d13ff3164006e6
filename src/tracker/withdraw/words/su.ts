import type { WithdrawMessages } from './words.js';

/** Sundanese. */
export const withdrawSu: WithdrawMessages = {
  open: 'Narik laporan',
  heading: 'Narik laporan ieu?',
  erasedTitle: 'Anu dihapus:',
  erased: [
    'Nami sareng kontak Anjeun',
    'Judul, eusi, sareng tempat laporan',
    'Poto, berkas, sareng waleran Anjeun',
  ],
  stays:
    'Anu tetep aya: catetan yén kantos aya laporan sareng naon anu didamel ku kantor, tanpa data pribados.',
  forwarded: (nationalId) =>
    `Laporan ieu parantos diteraskeun ka SP4N-LAPOR!${nationalId ? ` (#${nationalId})` : ''}. Salinan di ditu teu ngiring kahapus.`,
  maybeForwarded:
    'Laporan ieu tiasa janten parantos dugi ka SP4N-LAPOR!. Salinan di ditu teu ngiring kahapus.',
  final: 'Laporan teu diteraskeun, sareng ieu teu tiasa dibatalkeun.',
  reason: 'Alesan',
  reasonHint: 'Kénging kosong. Alesan kacatet dina riwayat laporan; ulah nyerat data pribados.',
  confirm: 'Muhun, tarik sareng hapus',
  again: 'Cobian narik deui',
  keep: 'Teu janten',
  sending: 'Nuju narik laporan…',
  failed: 'Laporan teu acan ditarik',
  unknown: {
    heading: 'Teu acan terang naha laporan parantos ditarik',
    text: 'Sambungan pegat. Cobian deui waé: narik dua kali sami sareng sakali.',
  },
  done: {
    heading: 'Laporan parantos ditarik',
    text: 'Data pribados, eusi, sareng berkas Anjeun parantos dihapus. Ieu teu tiasa dibalikkeun.',
  },
};
