import type { PracticeMessages } from './words.js';

const ANSWERS: Readonly<Record<string, string>> = {
  '1': 'Matur nuwun awit laporanipun. Petugas sampun mriksa panggenanipun. Dandos-dandos dipunwiwiti Senin ngajeng, paling dangu gangsal dinten.',
  '2': 'Matur nuwun sampun nyuwun pirsa. Berkas ingkang panjenengan betahaken wonten kantor desa saben dinten kerja tabuh 08.00–15.00. Mangga ngasta KTP lan kartu kulawarga. Mboten mbayar.',
  '3': 'Matur nuwun awit usulipun. Usul menika kula beta dhateng musyawarah desa wulan ngajeng. Panjenengan kepareng rawuh lan ngaturaken piyambak.',
};

/** Javanese. */
export const practiceJv: PracticeMessages = {
  banner: {
    heading: 'Mode gladhen',
    why: 'Menika namung gladhen. Mboten wonten ingkang dipunkintun, lan mboten wonten ingkang dipunsimpen. Ginakaken nami lan nomer damelan.',
  },
  tracker: {
    heading: 'Gladhen: lampahing laporan panjenengan',
    why: 'Ing laporan saestu, menika kelampahan ing pinten-pinten dinten lan saged dipuntingali ing “Nglacak laporan”. Ing mriki petugasipun namung ethok-ethok.',
    events: (kind, title) => [
      { who: 'Panjenengan', what: `Laporan “${title}” dipunkintun.` },
      {
        who: 'Petugas panampi (ethok-ethok)',
        what: 'Laporan dipunpriksa: cetha, lan sanes laporan rangkep.',
      },
      { who: 'Petugas panampi (ethok-ethok)', what: 'Laporan dipunterasaken dhateng kantor ingkang wenang.' },
      { who: 'Petugas kantor (ethok-ethok)', what: ANSWERS[kind] ?? ANSWERS['1']! },
    ],
    next: 'Tingali menapa salajengipun',
    end: 'Rampung. Ing laporan saestu panjenengan sakmenika saged mangsuli, paring biji, utawi ngaturaken bilih perkawisipun dereng rampung.',
  },
};
