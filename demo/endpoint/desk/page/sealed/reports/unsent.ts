import { onTeamKeys, teamKeys } from '../keys/team-keys.js';

/** Answers that are being written, by report: in this tab's memory, and in no storage. */
const unsent = new Map<string, string>();

// `unsent` is emptied with the keys: whoever signs in next in this tab finds none.
onTeamKeys(() => {
  if (teamKeys().length === 0) unsent.clear();
});

export const unsentOf = (trackingId: string): string => unsent.get(trackingId) ?? '';

export function keepUnsent(trackingId: string, text: string): void {
  if (text.trim() === '') unsent.delete(trackingId);
  else unsent.set(trackingId, text);
}

export function askBeforeLeaving(event: BeforeUnloadEvent): void {
  if (unsent.size > 0) event.preventDefault();
}
