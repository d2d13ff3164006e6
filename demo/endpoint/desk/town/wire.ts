import type { Named } from '../wire.js';

/** The shapes of the town's lists at the desk, shared by its page. */

/** `ChoicesWire` is what filters and corrections choose from, by `GET choices`. */
export interface ChoicesWire {
  categories: readonly Named[];
  /** Places that the officer answers for, each with those that it lies in. */
  places: readonly Named[];
}

/** `ChangeWire` is who changed which rows, by their keys. */
export interface ChangeWire {
  id: number;
  at: string;
  officer: string;
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
}

/** `TownListWire` is a list as it stands on the server, by `GET town/{list}`. */
export interface TownListWire {
  file: string;
  rows: readonly Readonly<Record<string, string>>[];
  columns: readonly string[];
  key: string;
  /** Null for lists without such a day. */
  known_until: string | null;
  version: string;
  /** `fetched_from` is the host of `GET town/holidays/fetched`; null where the town names none, missing before. */
  fetched_from?: string | null;
  read_only: 'example' | 'folder' | null;
  /** The newest first. */
  history: readonly ChangeWire[];
}

/** `FetchedWire` are rows of the table that the town names, by `GET town/holidays/fetched`. Nothing is saved yet. */
export interface FetchedWire {
  rows: readonly Readonly<Record<string, string>>[];
}

/** `TriedWire` is what a citizen's words would come to, by `POST town/{list}/try`; null for the other list. */
export interface TriedWire {
  /** Those whose words are in the text, in the order in which they matter: the first that is heard is shown. */
  dangers: readonly { title: string; tel: string; is_heard: boolean; words: readonly string[] }[] | null;
  search: {
    /** `words` that are searched for: short forms spelled out, without words that carry no subject. */
    words: readonly string[];
    /** Other expressions by which reports are found too. */
    same: readonly string[];
  } | null;
}
