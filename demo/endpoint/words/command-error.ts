export type CommandFault = 'usage' | 'refused' | 'not-empty' | 'unreadable' | 'unhealthy';

/** `CommandError`: a command could not do its work, for a reason that its operator can fix. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  constructor(
    readonly code: CommandFault,
    message: string,
  ) {
    super(message);
  }
}
