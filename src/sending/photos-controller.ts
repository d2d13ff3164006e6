import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asAduanError } from '../errors.js';
import {
  isHeic,
  judgeFile,
  renamed,
  typeOfFile,
  type FileLimits,
  type FileProblem,
  type PickedFile,
  type PickedFileState,
  shrinkOptions,
} from '../form-logic/files.js';
import type { DraftFile } from '../outbox/draft/draft-content.js';
import type { OutboxFile } from '../outbox/entry.js';
import { isDearNetwork } from '../widget/network.js';
import { loadShrinker } from './work-on-demand.js';

/**
 * Prepares one of `photos` for sending. Rejects with an `AduanError`, or with any error of a failed import; with
 * `aborted` soon after the signal is aborted.
 */
export type ShrinkPhoto = (
  file: File,
  limits: FileLimits,
  photos: number,
  signal?: AbortSignal,
) => Promise<{ data: Blob; type: string; extension: string }>;

const shrinkPhoto: ShrinkPhoto = async (file, limits, photos, signal) => {
  const { prepareImage } = await loadShrinker();
  return prepareImage(file, { ...shrinkOptions(isDearNetwork(), limits, photos), signal });
};

const asFile = ({ name, type, data }: DraftFile): File =>
  data instanceof File ? data : new File([data], name, { type });

/** Why a photo could not be prepared, as the list says it; null when it may be sent as it is. */
function problemOf(error: unknown, file: File): FileProblem | null {
  const { code } = asAduanError(error, 'file-unreadable');
  if (code === 'chunk-failed') return null;
  if (code === 'too-large') return 'too-many-pixels';
  if (code === 'unsupported-type') return 'unsupported';
  return isHeic(file) ? 'heic' : 'unreadable';
}

/**
 * Files of one report or reply: checked when picked, photos shrunk one after the other (a small phone has no memory for
 * two), previewed, and removed again.
 */
export class PhotosController implements ReactiveController {
  files: readonly PickedFile[] = [];
  readonly previews = new Map<number, string>();
  /** Id of the file that was added last. */
  private lastId = 0;
  /** Resolves when the photos so far are prepared. */
  private preparing: Promise<unknown> = Promise.resolve();
  /** Aborts the preparation of a photo, by its id. */
  private readonly stops = new Map<number, AbortController>();

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Called for each file that has become ready or was refused. */
    private readonly onSettled: (file: PickedFile) => void,
    private readonly shrink: ShrinkPhoto = shrinkPhoto,
  ) {
    host.addController(this);
  }

  /** Previews exist only while the element is connected; the files stay, also when it is moved. */
  hostConnected(): void {
    for (const file of this.files) this.preview(file);
    if (this.files.length > 0) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const id of [...this.previews.keys()]) this.revoke(id);
  }

  add(picked: Iterable<File>, limits: FileLimits): void {
    for (const file of picked) {
      const { kind, problem } = judgeFile(file, limits);
      const accepted = this.files.filter(({ state }) => state.phase !== 'refused').length;
      const refusal = problem ?? (accepted >= limits.attachmentsMax ? 'too-many' : null);
      const id = ++this.lastId;
      const state: PickedFileState = refusal
        ? { phase: 'refused', problem: refusal }
        : kind === 'photo'
          ? { phase: 'shrinking', data: file }
          : { phase: 'ready', data: file, type: typeOfFile(file), name: file.name, isPrepared: true };
      this.files = [...this.files, { id, name: file.name, size: file.size, kind, state }];
      if (state.phase === 'shrinking') this.enqueue(id, file, limits);
      else this.onSettled(this.files[this.files.length - 1]!);
    }
    this.host.requestUpdate();
  }

  /** Replaces all files by those of an earlier report. @returns their ids, in order */
  reopen(files: readonly OutboxFile[]): number[] {
    this.clear();
    this.files = files.map(({ name, type, data, isPrepared = false }) => ({
      id: ++this.lastId,
      name,
      size: data.size,
      kind: type.startsWith('image/') ? 'photo' : 'document',
      state: { phase: 'ready', data, type, name, isPrepared },
    }));
    for (const file of this.files) this.preview(file);
    this.host.requestUpdate();
    return this.files.map(({ id }) => id);
  }

  /** Puts a draft's files before those picked since, and shrinks those that aren't prepared. */
  putBack(kept: readonly DraftFile[], limits: FileLimits): void {
    const ready = kept
      .filter(({ isPrepared }) => isPrepared)
      .map(({ name, size, kind, data, type, sentName }): PickedFile => {
        const state = { phase: 'ready', data, type, name: sentName, isPrepared: true } as const;
        return { id: ++this.lastId, name, size, kind, state };
      });
    for (const file of ready) this.preview(file);
    this.files = [...ready, ...this.files];
    this.add(kept.filter(({ isPrepared }) => !isPrepared).map(asFile), limits);
  }

  /** Holds back a file that is ready; `retry` releases it. */
  hold(id: number): void {
    const file = this.files.find((known) => known.id === id);
    if (file?.state.phase === 'ready') this.set(id, { phase: 'stopped', ready: file.state });
  }

  /** Prepares a refused photo once more; releases a file that was held back. */
  retry(id: number, limits: FileLimits): void {
    const file = this.files.find((known) => known.id === id);
    if (file?.state.phase === 'stopped') return this.set(id, file.state.ready);
    if (file?.state.phase !== 'refused' || !file.state.original) return;
    const { original } = file.state;
    this.set(id, { phase: 'shrinking', data: original });
    this.enqueue(id, original, limits);
  }

  /** Removes a file, and aborts its preparation. */
  remove(id: number): void {
    this.stops.get(id)?.abort();
    this.revoke(id);
    this.files = this.files.filter((file) => file.id !== id);
    this.host.requestUpdate();
  }

  clear(): void {
    for (const { id } of this.files) this.remove(id);
  }

  /** Resolves when no photo is being prepared any more. Never rejects. */
  async ready(): Promise<void> {
    let seen: Promise<unknown>;
    do await (seen = this.preparing);
    while (seen !== this.preparing);
  }

  /** Files to send, in order; `isPrepared` is false for a photo that still has to be shrunk. */
  outgoing(): { id: number; name: string; type: string; data: Blob; isPrepared: boolean }[] {
    return this.files.flatMap(({ id, state }) =>
      state.phase === 'ready'
        ? [{ id, name: state.name, type: state.type, data: state.data, isPrepared: state.isPrepared }]
        : [],
    );
  }

  /** Marks a file that the endpoint refused. */
  refuse(id: number, problem: FileProblem): void {
    this.revoke(id);
    this.set(id, { phase: 'refused', problem });
  }

  private set(id: number, state: PickedFileState): void {
    this.files = this.files.map((file) => (file.id === id ? { ...file, state } : file));
    this.host.requestUpdate();
  }

  private enqueue(id: number, file: File, limits: FileLimits): void {
    const stop = new AbortController();
    this.stops.set(id, stop);
    this.preparing = this.preparing.then(() => this.prepare(id, file, limits, stop.signal));
  }

  private async prepare(id: number, file: File, limits: FileLimits, signal: AbortSignal): Promise<void> {
    if (!this.files.some((known) => known.id === id)) return;
    let state: PickedFileState;
    try {
      const photos = this.files.filter(
        ({ kind, state }) => kind === 'photo' && state.phase !== 'refused',
      ).length;
      const { data, type, extension } = await this.shrink(file, limits, photos, signal);
      state = { phase: 'ready', data, type, name: renamed(file.name, extension), isPrepared: true };
    } catch (error) {
      const problem = problemOf(error, file);
      state = problem
        ? { phase: 'refused', problem, ...(problem === 'unreadable' ? { original: file } : {}) }
        : { phase: 'ready', data: file, type: typeOfFile(file), name: file.name, isPrepared: false };
    }
    this.stops.delete(id);
    this.set(id, state);
    const now = this.files.find((known) => known.id === id);
    if (now) {
      this.preview(now);
      this.onSettled(now);
    }
  }

  /** Previews prepared photos only: drawing five originals of 12 megapixels would cost a small phone its memory. */
  private preview({ id, kind, state }: PickedFile): void {
    if (kind !== 'photo' || state.phase !== 'ready' || !state.isPrepared || this.previews.has(id)) return;
    this.previews.set(id, URL.createObjectURL(state.data));
  }

  private revoke(id: number): void {
    const url = this.previews.get(id);
    if (url) URL.revokeObjectURL(url);
    this.previews.delete(id);
  }
}
