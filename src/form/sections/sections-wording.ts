import type { FormContext } from '../form-context.js';
import type { IncidentModel } from '../model.js';
import { stepsWords, type KindWords } from '../steps/steps-words.js';
import { formWords } from '../form-words.js';
import { sectionsWords } from './sections-words.js';

/** What the sections say: their own words, and what the chosen kind of report asks in words of its own. */
export class SectionsWording {
  private readonly form;
  private readonly messages;
  private readonly steps;

  constructor(private readonly context: FormContext) {
    this.form = context.messages('form', formWords);
    this.messages = context.messages('sections', sectionsWords);
    this.steps = context.messages('steps', stepsWords);
  }

  /** With what the form says without them. */
  get all(): IncidentModel['messages'] {
    return { ...this.form, ...this.messages, ...this.kind };
  }

  private get kind(): Partial<KindWords> {
    const { entry } = this.context;
    const kind = this.context.presets().classificationId ?? entry.values.classificationId;
    return this.steps.kinds[kind] ?? {};
  }
}
