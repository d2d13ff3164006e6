import type { LitElement } from 'lit';
import { asAduanError, type AduanError } from '../errors.js';

/**
 * A part of a widget whose code is fetched while the widget is in use. There is one policy of trying again: where its file doesn't come
 * it is fetched again when the network returns, or at a press. Never because the widget is drawn, which happens with each letter that
 * somebody writes.
 */
export class LazyPart<Part, Source> {
  /** Null as long as it isn't here. */
  part: Part | null = null;
  /** Why it could not be fetched; null while it is fetched again. */
  error: AduanError | null = null;
  /** It could not be fetched, and isn't here since. */
  isMissing = false;
  private wanted: Promise<Part | null> | undefined;

  constructor(
    private readonly element: Pick<LitElement, 'isConnected' | 'requestUpdate'>,
    private readonly fetch: () => Promise<Source>,
    private readonly make: (source: Source) => Part,
  ) {}

  /** For each drawing: fetches it once. Never rejects. @returns null where it doesn't come */
  want(): Promise<Part | null> {
    return (this.wanted ??= this.load());
  }

  /** For a press: fetches it where it isn't here. Never rejects. @returns null where it doesn't come */
  readonly load = async (): Promise<Part | null> => {
    if (this.part) return this.part;
    this.error = null;
    if (this.isMissing) this.element.requestUpdate();
    try {
      this.come(await this.fetch());
    } catch (cause) {
      // Another call may have been luckier.
      if (!this.part) {
        this.error = asAduanError(cause, 'chunk-failed');
        this.isMissing = true;
        addEventListener('online', this.again, { once: true });
      }
    }
    this.element.requestUpdate();
    return this.part;
  };

  protected come(source: Source): void {
    this.part ??= this.make(source);
    this.error = null;
    this.isMissing = false;
  }

  private readonly again = (): void => {
    this.wanted = this.element.isConnected ? this.load() : undefined;
  };
}
