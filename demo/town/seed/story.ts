import type { PictureId } from '../pictures.js';

/** `Voice` is who speaks: it decides greeting, closing words and how carefully one types. */
export type Voice =
  'resmi' | 'marah' | 'malu' | 'sepuh' | 'pelajar' | 'pemuda' | 'pedagang' | 'ibu' | 'tani' | 'santai';

/** How often a story can be told without repeating a sentence. */
export const TELLINGS = 3;

/** `Story` is something that happens in villages, in three tellings that share no sentence. */
export interface Story {
  readonly category: string;
  readonly voice: Voice;
  /** 1 complaint, 2 request for information, 3 aspiration. */
  readonly classification: '1' | '2' | '3';
  readonly pictures: readonly PictureId[];
  /** The rains last from November to April; a story with a season is set in it. */
  readonly season: 'rain' | 'dry' | null;
  /**
   * The story accuses somebody whom the place would identify, so no village is named and the report is secret or
   * anonymous: villages are real, wrongdoing is invented.
   */
  readonly sensitive: boolean;
  readonly titles: readonly string[];
  readonly openings: readonly string[];
  readonly details: readonly string[];
}

export interface StoryOptions {
  classification?: '2' | '3';
  pictures?: readonly PictureId[];
  season?: 'rain' | 'dry';
  sensitive?: true;
}

/**
 * `story` reads nine lines: three titles, three openings, three details. Slots in braces are filled from the report:
 * `{tempat} {desa} {kec} {dusun} {rt} {titik} {kk} {orang} {meter} {cm} {lama} {hari} {tanggal} {jam} {rp} {besar}
 * {kecil} {nama}`.
 */
export function story(category: string, voice: Voice, options: StoryOptions, text: string): Story {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  if (lines.length !== 3 * TELLINGS) throw new RangeError(`${lines.length} lines in "${lines[0]}"`);
  return {
    category,
    voice,
    classification: options.classification ?? '1',
    pictures: options.pictures ?? [],
    season: options.season ?? null,
    sensitive: options.sensitive ?? false,
    titles: lines.slice(0, TELLINGS),
    openings: lines.slice(TELLINGS, 2 * TELLINGS),
    details: lines.slice(2 * TELLINGS),
  };
}
