import { identityAsked } from '../../form-logic/identity.js';
import { isPictured, type RuleContext } from '../../form-logic/rules.js';
import type { IncidentModel, SectionsModel } from '../model.js';

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
