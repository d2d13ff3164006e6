import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { here } from '../address.js';
import { announce } from '../announce.js';
import { DeskElement } from '../element.js';
import { shellWords as words, viewWords } from '../shell/shell-words.js';

/** `DeskView` is a view of what one call answers. A refusal stands in its place, with a way out. */
export abstract class DeskView<Data> extends DeskElement {
  static override properties = {
    data: { state: true },
    failure: { state: true },
    drawn: { state: true },
  };

  protected data: Data | null = null;
  private failure: Error | null = null;
  /** How often it was drawn from the beginning. */
  private drawn = 0;

  protected abstract load(): Promise<Data>;
  protected abstract headed(data: Data): string;
  protected abstract view(data: Data): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
  }

  private readonly begin = async (): Promise<void> => {
    try {
      this.data = await this.load();
      this.failure = null;
    } catch (error) {
      this.failure = error as Error;
    }
  };

  /** `again` reads everything anew, draws it from the beginning, and shows a message. */
  protected async again(message = ''): Promise<void> {
    this.data = await this.load();
    this.redraw();
    await this.updateComplete;
    announce(message);
  }

  /** Forms are empty again, and the heading has the focus. */
  protected redraw(): void {
    this.drawn += 1;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.failure !== null) return this.failed(this.failure);
    const { data } = this;
    if (data === null) return nothing;
    return html`${keyed(
      this.drawn,
      html`<h1 tabindex="-1">${this.headed(data)}</h1>
        ${this.view(data)}`,
    )}`;
  }

  /** From a single thing a link leads to the list; from a list it is tried again, for failures pass. */
  private failed({ message }: Error): TemplateResult {
    const { view, id } = here();
    const label = viewWords[view as keyof typeof viewWords] ?? '';
    return html`<h1 tabindex="-1">${words.notOpened}</h1>
      <p class="notice danger" role="alert">${message}</p>
      ${
        id === ''
          ? html`<button type="button" @click=${this.begin}>${words.tryAgain}</button>`
          : html`<p><a href="#/${view}">${words.backTo(label)}</a></p>`
      }`;
  }
}
