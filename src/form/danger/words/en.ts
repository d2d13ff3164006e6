import type { DangerMessages } from './words.js';

/** English. */
export const dangerEn: DangerMessages = {
  line: 'Emergency?',
  call: (number) => `Call ${number}`,
  goesOn: 'You can still send this report.',
  protect: {
    nameless: 'Secret and without a name',
    hidden: 'Secret, hide my name',
    secret: 'Make it Secret',
  },
  isProtected: 'This report is now Secret: it does not appear on the internet.',
  leave: 'Close quickly',
  dismiss: 'Not an emergency',
};
