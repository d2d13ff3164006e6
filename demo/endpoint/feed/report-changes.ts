/**
 * Knows that reports have changed, whoever changed them: the database says so at the commit (`change-listener.ts`). To a connection that
 * wrote it says so before it answers the commit, so that no process ever counts without what it wrote itself; another one's changes are
 * heard of a moment later.
 */
export class ReportChanges {
  /** Another number after each change. */
  version = 0;

  readonly tell = (): void => {
    this.version += 1;
  };
}
