import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { FormContext } from '../form-context.js';
import type { Steps } from './steps.js';
import { stepsWords, type StepsMessages } from './steps-words.js';

/** Restores the step in which a draft was left, and shows until the next step that nothing is lost. */
export class StepReturn implements ReactiveController {
  private readonly messages;
  /** Step in which the draft was left, until all steps are loaded. */
  private wanted = 0;
  /** True until the next step after a draft was restored. */
  private isBack = false;

  constructor(
    private readonly context: FormContext,
    private readonly steps: Steps,
  ) {
    this.messages = context.messages('steps', stepsWords);
    context.element.addController(this);
  }

  /** Called when somebody goes to another step. */
  readonly moved = (): void => {
    this.isBack = false;
    this.wanted = 0;
  };

  /** @param step from 0 */
  resume(step: number): void {
    this.wanted = step;
    this.isBack = true;
    this.context.element.requestUpdate();
  }

  render(): unknown {
    return this.isBack ? renderBack(this.messages) : null;
  }

  hostUpdated(): void {
    if (this.wanted > 0 && this.steps.isWhole) this.goOn();
  }

  /** Shows the draft's step from its top, unless somebody has begun to type again. */
  private goOn(): void {
    const { element, entry } = this.context;
    const step = this.wanted;
    this.wanted = 0;
    if (entry.changed.size > 0 || element.shadowRoot?.activeElement) return;
    this.steps.turnTo(step);
    if (this.steps.isStepped) element.scrollIntoView({ block: 'start' });
  }
}

/** Notice after a reload that nothing is lost. */
const renderBack = (m: StepsMessages): TemplateResult =>
  html`<p class="notice success" id="still-here" role="status">${m.stillHere}</p>`;
