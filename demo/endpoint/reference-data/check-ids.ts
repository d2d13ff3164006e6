import type { CreateBody } from '../../../src/contract/reporting/create-body.js';
import type { FieldProblems } from '../words/errors.js';
import type { Masters } from './masters.js';

/** `checkAgainstMasters` finds a new report's ids that the lists don't have, by field. */
export function checkAgainstMasters(
  body: Pick<CreateBody, 'category_id' | 'suggestion_institution_id' | 'location_id'>,
  masters: Masters,
): FieldProblems {
  const problems: FieldProblems = {};
  const { category_id, suggestion_institution_id, location_id } = body;
  if (category_id !== null && masters.category(category_id) === undefined)
    problems['category_id'] = [{ key: 'category-unknown' }];
  if (suggestion_institution_id !== null && masters.institution(suggestion_institution_id) === undefined)
    problems['suggestion_institution_id'] = [{ key: 'institution-unknown' }];
  if (location_id !== null && masters.location(location_id) === undefined)
    problems['location_id'] = [{ key: 'location-unknown' }];
  return problems;
}
