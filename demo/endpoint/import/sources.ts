/** `Source` is where reports were kept before; the database knows them by this word. */
export type Source = 'forms' | 'opensid' | 'sp4n' | 'sheet';

/** How officers and the public read each source: in the report's `channel`, as `Website` is for one filed here. */
export const SOURCE_NAMES: Readonly<Record<Source, string>> = {
  forms: 'Google Formulir',
  opensid: 'OpenSID',
  sp4n: 'SP4N-LAPOR!',
  sheet: 'Catatan lama',
};

export const SOURCES = Object.keys(SOURCE_NAMES) as readonly Source[];

/** The mark of a report that was taken over, in plain words. */
export const channelOf = (source: Source): string => `${SOURCE_NAMES[source]} (dipindahkan)`;

/** Columns that only this source's export has, by `plainHeader`. */
const TELLING: Readonly<Record<Exclude<Source, 'sheet'>, readonly string[]>> = {
  sp4n: ['tracking id', 'judul laporan', 'status laporan'],
  opensid: ['id pengaduan', 'isi', 'judul', 'status'],
  forms: [],
};

/** `FORMS_FIRST` is what Google calls the column of the time, in the languages of its forms. */
const FORMS_FIRST = ['timestamp', 'cap waktu', 'stempel waktu'];

/** `plainHeader` makes equal what only looks different: `Judul_Laporan`, `JUDUL LAPORAN:`. */
export const plainHeader = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `guessSource` tells by the headers whose file it is. */
export function guessSource(headers: readonly string[]): Source {
  const plain = headers.map(plainHeader);
  const has = (names: readonly string[]) => names.every((name) => plain.includes(name));
  if (has(TELLING.sp4n)) return 'sp4n';
  if (has(TELLING.opensid)) return 'opensid';
  return FORMS_FIRST.includes(plain[0] ?? '') ? 'forms' : 'sheet';
}
