import { dateFormat } from '../../../widget/language/formats.js';
import type { SimilarMessages } from './words.js';

const DAY = dateFormat('en-GB', { day: 'numeric', month: 'short' });

/** English. */
export const similarEn: SimilarMessages = {
  heading: 'This may have been reported already',
  lead: 'If it is the same problem, just support that report. If not, send yours as usual. What you wrote has not been sent anywhere yet.',
  found: (count) => (count === 1 ? 'There is 1 similar report.' : `There are ${count} similar reports.`),
  statuses: {
    verified: 'Verified',
    in_progress: 'Being handled by the office',
    responded: 'Waiting for the reporter',
    reopened: 'Replied to by the reporter',
    held: 'On hold',
    done: 'Done',
  },
  finished: (day) => `Reported before, done on ${DAY.format(new Date(day))}. Broken again? Go on.`,
  number: (trackingId) => `#${trackingId}`,
  supports: (count) => (count === 1 ? '1 supporter' : `${count} supporters`),
  support: 'Support this',
  supportWhat: (title) => `Support: ${title}`,
  supported: 'Your support is noted. If it is the same problem, you need not report it again.',
  waits: 'Your support is sent as soon as there is a signal.',
  failed: 'Your support was not noted. Try again.',
};
