/** `SealedErrorCode` says what is wrong with a sealed report, its keys or its code. */
export type SealedErrorCode =
  /** No envelope of this version, or its content isn't what it should be. */
  | 'sealed-malformed'
  /** The envelope belongs to another report. */
  | 'sealed-other-report'
  /** A message of this report that was seen before. */
  | 'sealed-replayed'
  /** A message of this report whose turn it isn't: one before it is missing, or it goes the other way. */
  | 'sealed-out-of-turn'
  /** `sealed-no-key`: sealed for other keys than this one. */
  | 'sealed-no-key'
  /** The key doesn't open it: it was changed, or forged, or moved. */
  | 'sealed-unopened'
  /** `sealed-cut`: the end is missing. */
  | 'sealed-cut'
  /** Larger than the largest bucket. */
  | 'sealed-too-large'
  /** The endpoint offers no sealed reports, though a printed fingerprint asks for them. */
  | 'sealed-not-offered'
  | 'sealed-key-expired'
  /** The keys aren't those of their fingerprint, nor of the printed one; or the reporter's isn't the report's own. */
  | 'sealed-key-mismatch'
  /** A sealed report's code where only what is derived of it may go. */
  | 'sealed-code-raw'
  /** The code, or an officer's six words, don't open what was wrapped by them. */
  | 'sealed-code-wrong'
  /** A sheet of the recovery key on which a symbol is wrong or missing. */
  | 'sealed-sheet-misread'
  /** A sheet of another recovery key. */
  | 'sealed-sheet-other'
  /** The same sheet twice. */
  | 'sealed-sheet-twice';

/**
 * The only error of this room, as `AduanError` is of the widgets: those have a sentence in five languages for each of
 * their codes, and can never meet one of these. Never contains words, keys or codes of a report.
 */
export class SealedError extends Error {
  override readonly name = 'SealedError';

  constructor(
    readonly code: SealedErrorCode,
    options?: { cause: unknown },
  ) {
    super(`aduan: ${code}`, options);
  }
}
