import { statusOf, type StatusActor } from '../../contract/statuses.js';
import type { LogEntry, Report } from '../../contract/reporting/report.js';
import type { StepWord } from '../../report/report-words.js';

/** Progress of a report through the five public steps. */
export interface Progress {
  step: number;
  words: readonly StepWord[];
  /** Null for an unknown status. */
  actor: StatusActor | null;
}

const FIRST_KNOWN_STEP = 2;
const LAST_STEP = 5;

/**
 * Progress by status and log. An unknown status keeps the step of the last known one. An archived or rejected report
 * went no further than its log shows: the steps in between are skipped, not done.
 */
export function progressOf({ statusCode, logs }: Pick<Report, 'statusCode' | 'logs'>): Progress {
  const status = statusOf(statusCode);
  const reached = Math.max(FIRST_KNOWN_STEP, ...logs.flatMap(stepsOfLog).filter((step) => step < LAST_STEP));
  const step = status?.step ?? latestStep(logs);
  const isClosedEarly = status?.step === LAST_STEP && status.code !== 'done';
  const words = Array.from({ length: LAST_STEP }, (_, index): StepWord => {
    const number = index + 1;
    if (isClosedEarly && number > reached && number < LAST_STEP) return 'skipped';
    if (number < step || status?.code === 'done') return 'done';
    return number === step ? 'now' : number === step + 1 ? 'next' : 'later';
  });
  return { step, words, actor: status?.actor ?? null };
}

const stepsOfLog = ({ statusOld, statusNew }: LogEntry): number[] =>
  [statusOld, statusNew].flatMap((name) => (name && statusOf(name)?.step) || []);

function latestStep(logs: readonly LogEntry[]): number {
  const dated = [...logs].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  return dated.flatMap(stepsOfLog)[0] ?? FIRST_KNOWN_STEP;
}
