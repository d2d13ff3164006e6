import { identityAsked, isComplaint, latestDay } from '../../form-logic/identity-and-place-rules.js';
import { isPictured, type RuleContext } from '../../form-logic/rules.js';
import type { FormModel, IncidentModel, SectionsModel } from '../model.js';
import type { FormContext } from '../form-context.js';
import { stepsWords, type KindWords } from '../steps/steps-words.js';
import { formWords } from '../form-words.js';
import { sectionsWords } from './sections-words.js';

/**
 * State of the sections that need no capabilities.
 *
 * @param today gives `YYYY-MM-DD`, as the deduction has it; called where a day is asked for alone
 */
export const incidentModel = (
  model: FormModel,
  safePageUrl: string | null,
  messages: IncidentModel['messages'],
  today: () => string,
): IncidentModel => ({
  ...model,
  messages,
  asksDate: isComplaint(model.whole, model.presets),
  latestDay: () => latestDay(today()),
  safePageUrl,
});

/**
 * State of the sections that depend on the endpoint's capabilities.
 *
 * @param who null when the capabilities are assumed
 */
export const sectionsModel = (
  model: IncidentModel,
  rules: RuleContext,
  capabilities: SectionsModel['capabilities'],
  who: SectionsModel['who'],
): SectionsModel => ({
  ...model,
  capabilities,
  who,
  asked: identityAsked(capabilities, model.values, isPictured(model.values, rules)),
});

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
