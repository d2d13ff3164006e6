import { identityAsked } from '../../form-logic/identity.js';
import { seesIdentity, VIEWERS, whoSeesWhat } from '../../form-logic/visibility.js';
import type { IncidentModel, SectionsModel } from '../model.js';

/**
 * State of the sections that depend on the endpoint's capabilities.
 *
 * @param isKnown false when the capabilities are assumed
 */
export function sectionsModel(
  model: IncidentModel,
  capabilities: SectionsModel['capabilities'],
  isKnown: boolean,
): SectionsModel {
  const { values } = model;
  const { features, identity } = capabilities;
  const ticks = {
    isAnonymous: values.isAnonymous && features.has('anonymous'),
    isSecret: values.isSecret && features.has('secret'),
  };
  const sights = whoSeesWhat(ticks, identity);
  const ofEach = VIEWERS.map((viewer) => ({
    viewer,
    sight: sights[viewer],
    seesIdentity: seesIdentity(sights[viewer]),
  }));
  return {
    ...model,
    capabilities,
    sights: isKnown ? ofEach : null,
    asked: identityAsked(capabilities, values),
  };
}
