import { WORKERS, type AddCall } from '../calls.js';
import type { DeskDeps } from '../deps.js';
import { assignees } from './assign.js';
import { keepDraft } from './drafts.js';
import { look } from './looking.js';

/** `addHands` adds calls beside a report that change nothing of it: who may have it, who has it open, what is typed. */
export function addHands(endpoint: DeskDeps, add: AddCall): void {
  add('GET', 'reports/:tracking_id/assignees', WORKERS, (context, session) =>
    assignees(context, endpoint, session),
  );
  add('PUT', 'reports/:tracking_id/drafts/:kind', WORKERS, (context, session) =>
    keepDraft(context, endpoint, session),
  );
  add('POST', 'reports/:tracking_id/looking', WORKERS, (context, session) =>
    look(context, endpoint, session),
  );
}
