import { html, type LitElement, type TemplateResult } from 'lit';

/** Says things to whoever listens to a screen reader, through one polite live region of the widget. */
export class Announcer {
  private text = '';

  constructor(private readonly host: LitElement) {}

  /** An empty text takes away what was said last, so that it can't be met by reading on. */
  say(text: string): void {
    // A live region is read out when it changes: the same sentence twice is only heard twice when it differs.
    this.text = this.text === text && text ? `${text}\u00a0` : text;
    this.host.requestUpdate();
  }

  /** Belongs into every screen of the widget: a region that comes together with its text is never read. */
  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.text}</p>`;
  }
}
