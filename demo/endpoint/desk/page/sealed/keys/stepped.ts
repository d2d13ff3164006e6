import { html, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { DeskElement } from '../../element.js';
import { ceremonyWords as words } from './ceremony-words.js';

/** `SteppedElement` is work in steps, one a screen; each step's heading has the focus as it comes. */
export abstract class SteppedElement<Step extends string> extends DeskElement {
  static override properties = { step: { state: true } };

  /** Called once it is done or given up. @param message what to announce; empty for nothing */
  end: (message: string) => void = () => undefined;
  private step: Step | null = null;

  protected abstract readonly first: Step;
  protected abstract heading(step: Step): string;
  protected abstract drawn(step: Step): TemplateResult;
  /** The last step, which nothing undoes. */
  protected readonly last: string = 'done';

  private get current(): Step {
    return this.step ?? this.first;
  }

  protected go(step: Step): void {
    this.step = step;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('step')) this.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): TemplateResult {
    const step = this.current;
    return html`${keyed(
      step,
      html`<section class="card steps" data-step=${step}>
        <h2 tabindex="-1" class="unprinted">${this.heading(step)}</h2>
        ${this.drawn(step)}
        ${step === this.last ? '' : html`<p class="unprinted">${this.quiet(words.cancel, this.finish)}</p>`}
      </section>`,
    )}`;
  }

  protected button(label: string, press: () => void): TemplateResult {
    return html`<p class="row">
      <button type="button" class="primary" @click=${press}>${label}</button>
    </p>`;
  }

  protected quiet(label: string, press: () => void): TemplateResult {
    return html`<button type="button" class="quiet" @click=${press}>${label}</button>`;
  }

  protected readonly finish = (): void => this.end('');
}
