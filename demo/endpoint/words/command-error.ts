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
