/** The three kinds of report; the ids are LAPOR's own (contract §3). */
export type Classification = '1' | '2' | '3';

export const CLASSIFICATIONS = {
  complaint: '1',
  information: '2',
  aspiration: '3',
} as const satisfies Record<string, Classification>;
