import { LitElement } from 'lit';

/**
 * `DeskElement` draws into the page itself: labels, headings and skip links of all parts belong to one document, and
 * one style sheet serves them.
 */
export class DeskElement extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }
}
