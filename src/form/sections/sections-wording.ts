import type { FormContext } from '../form-context.js';
import type { IncidentModel } from '../model.js';
import { stepsWords, type KindWords } from '../steps/steps-words.js';
import { formWords } from '../form-words.js';
import { sectionsWords } from './sections-words.js';

/** Words of the sections: their own, and those of the chosen kind of report. */
export class SectionsWording {
  private readonly form;
  private readonly messages;
  private readonly steps;

  constructor(private readonly context: FormContext) {
    this.form = context.messages('form', formWords);
    this.messages = context.messages('sections', sectionsWords);
    this.steps = context.messages('steps', stepsWords);
  }

  /** Together with the form's own words. */
  get all(): IncidentModel['messages'] {
    const { day } = this.steps.review;
    return { ...this.form, ...this.messages, day, ...this.kind };
  }

  private get kind(): Partial<KindWords> {
    const { entry } = this.context;
    const kind = this.context.presets().classificationId ?? entry.values.classificationId;
    return this.steps.kinds[kind] ?? {};
  }
}
