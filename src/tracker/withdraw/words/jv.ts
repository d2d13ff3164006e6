import type { WithdrawMessages } from './words.js';

/** Javanese. */
export const withdrawJv: WithdrawMessages = {
  open: 'Narik laporan',
  heading: 'Narik laporan menika?',
  erasedTitle: 'Ingkang dipunbusak:',
  erased: [
    'Asma lan kontak panjenengan',
    'Judul, isi, lan panggenaning laporan',
    'Foto, berkas, lan wangsulan panjenengan',
  ],
  stays:
    'Ingkang taksih wonten: cathetan bilih nate wonten laporan lan menapa ingkang dipuntindakaken kantor, tanpa data pribadi.',
  forwarded: (nationalId) =>
    `Laporan menika sampun dipunterasaken dhateng SP4N-LAPOR!${nationalId ? ` (#${nationalId})` : ''}. Salinan ing ngrika mboten tumut kabusak.`,
  maybeForwarded:
    'Laporan menika saged ugi sampun dumugi SP4N-LAPOR!. Salinan ing ngrika mboten tumut kabusak.',
  final: 'Laporan mboten dipunlajengaken, lan menika mboten saged dipunbatalaken.',
  reason: 'Alesan',
  reasonHint: 'Pareng kosong. Alesan kacathet ing riwayat laporan; sampun nyerat data pribadi.',
  confirm: 'Inggih, tarik lan busak',
  again: 'Cobi tarik malih',
  keep: 'Mboten siyos',
  sending: 'Saweg narik laporan…',
  failed: 'Laporan dereng dipuntarik',
  unknown: {
    heading: 'Dereng cetha menapa laporan sampun dipuntarik',
    text: 'Sambungan pedhot. Cobi malih kemawon: narik kaping kalih sami kaliyan sepisan.',
  },
  done: {
    heading: 'Laporan sampun dipuntarik',
    text: 'Data pribadi, isi, lan berkas panjenengan sampun dipunbusak. Menika mboten saged dipunwangsulaken.',
  },
};
