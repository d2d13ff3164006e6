/**
 * Words for people in office, and for what is done by them alone, in Indonesian, Javanese, Sundanese, Palembang Malay
 * and English. Titles that are also words for a thing (`guru`, `polisi`) are there: the offer is one sentence, and asks
 * nothing.
 */
const OFFICIALS =
  /\b(oknum|aparat(ur)?|pejabat|pegawai|petugas|perangkat|pamong|bendahara|bupati|wali ?kota|camat|lurah|kepala (desa|dinas|dusun|sekolah)|sek(des|da)|ka(des|dus)|ketua (rt|rw)|dprd|polisi|jaksa|hakim|guru|pungli|pungutan liar|korupsi|suap|sogok(an)?|dana desa|carik|kuwu|kerio|official|officer|mayor|regent|village head|civil servant|police|teacher|bribe|corrupt(ion)?)s?\b/i;

/** True of a report that may be about people in office. A reason to offer a sealed report, never more. */
export const isAboutOfficials = (text: string): boolean => OFFICIALS.test(text);
