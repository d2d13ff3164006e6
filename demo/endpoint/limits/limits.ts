/** `Limits` is how much the endpoint takes, of one report and of all at a time. */
export interface Limits {
  titleMax: number;
  contentMin: number;
  contentMax: number;
  attachmentsMax: number;
  attachmentBytesMax: number;
  /** Bytes of all uploads that wait for a report; beyond, the largest holders lose theirs (`uploads/quota.ts`). */
  pendingUploadBytesMax: number;
  /** All files of one report together, in bytes, until an officer has verified it. */
  unverifiedReportBytesMax: number;
  /** The same from then on. */
  reportBytesMax: number;
  /** Files of all reports that no officer has verified, in bytes; null: a third of what would be free without them. */
  unreadFileBytesMax: number | null;
  /** Bytes of files without a proof of work that are taken within an hour (`uploads/unpaid-files.ts`). */
  unpaidFileBytesPerHour: number;
  /** Bodies with files that are read at once; more are asked to come again. */
  bodiesAtOnce: number;
  /** Files that wait to be cleaned; more are asked to come again. */
  cleaningQueueMax: number;
  /** Free bytes on `dataDir`'s disk below which no files are taken, and below a quarter nothing. Reading goes on. */
  freeBytesMin: number;
  /** How long a repeated request waits for the first one that is still being worked on, in milliseconds. */
  twinWaitMs: number;
  /** How long a wrong guess may be made to wait, in milliseconds. */
  guessDelayMaxMs: number;
  /** Reports that forms without a script file within an hour before each more is marked for the officers (`pages/`). */
  formReportsPerHour: number;
  /**
   * Reports that such forms file within an hour in all; one address has a part of it (`pages/filing/form-budget.ts`).
   */
  formReportsPerHourMax: number;
  /** How often such forms may support one report within an hour. */
  formSupportsPerHour: number;
  /** Questions whether an address is theirs that go to mailboxes of one domain within an hour; more are asked later. */
  questionsPerHourToDomain: number;
  /** The same to a provider at whom a whole country has its mailboxes. */
  questionsPerHourToProvider: number;
}

export const DEFAULT_LIMITS: Limits = {
  titleMax: 150,
  contentMin: 20,
  contentMax: 5000,
  attachmentsMax: 5,
  attachmentBytesMax: 2_097_152,
  pendingUploadBytesMax: 1_073_741_824,
  unverifiedReportBytesMax: 26_214_400,
  reportBytesMax: 104_857_600,
  unreadFileBytesMax: null,
  unpaidFileBytesPerHour: 268_435_456,
  bodiesAtOnce: 64,
  cleaningQueueMax: 16,
  freeBytesMin: 536_870_912,
  twinWaitMs: 10_000,
  guessDelayMaxMs: 2_000,
  formReportsPerHour: 60,
  formReportsPerHourMax: 600,
  formSupportsPerHour: 20,
  questionsPerHourToDomain: 30,
  questionsPerHourToProvider: 600,
};
