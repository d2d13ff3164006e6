import { identityAsked } from '../../form-logic/identity.js';
import { isComplaint, latestDay } from '../../form-logic/identity-and-place-rules.js';
import { isPictured, type RuleContext } from '../../form-logic/rules.js';
import type { FormModel, IncidentModel, SectionsModel } from '../model.js';

/** State of the sections that need no capabilities. @param today `YYYY-MM-DD`, as the deduction has it */
export const incidentModel = (
  model: FormModel,
  safePageUrl: string | null,
  messages: IncidentModel['messages'],
  today: string,
): IncidentModel => ({
  ...model,
  messages,
  asksDate: isComplaint(model.whole, model.presets),
  latestDay: latestDay(today),
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
