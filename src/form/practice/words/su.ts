import type { PracticeMessages } from './words.js';

const ANSWERS: Readonly<Record<string, string>> = {
  '1': 'Hatur nuhun kana laporanana. Petugas parantos mariksa tempatna. Ngoméanana dimimitian Senén payun, panglamina lima dinten.',
  '2': 'Hatur nuhun parantos naros. Berkas anu diperyogikeun aya di kantor désa unggal dinten gawé tabuh 08.00–15.00. Candak KTP sareng kartu kulawarga. Teu kedah mayar.',
  '3': 'Hatur nuhun kana usulna. Usul ieu dicandak kana musyawarah désa sasih payun. Anjeun tiasa sumping sareng nepikeun nyalira.',
};

/** Sundanese. */
export const practiceSu: PracticeMessages = {
  banner: {
    heading: 'Modeu latihan',
    why: 'Ieu mung latihan. Teu aya anu dikintunkeun, sareng teu aya anu disimpen. Anggo nami sareng nomer rékaan.',
  },
  tracker: {
    heading: 'Latihan: lalampahan laporan Anjeun',
    why: 'Dina laporan saleresna, ieu lumangsung sababaraha dinten sareng katingali dina “Lacak laporan”. Di dieu petugasna mung api-api.',
    events: (kind, title) => [
      { who: 'Anjeun', what: `Laporan “${title}” dikintunkeun.` },
      { who: 'Petugas panampi (api-api)', what: 'Laporan dipariksa: jelas, sareng sanés laporan dua kali.' },
      { who: 'Petugas panampi (api-api)', what: 'Laporan diteraskeun ka kantor anu wenang.' },
      { who: 'Petugas kantor (api-api)', what: ANSWERS[kind] ?? ANSWERS['1']! },
    ],
    next: 'Tingali naon saterasna',
    end: 'Réngsé. Dina laporan saleresna Anjeun ayeuna tiasa ngawaler, masihan peunteun, atanapi nyebatkeun yén masalahna teu acan réngsé.',
  },
};
