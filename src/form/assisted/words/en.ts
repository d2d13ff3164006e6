import type { AssistedMessages } from './words.js';

/** English. */
export const assistedEn: AssistedMessages = {
  heading: 'Helper',
  why: 'You help somebody else to report. Your name and organisation are sent along, and only officers see them.',
  name: 'Your name as the helper',
  organisation: {
    label: 'Organisation',
    hint: 'Example: Karang Taruna of Desa Sukamaju, health-post volunteer',
  },
  keep: {
    label: 'Remember the helper in this tab',
    hint: 'So that you need not write it again for the next person. Gone when the tab is closed. What reporters wrote is always removed.',
  },
  tally: (sent, waiting) => `Today from this device: ${sent} sent, ${waiting} waiting.`,
  givenBy: {
    heading: 'Who gives the consent?',
    reporter: { label: 'The reporter', hint: 'The reporter is here, and has read it or heard it read.' },
    helper: {
      label: 'I, on the reporter’s behalf',
      hint: 'The reporter is not here and asked me to agree for them.',
    },
  },
  near: {
    heading: 'Are you still here?',
    why: 'Soon what the reporter wrote is removed from the screen and from this device, so that nobody else reads it.',
    stay: 'Yes, go on',
  },
  wiped: 'Three minutes without a touch: what the reporter wrote has been removed.',
};
