import type { LitElement } from 'lit';
import { asAduanError, type AduanError } from '../errors.js';

/**
 * A part of a widget whose code is loaded while the widget is in use. One retry policy: after a failure the file is
 * loaded again when the network returns, or at a press. Never at a render, which happens with each letter typed.
 */
export class LazyPart<Part, Source> {
  /** Null until loaded. */
  part: Part | null = null;
  /** Error of the last attempt; null during the next. */
  error: AduanError | null = null;
  /** True after a failed attempt, until the part is loaded. */
  isMissing = false;
  private wanted: Promise<Part | null> | undefined;

  constructor(
    private readonly element: Pick<LitElement, 'isConnected' | 'requestUpdate'>,
    private readonly fetch: () => Promise<Source>,
    private readonly make: (source: Source) => Part,
  ) {}

  /** Loads the part once, for calls at each render. Never rejects. @returns null after a failure */
  want(): Promise<Part | null> {
    return (this.wanted ??= this.load());
  }

  /** Loads the part unless it is loaded, for calls at a press. Never rejects. @returns null after a failure */
  readonly load = async (): Promise<Part | null> => {
    if (this.part) return this.part;
    this.error = null;
    if (this.isMissing) this.element.requestUpdate();
    try {
      this.come(await this.fetch());
    } catch (cause) {
      // Another call may have succeeded.
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
