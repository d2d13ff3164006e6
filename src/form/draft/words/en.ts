import { dateFormat } from '../../../widget/language/formats.js';
import type { DraftMessages } from './words.js';

const moment = dateFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** English, of the draft. */
export const draftEn: DraftMessages = {
  heading: 'Draft',
  kept: 'Your text and photos are kept as a draft in this tab, for 7 days at most.',
  keptShared:
    'Others use this device too: your text and photos are kept only briefly, until this page is closed.',
  remove: 'Delete the draft',
  sure: 'All that you have written and chosen in this form will be gone. Delete it?',
  yes: 'Yes, delete everything',
  no: 'Don’t delete',
  removed: 'The draft was deleted.',
  others: (count, newest) =>
    `${count === 1 ? 'There is a draft' : `There are ${count} drafts, the last`} from ${moment.format(newest)}. It is locked so that nobody else can read it; it opens only in the tab where it was written.`,
  removeOthers: (count) => (count === 1 ? 'Delete that draft' : 'Delete all those drafts'),
  othersRemoved: 'The locked drafts were deleted.',
  trouble: {
    denied:
      'This browser doesn’t allow storage, so no draft is kept. Don’t close this page before the report is sent.',
    'photos-full':
      'This device’s storage is full: your text is kept as a draft, the photos are not. Don’t close this page before the report is sent.',
    full: 'This device’s storage is full, so no draft is kept. Don’t close this page before the report is sent.',
  },
};
