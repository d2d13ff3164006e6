import type { LitElement } from 'lit';

/**
 * What a widget fetches while it is in use, and can do without. Where its file doesn't come it is fetched again when the
 * network returns, or at a press: never because the widget is drawn, which happens with each letter that somebody writes.
 */
export class LazyPart<Part, Source> {
  /** Null as long as it isn't here. */
  part: Part | null = null;
  /** It could not be fetched. */
  isMissing = false;
  private isAsked = false;

  constructor(
    private readonly element: Pick<LitElement, 'isConnected' | 'requestUpdate'>,
    private readonly fetch: () => Promise<Source>,
    private readonly make: (source: Source) => Part,
  ) {}

  /** For each drawing: fetches it once. */
  want(): void {
    if (!this.isAsked) void this.load();
  }

  /** Never rejects. */
  readonly load = async (): Promise<void> => {
    if (this.part) return;
    this.isAsked = true;
    const source = await this.fetch().catch(() => null);
    // Another call was quicker.
    if (this.part) return;
    if (source) this.come(source);
    else {
      this.isMissing = true;
      addEventListener('online', this.again, { once: true });
    }
    this.element.requestUpdate();
  };

  /** Its file has come, by whichever part asked for it. */
  take(source: Source): void {
    this.part ??= this.make(source);
    this.isMissing = false;
  }

  protected come(source: Source): void {
    this.take(source);
  }

  private readonly again = (): void => {
    this.isAsked = false;
    if (this.element.isConnected) void this.load();
  };
}
