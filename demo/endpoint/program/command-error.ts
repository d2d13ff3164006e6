export type CommandFault = 'usage' | 'refused' | 'not-empty' | 'unreadable' | 'unhealthy';

/** A command could not do its work, for a reason that its operator can mend. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  constructor(
    readonly code: CommandFault,
    message: string,
  ) {
    super(message);
  }
}

/** What is said of an error that nobody foresaw: where it broke, and nothing that it carries, which may be an address with its password. */
export function whereItBroke(error: unknown): string {
  if (!(error instanceof Error)) return 'failed';
  const { code } = error as NodeJS.ErrnoException;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [`failed: ${[error.name, code].filter(Boolean).join(' ')}`, ...frames].join('\n');
}
