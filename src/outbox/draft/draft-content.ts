import type { FileKind, PickedFile } from '../../form-logic/files.js';
import type { Database, DraftRecord, Sealed } from '../database.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** 256 random bits, base64. */
export const newDraftKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));

/** @throws when it is no such key, and on http pages, which have no WebCrypto. */
export const importDraftKey = async (key: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(key), (character) => character.charCodeAt(0)),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  );

/** @param place Key of the record: the data can be opened at no other, so no record can replace another. */
async function seal(key: CryptoKey, place: string, data: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt(algorithm(iv, place), key, data) };
}

/** @throws `OperationError` with another key, at another place, or when a bit was changed. */
const unseal = (key: CryptoKey, place: string, { iv, data }: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt(algorithm(iv, place), key, data);

const algorithm = (iv: BufferSource, place: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: bytesOf(place),
});

/** Values of any form. */
export type DraftValues = Readonly<Record<string, unknown>>;

export interface DraftFile {
  /** As it was picked. */
  name: string;
  /** As it will be sent. */
  sentName: string;
  /** MIME type of `data`. */
  type: string;
  /** Bytes, as picked. */
  size: number;
  kind: FileKind;
  /** Shrunk and free of metadata; else `data` is the picked file. */
  isPrepared: boolean;
  data: Blob;
}

export interface DraftContent {
  values: DraftValues;
  files: readonly DraftFile[];
  /** Id in the queue of the refused report that this draft replaces; null for a new report. */
  item: string | null;
  /** Current part of the form, from 0; missing in drafts kept by an earlier release. */
  step?: number | undefined;
}

/** Names under which the files' bytes are stored. */
export type WrittenFiles = Map<Blob, string>;

/** The sealed part of a record. */
interface KeptContent {
  values: DraftValues;
  item: string | null;
  step?: number | undefined;
  files: (Omit<DraftFile, 'data'> & { key: string })[];
}

/** Text and choices, and those of the files that are stored. */
export function sealContent(
  key: CryptoKey,
  id: string,
  { values, files, item, step }: DraftContent,
  written: WrittenFiles,
): Promise<Sealed> {
  const kept: KeptContent = {
    values,
    item,
    step,
    files: files.flatMap(({ data, ...file }) =>
      written.has(data) ? { ...file, key: written.get(data)! } : [],
    ),
  };
  return seal(key, id, new TextEncoder().encode(JSON.stringify(kept)));
}

/** Seals the bytes of one file for the key `[id, name]`. */
export const sealFile = (key: CryptoKey, id: string, name: string, bytes: ArrayBuffer): Promise<Sealed> =>
  seal(key, `${id}/${name}`, bytes);

/**
 * Opens a record and its files; a file that is missing or can't be opened is left out.
 *
 * @throws when the record can't be opened, or the database can't be read.
 */
export async function openContent(
  key: CryptoKey,
  id: string,
  record: DraftRecord,
  database: Database,
): Promise<{ content: DraftContent; written: WrittenFiles }> {
  const open = await database.open();
  const text = new TextDecoder().decode(await unseal(key, id, record.sealed));
  const kept = JSON.parse(text) as KeptContent;
  const files: DraftFile[] = [];
  const written: WrittenFiles = new Map();
  for (const { key: name, ...file } of kept.files) {
    const sealed = await open.get('draftFiles', [id, name]);
    const bytes = sealed && (await unseal(key, `${id}/${name}`, sealed).catch(() => undefined));
    if (!bytes) continue;
    const data = new File([bytes], file.name, { type: file.type });
    written.set(data, name);
    files.push({ ...file, data });
  }
  return { content: { values: kept.values, item: kept.item, files, step: kept.step }, written };
}

/** A picked file as a draft keeps it; empty for one that can't be sent anyway. */
export function draftFile({ name, size, kind, state: shown }: PickedFile): DraftFile[] {
  const state = shown.phase === 'stopped' ? shown.ready : shown;
  if (state.phase === 'refused') return [];
  const { data } = state;
  const isPrepared = state.phase === 'ready' && state.isPrepared;
  const sentName = state.phase === 'ready' ? state.name : name;
  return [{ name, sentName, size, kind, data, isPrepared, type: isPrepared ? state.type : data.type }];
}

/**
 * - `denied`: the browser stores nothing here.
 * - `photos-full`: the device had room for the text only.
 * - `full`: there was no room even for the text.
 */
export type DraftTrouble = 'denied' | 'photos-full' | 'full';

export interface DraftOptions {
  /** Endpoint and presets of the form. */
  form: string;
  /** Distinguishes equal forms of this page. */
  slot: string;
  /** Shared device: the draft is kept for minutes, and only for this very page. */
  isShared: boolean;
  /** True when the page was restored (reload, crash, discarded tab), not visited anew. */
  isReturn: boolean;
  /** Called when `isKept`, `trouble` or `others` may have changed. */
  changed: () => void;
  database?: Database | undefined;
  /** Milliseconds since 1970. */
  now?: (() => number) | undefined;
}
