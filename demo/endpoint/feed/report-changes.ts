import type { LogEvent } from 'kysely';

const WRITES = /\b(?:insert|update|delete|merge|truncate)\b/i;
const NAMES_REPORTS = /\bcomplaints\b/i;
/** "Dukung" changes a report's row, and no number that is counted over all of them. */
const CHANGES_SUPPORT = /^\s*update\s+"complaints"\s+set\s+"supports_count"/i;
const BEGINS = /^\s*(?:begin|start transaction)/i;
const ENDS = /^\s*(?:commit|rollback)\s*$/i;

/**
 * Knows when this process may have changed a report, from the statements that it sends: no writer can forget to say so. The SQL is not
 * parsed. Whatever holds a word that writes and the name of the table counts, wherever they stand (`with … update`, `select … for
 * update`): a statement that changes nothing costs one more count, one that is missed would leave wrong numbers on show. What another
 * connection reads changes only with the commit, and which transaction one ends isn't told, so that every end counts while one that
 * wrote may be open.
 */
export class ReportChanges {
  /** Another number after each change. */
  version = 0;
  private open = 0;
  private isWritten = false;

  readonly see = ({ query }: LogEvent): void => {
    const { sql } = query;
    if (BEGINS.test(sql)) this.open += 1;
    else if (ENDS.test(sql)) this.end();
    else if (WRITES.test(sql) && NAMES_REPORTS.test(sql) && !CHANGES_SUPPORT.test(sql)) {
      this.version += 1;
      this.isWritten = true;
    }
  };

  private end(): void {
    if (this.isWritten) this.version += 1;
    this.open = Math.max(0, this.open - 1);
    if (this.open === 0) this.isWritten = false;
  }
}
