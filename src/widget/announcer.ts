import { html, type LitElement, type TemplateResult } from 'lit';

/** Announces sentences to screen readers, through one polite live region of the widget. */
export class Announcer {
  private text = '';

  constructor(private readonly host: LitElement) {}

  /** Announces a text; an empty text removes the last one, so that nobody comes across it later. */
  say(text: string): void {
    // A live region is announced when it changes: the same sentence must differ to be heard twice.
    this.text = this.text === text && text ? `${text}\u00a0` : text;
    this.host.requestUpdate();
  }

  /** The live region. It belongs into every screen: a region that is added together with its text is not announced. */
  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.text}</p>`;
  }
}
