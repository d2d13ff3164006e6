import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { FormContext } from '../form-context.js';
import type { Steps } from './steps.js';
import { stepsWords, type StepsMessages } from './steps-words.js';

/** Who comes back to a draft goes on in the step that it was left in, and sees until the next one that nothing is lost. */
export class StepReturn implements ReactiveController {
  private readonly messages;
  /** Where the draft was left, until all the steps are here. */
  private wanted = 0;
  /** The person has just come back to where they were. */
  private isBack = false;

  constructor(
    private readonly context: FormContext,
    private readonly steps: Steps,
  ) {
    this.messages = context.messages('steps', stepsWords);
    context.element.addController(this);
  }

  /** Somebody goes to another step. */
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

  /** To the step that the draft was left in, with its head in sight; who has begun to write again stays where that is. */
  private goOn(): void {
    const { element, entry } = this.context;
    const step = this.wanted;
    this.wanted = 0;
    if (entry.changed.size > 0 || element.shadowRoot?.activeElement) return;
    this.steps.turnTo(step);
    if (this.steps.isStepped) element.scrollIntoView({ block: 'start' });
  }
}

/** Whoever comes back after a reload sees at once that nothing is lost. */
const renderBack = (m: StepsMessages): TemplateResult =>
  html`<p class="notice success" id="still-here" role="status">${m.stillHere}</p>`;
