import type { PracticeMessages } from './words.js';

const ANSWERS: Readonly<Record<string, string>> = {
  '1': 'Hatur nuhun kana laporanana. Patugas parantos mariosan tempatna. Ngoméanana dimimitian Senén payun, panglamina lima dinten.',
  '2': 'Hatur nuhun parantos naros. Berkas anu diperyogikeun aya di kantor désa unggal dinten gawé tabuh 08.00–15.00. Candak KTP sareng kartu kulawarga. Teu kedah mayar.',
  '3': 'Hatur nuhun kana usulna. Usul ieu dicandak kana musyawarah désa sasih payun. Anjeun tiasa sumping sareng ngadugikeun nyalira.',
};

/** Sundanese. */
export const practiceSu: PracticeMessages = {
  banner: {
    heading: 'Modeu latihan',
    why: 'Ieu mung latihan. Teu aya anu dikintunkeun, sareng teu aya anu disimpen. Anggo nami sareng nomer rékaan.',
  },
  tracker: {
    heading: 'Latihan: lalampahan laporan Anjeun',
    why: 'Dina laporan saleresna, ieu lumangsung sababaraha dinten sareng katingali dina “Ngalacak laporan”. Di dieu patugasna mung api-api.',
    events: (kind, title) => [
      { who: 'Anjeun', what: `Laporan “${title}” dikintunkeun.` },
      { who: 'Patugas panampi (api-api)', what: 'Laporan diparios: jelas, sareng sanés laporan dua kali.' },
      { who: 'Patugas panampi (api-api)', what: 'Laporan diteraskeun ka kantor anu wenang.' },
      { who: 'Patugas kantor (api-api)', what: ANSWERS[kind] ?? ANSWERS['1']! },
    ],
    next: 'Tingali naon saterasna',
    end: 'Réngsé. Dina laporan saleresna Anjeun ayeuna tiasa ngawaler, masihan peunteun, atanapi nyebatkeun yén masalahna teu acan réngsé.',
  },
};
