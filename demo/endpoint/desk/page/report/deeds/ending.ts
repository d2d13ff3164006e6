const ENDING: ReadonlySet<string> = new Set([
  'verify',
  'verify-and-forward',
  'dispose',
  'respond',
  'hold',
  'archive',
  'reject',
  'close',
  'hand-back',
  'snooze',
  'merge',
]);

/** `endsWork`: an officer has nothing more to do on the report after this deed, and the next one is shown. */
export const endsWork = (act: string, body: object): boolean =>
  ENDING.has(act) && !('until' in body && body.until === null);

/** `NEXT` is the status that a report gets by the deed that usually follows. */
const NEXT: Readonly<Record<string, string>> = {
  verify: 'in_progress',
  'verify-and-forward': 'responded',
  dispose: 'responded',
  respond: 'done',
};

/**
 * `nextStatus` is what the report usually becomes next; null where nothing follows, or another officer does it.
 *
 * @param become statuses that this officer may give it
 */
export const nextStatus = (act: string, become: readonly string[]): string | null =>
  become.find((status) => status === NEXT[act]) ?? null;
