import type { AddCall } from '../../calls.js';
import { ofWholeAgency } from '../../calls.js';
import type { DeskDeps } from '../../deps.js';
import { answerSealed } from './answer.js';
import { exportSealed, listSealed, readSealed } from './read.js';
import { holdSealed, markUnreadable, noteOpened } from './states.js';

/**
 * `addSealedReports` adds what protection officers do with reports that this program can't read: those of the whole
 * agency alone, for nobody can tell of which village a sealed report is.
 */
export function addSealedReports(endpoint: DeskDeps, add: AddCall): void {
  const audience = ofWholeAgency('protection');
  add('GET', 'sealed', audience, (context) => listSealed(context, endpoint));
  add('GET', 'sealed/:id', audience, (context, session) => readSealed(context, endpoint, session));
  add('GET', 'sealed/:id/export', audience, (context, session) => exportSealed(context, endpoint, session));
  add('POST', 'sealed/:id/opened', audience, (context, session) => noteOpened(context, endpoint, session));
  add('POST', 'sealed/:id/answer', audience, (context, session) =>
    answerSealed(context, endpoint, session, 'answered'),
  );
  add('POST', 'sealed/:id/close', audience, (context, session) =>
    answerSealed(context, endpoint, session, 'closed'),
  );
  add('POST', 'sealed/:id/unreadable', audience, (context, session) =>
    markUnreadable(context, endpoint, session),
  );
  add('POST', 'sealed/:id/legal-hold', audience, (context, session) =>
    holdSealed(context, endpoint, session),
  );
}
