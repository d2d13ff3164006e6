import type { Danger } from '../../../../src/contract/public/danger.js';
import type { Complaint } from '../../database/complaint.js';
import { dangerIn } from '../../dangers/hear-danger.js';
import { OPEN_STATUSES } from '../../reports/lifecycle/officer-acts.js';
import type { Language } from '../../words/messages.js';
import type { DeskDeps } from '../deps.js';

type Told = Pick<Complaint, 'title' | 'content' | 'location_text' | 'status_code'>;

/** `dangerOf` is the danger that an open report tells of: it waits for no queue. */
export function dangerOf(
  { title, content, location_text, status_code }: Told,
  { urgent }: Pick<DeskDeps['config'], 'urgent'>,
  language: Language,
): Danger | null {
  if (!OPEN_STATUSES.some((status) => status === status_code)) return null;
  return dangerIn(urgent, [title, content, location_text].join('\n'), language);
}
