import type { Migration } from 'kysely';
import * as firstJourney from './0001-first-journey.js';
import * as publicFeed from './feed/0002-public-feed.js';
import * as desk from './desk/0003-desk.js';
import * as wordForms from './feed/0004-word-forms.js';
import * as measures from './feed/0005-measures.js';
import * as moderation from './0006-moderation.js';
import * as officers from './desk/0008-officers.js';
import * as publicOrder from './feed/0009-public-order.js';
import * as uploadHolders from './0011-upload-holders.js';
import * as auditChain from './desk/0012-audit-chain.js';
import * as retention from './0013-retention.js';
import * as confirmedAddresses from './0014-confirmed-addresses.js';
import * as relay from './0015-relay.js';
import * as doubts from './0016-doubts.js';
import * as answers from './0017-answers.js';
import * as toldChanges from './0018-told-changes.js';
import * as formBudgets from './0019-form-budgets.js';
import * as officersAreas from './desk/0021-officers-areas.js';
import * as guessMisses from './0022-guess-misses.js';
import * as assetRefs from './0023-asset-refs.js';
import * as searchWords from './feed/0024-search-words.js';
import * as shownChanges from './0025-shown-changes.js';
import * as publicChanges from './0026-public-changes.js';
import * as unreadFiles from './0028-unread-files.js';
import * as publicSearch from './feed/0029-public-search.js';
import * as publicView from './feed/0030-public-view.js';
import * as saltedTrail from './desk/0030-salted-trail.js';
import * as accountLinks from './desk/0031-account-links.js';
import * as doubtfulReplies from './0033-doubtful-replies.js';
import * as deskIndexes from './desk/0035-desk-indexes.js';
import * as noticesInEverySession from './desk/0038-notices-in-every-session.js';
import * as shownStatus from './feed/0039-shown-status.js';
import * as mailAskers from './0040-mail-askers.js';
import * as unreadFileBytes from './0041-unread-file-bytes.js';
import * as cutTies from './desk/0042-cut-ties.js';
import * as toldReplies from './feed/0042-told-replies.js';
import * as refusedReplies from './feed/0044-refused-replies.js';
import * as refusedBefore from './desk/0045-refused-before.js';
import * as promises from './0046-promises.js';
import * as officerMail from './desk/0047-officer-mail.js';
import * as townChanges from './desk/0048-town-changes.js';
import * as importedRows from './import/0049-imported-rows.js';
import * as deskWork from './desk/0050-desk-work.js';
import * as deskHands from './desk/0051-desk-hands.js';
import * as deskLists from './queue/0053-desk-lists.js';
import * as answerFiles from './desk/0052-answer-files.js';
import * as passkeys from './desk/0054-passkeys.js';
import * as replyState from './desk/0057-reply-state.js';
import * as draftsByOffice from './desk/0055-drafts-by-office.js';
import * as handedBack from './desk/0067-handed-back.js';
import * as sealedReports from './sealed/0071-sealed-reports.js';
import * as officerKeys from './sealed/0073-officer-keys.js';
import * as sealedTurns from './sealed/0074-sealed-turns.js';
import * as sealedWithdrawn from './sealed/0090-sealed-withdrawn.js';
import * as brokenOff from './import/0077-broken-off.js';
import * as escalations from './desk/0060-escalations.js';
import * as officeFilter from './queue/0061-office-filter.js';
import * as toldReports from './feed/0062-told-reports.js';
import * as openReports from './growth/0063-open-reports.js';
import * as storedFiles from './growth/0064-stored-files.js';
import * as keptTotals from './growth/0065-totals.js';
import * as stillOpen from './growth/0068-still-open.js';
import * as jobTimes from './growth/0069-job-times.js';
import * as olderMasks from './growth/0083-older-masks.js';
import * as dueDays from './clocks/0084-due-days.js';
import * as requestDays from './clocks/0091-request-days.js';
import * as information from './information/0085-information.js';
import * as wishes from './feed/0086-wishes.js';
import * as keptPromises from './feed/0087-promises.js';
import * as lateness from './feed/0092-lateness.js';
import * as officeAnswers from './feed/0093-answers.js';
import * as confirmations from './feed/0088-confirmations.js';
import * as follows from './feed/0089-follows.js';

/** Ordered by name. Never change a released one: add the next. */
export const migrations: Record<string, Migration> = {
  '0001-first-journey': firstJourney,
  '0002-public-feed': publicFeed,
  '0003-desk': desk,
  '0004-word-forms': wordForms,
  '0005-measures': measures,
  '0006-moderation': moderation,
  '0008-officers': officers,
  '0009-public-order': publicOrder,
  '0011-upload-holders': uploadHolders,
  '0012-audit-chain': auditChain,
  '0013-retention': retention,
  '0014-confirmed-addresses': confirmedAddresses,
  '0015-relay': relay,
  '0016-doubts': doubts,
  '0017-answers': answers,
  '0018-told-changes': toldChanges,
  '0019-form-budgets': formBudgets,
  '0021-officers-areas': officersAreas,
  '0022-guess-misses': guessMisses,
  '0023-asset-refs': assetRefs,
  '0024-search-words': searchWords,
  '0025-shown-changes': shownChanges,
  '0026-public-changes': publicChanges,
  '0028-unread-files': unreadFiles,
  '0029-public-search': publicSearch,
  '0030-public-view': publicView,
  '0030-salted-trail': saltedTrail,
  '0031-account-links': accountLinks,
  '0033-doubtful-replies': doubtfulReplies,
  '0035-desk-indexes': deskIndexes,
  '0038-notices-in-every-session': noticesInEverySession,
  '0039-shown-status': shownStatus,
  '0040-mail-askers': mailAskers,
  '0041-unread-file-bytes': unreadFileBytes,
  '0042-cut-ties': cutTies,
  '0042-told-replies': toldReplies,
  '0044-refused-replies': refusedReplies,
  '0045-refused-before': refusedBefore,
  '0046-promises': promises,
  '0047-officer-mail': officerMail,
  '0048-town-changes': townChanges,
  '0049-imported-rows': importedRows,
  '0050-desk-work': deskWork,
  '0051-desk-hands': deskHands,
  '0053-desk-lists': deskLists,
  '0052-answer-files': answerFiles,
  '0054-passkeys': passkeys,
  '0057-reply-state': replyState,
  '0055-drafts-by-office': draftsByOffice,
  '0060-escalations': escalations,
  '0061-office-filter': officeFilter,
  '0062-told-reports': toldReports,
  '0063-open-reports': openReports,
  '0064-stored-files': storedFiles,
  '0065-totals': keptTotals,
  '0067-handed-back': handedBack,
  '0068-still-open': stillOpen,
  '0069-job-times': jobTimes,
  '0071-sealed-reports': sealedReports,
  '0073-officer-keys': officerKeys,
  '0074-sealed-turns': sealedTurns,
  '0077-broken-off': brokenOff,
  '0083-older-masks': olderMasks,
  '0084-due-days': dueDays,
  '0085-information': information,
  '0086-wishes': wishes,
  '0087-promises': keptPromises,
  '0088-confirmations': confirmations,
  '0089-follows': follows,
  '0090-sealed-withdrawn': sealedWithdrawn,
  '0091-request-days': requestDays,
  '0092-lateness': lateness,
  '0093-answers': officeAnswers,
};
