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
