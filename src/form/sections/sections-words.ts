import type { FormContext } from '../form-context.js';
import type { IncidentModel } from '../model.js';
import { stepsId } from '../steps/words/id.js';
import type { KindWords } from '../steps/words/words.js';
import type { FormMessages } from '../words/words.js';
import { sectionsId } from './words/id.js';

/** What the sections say: their own words, and what the chosen kind of report asks in words of its own. */
export class SectionsWords {
  private readonly messages;
  private readonly steps;

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('sections', sectionsId);
    this.steps = context.messages('steps', stepsId);
  }

  /** @param first what the form says without them */
  over(first: FormMessages): IncidentModel['messages'] {
    return { ...first, ...this.messages, ...this.kind };
  }

  private get kind(): Partial<KindWords> {
    const { entry } = this.context;
    const kind = this.context.presets().classificationId ?? entry.values.classificationId;
    return this.steps.kinds[kind] ?? {};
  }
}
