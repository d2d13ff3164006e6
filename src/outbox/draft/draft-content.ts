import type { FileKind, PickedFile } from '../../form-logic/files.js';
import type { Database, DraftRecord, Sealed } from '../database.js';
import { seal, unseal } from './draft-cipher.js';

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
