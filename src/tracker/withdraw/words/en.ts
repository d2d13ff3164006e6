import type { WithdrawMessages } from './words.js';

/** English. */
export const withdrawEn: WithdrawMessages = {
  open: 'Take the report back',
  heading: 'Take this report back?',
  erasedTitle: 'What is deleted:',
  erased: ['Your name and contact', 'The report’s title, text and place', 'Your photos, files and replies'],
  stays: 'What stays: a note that there was a report and what the office did, without personal data.',
  forwarded: (nationalId) =>
    `This report was passed on to SP4N-LAPOR!${nationalId ? ` (#${nationalId})` : ''}. The copy there is not deleted with it.`,
  maybeForwarded: 'This report may have reached SP4N-LAPOR!. A copy there is not deleted with it.',
  final: 'The report goes no further, and this can’t be undone.',
  reason: 'Reason',
  reasonHint: 'May be left empty. The reason is noted in the report’s history; write no personal data.',
  confirm: 'Yes, take back and delete',
  again: 'Try to take it back again',
  keep: 'Keep the report',
  sending: 'Taking the report back…',
  failed: 'The report was not taken back',
  unknown: {
    heading: 'It is not known yet whether the report was taken back',
    text: 'The connection broke. Just try again: taking it back twice is the same as once.',
  },
  done: {
    heading: 'The report was taken back',
    text: 'Your personal data, text and files were deleted. This can’t be undone.',
  },
};
