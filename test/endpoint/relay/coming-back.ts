import type { Act } from '../../gateway/ministry.js';
import type { Fault, Step } from '../../gateway/moods.js';
import type { Filed } from '../harness/citizen.js';
import type { Forwarding } from './opened.js';

/** Each of these befalls the next request of that step, one after the other. */
export const befalls = (step: Step, ...faults: Fault[]) => ({
  probability: 0,
  choose: (asked: { step: Step }) => (asked.step === step ? (faults.shift() ?? null) : null),
});
export const answer = (mark: string, more: Partial<Extract<Act, { kind: 'answer' }>> = {}): Act => ({
  kind: 'answer',
  mark,
  files: [],
  isHtml: false,
  ...more,
});

export interface Read {
  detail: { status_code: string; disposition_name: string | null; disposition_id: string | null };
  lines: {
    content: string;
    date: string;
    from_national?: boolean;
    institution_from: { name: string } | null;
  }[];
  followUps: {
    content: string;
    created_at: string;
    institution_from_name: string;
    from_national?: boolean;
    author: string;
    is_secret: boolean;
    rating: number;
    attachments: { path: string; file_name: string }[];
  }[];
}

export async function read(
  one: Forwarding,
  { trackingId, accessCode }: Filed,
  isOwner = true,
): Promise<Read> {
  const code = isOwner ? accessCode : undefined;
  const detail = (await one.citizen.get(`complaints/${trackingId}/complaint`, code)).body.results;
  const followUps = (await one.citizen.get(`complaints/${trackingId}/followups`, code)).body.results.data;
  return { detail: detail.data, lines: detail.data_logs, followUps };
}

export const count = (texts: { content: string }[], mark: string): number =>
  texts.filter(({ content }) => content.includes(mark)).length;

export async function sent(one: Forwarding, changes: Record<string, unknown> = {}): Promise<Filed> {
  const filed = await one.verified(changes, 0);
  await one.settled();
  return filed;
}
