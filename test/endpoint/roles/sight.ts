/** What the reporter gave. Each mark stands in one place alone, so that finding it tells what was let out. */
export const MARKS = {
  word: 'kelokanmerdeka',
  area: 'r-1601222003',
  place: 'Dusun II RT 03',
  person: /Sumarni|Karto|08120000|0812-0000|sumarni@/i,
  masked: '0813 9999 8888',
} as const;

/** What somebody could learn about a report, from everything they were answered. */
export interface Sight {
  text: 'own' | 'masked' | 'none';
  /** `area`: the name of the village alone. */
  place: 'exact' | 'coarse' | 'area' | 'none';
  /** How many of its two photos could be opened. */
  photos: number;
  /** Name or contact, anywhere. */
  person: boolean;
  /** What an office wrote for the reporter's eyes. */
  privateAnswer: boolean;
  /** Who is named as its writer; null where nobody is, not even by a stand-in. */
  calledBy: string | null;
}

/** Coordinates as filed (see `aReport`), and snapped to the grid. */
const EXACT = /-4\.1312|104\.0337/;
const COARSE = /-4\.13\b(?!\d)/;

/** Reads it out of the answers themselves, whatever fields they have. */
export function sightOf(answers: unknown[], photos: number, calledBy: string | null): Sight {
  const all = JSON.stringify(answers);
  return {
    text: !all.includes(MARKS.word) ? 'none' : all.includes(MARKS.masked) ? 'own' : 'masked',
    place:
      EXACT.test(all) || all.includes(MARKS.place)
        ? 'exact'
        : COARSE.test(all)
          ? 'coarse'
          : /"location_name":"/.test(all)
            ? 'area'
            : 'none',
    photos,
    person: MARKS.person.test(all),
    privateAnswer: all.includes('khusus pelapor'),
    calledBy,
  };
}
