import type { EndpointConfig } from '../../config.js';
import type { Complaint } from '../../database/complaint.js';
import { answersFor } from '../../officers/roles.js';
import type { Office } from '../../reports/lifecycle/lifecycle.js';
import { ApiError } from '../../words/errors.js';
import type { OfficerAction } from './officer-action.js';

/** `agency` speaks in histories for its officers: their names stand in the audit trail, not before the public. */
export function agency({ name }: Pick<EndpointConfig, 'name'>): Office {
  return { id: 'desk', name };
}

/**
 * `speakerFor` names who answers: the office that has the report, or the agency before it is handed on. It is asked
 * under the report's lock, for another officer may be handing the report on.
 * @throws ApiError 403 where the report is with another institution
 */
export function speakerFor({
  endpoint: { config },
  officer,
}: Pick<OfficerAction, 'endpoint' | 'officer'>): (complaint: Complaint) => Office {
  return (complaint) => {
    if (!answersFor(officer, complaint))
      throw new ApiError('forbidden', { say: 'desk-not-your-institution' });
    const { disposition_id, disposition_name } = complaint;
    return disposition_name === null
      ? agency(config)
      : { id: disposition_id ?? disposition_name, name: disposition_name };
  };
}
