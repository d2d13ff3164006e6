import type { ReactiveControllerHost } from 'lit';
import type { ReportAttachment } from '../contract/reporting/followups.js';
import { isDearNetwork } from '../widget/network.js';

/** Loads one file of the current report, with its access code if known. */
export type FetchFile = (path: string, signal: AbortSignal) => Promise<Blob>;

export type FileState =
  | { phase: 'waiting' }
  | { phase: 'loading' }
  | { phase: 'ready'; url: string; isImage: boolean }
  | { phase: 'failed' };

/**
 * Types that may be shown from a `blob:` URL. Such a URL has the page's own origin, where HTML or SVG would run as the
 * page. Files of other types can only be saved, as bytes.
 */
const IMAGES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
const WAITING: FileState = { phase: 'waiting' };

/**
 * Files of the current report as `blob:` URLs: loaded one after the other, and all revoked when the report is closed.
 */
export class ReportFiles {
  private readonly states = new Map<string, FileState>();
  private running = new AbortController();
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fetchFile: FetchFile,
  ) {}

  state(path: string): FileState {
    return this.states.get(path) ?? WAITING;
  }

  /** Loads the pictures at once; on an expensive or slow network each waits for a press. */
  openImages(attachments: readonly ReportAttachment[]): void {
    if (isDearNetwork()) return;
    for (const { path, extension } of attachments) {
      if (/^(jpe?g|png|webp|gif)$/i.test(extension)) void this.open(path);
    }
  }

  open(path: string): Promise<void> {
    if (['loading', 'ready'].includes(this.state(path).phase)) return this.queue;
    const { signal } = this.running;
    this.set(path, { phase: 'loading' });
    return (this.queue = this.queue.then(() => this.load(path, signal)));
  }

  /** Aborts pending requests and revokes every URL. */
  clear(): void {
    this.running.abort();
    this.running = new AbortController();
    this.queue = Promise.resolve();
    for (const state of this.states.values()) {
      if (state.phase === 'ready') URL.revokeObjectURL(state.url);
    }
    this.states.clear();
  }

  private async load(path: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    try {
      const bytes = await this.fetchFile(path, signal);
      if (signal.aborted) return;
      const isImage = IMAGES.includes(bytes.type);
      const type = isImage || bytes.type === 'application/pdf' ? bytes.type : 'application/octet-stream';
      this.set(path, { phase: 'ready', url: URL.createObjectURL(new Blob([bytes], { type })), isImage });
    } catch {
      if (!signal.aborted) this.set(path, { phase: 'failed' });
    }
  }

  private set(path: string, state: FileState): void {
    this.states.set(path, state);
    this.host.requestUpdate();
  }
}
