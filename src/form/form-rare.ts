import { html, type LitElement, type TemplateResult } from 'lit';
import { lazy } from '../widget/chunks.js';
import type { FormMessages, RareMessages } from './words/words.js';
import { messagesOf } from '../widget/language/messages-of.js';

const load = lazy(() => import('./rare/rare-chunk.js'));

/** What few pages and endpoints need of the form: fetched once it is wanted. */
export class FormRare {
  private parts: Awaited<ReturnType<typeof load>> | null = null;
  private isWanted = false;

  constructor(private readonly element: LitElement) {}

  want(): void {
    if (this.isWanted) return;
    this.isWanted = true;
    load().then(
      (parts) => {
        this.parts = { ...parts, rareId: messagesOf(this.element, 'rare', parts.rareId) };
        this.element.requestUpdate();
      },
      // The form is as usable without.
      () => {},
    );
  }

  /** What is said of an endpoint that says nothing of itself. */
  get simple(): RareMessages['simple'] | undefined {
    return this.parts?.rareId.simple;
  }

  /** Without its chunk, what the page itself offers. */
  renderInsecure(messages: FormMessages, safePageUrl: string | null): TemplateResult {
    const { parts } = this;
    return html`${parts?.insecureView(messages, parts.rareId.insecure, safePageUrl)}<slot></slot>`;
  }
}
