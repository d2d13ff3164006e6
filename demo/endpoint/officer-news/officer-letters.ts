import type { OfficerLetters } from '../notifications/officer-letters.js';
import type { OfficerNewsDeps } from './deps.js';
import { letterOver } from './letters-queued.js';
import { letterGivenUp, officerLetter } from './officer-letter.js';
import { codeLetter } from './own-address.js';
import { spreadNews } from './spread.js';

/** `createOfficerLetters` writes what the notifier sends to officers. */
export const createOfficerLetters = (endpoint: OfficerNewsDeps): OfficerLetters => ({
  spread: (about, job, enqueue) => spreadNews(endpoint, about, job, enqueue),
  write: (wanted, job) => officerLetter(endpoint, wanted, job),
  over: (officerId, hasGone, enqueue) => letterOver(endpoint, officerId, hasGone, enqueue),
  givenUp: (wanted, job) => letterGivenUp(endpoint, wanted, job),
  writeCode: (officerId, code) => codeLetter(endpoint, officerId, code),
});
