import { secretsIn, type Environment } from '../settings/read-settings.js';

/** Of what an error says, in characters. */
const MESSAGE_MAX = 500;

/**
 * What is said of an error that nobody foresaw, and of what led to it: its words and where it broke. Secrets of the settings, and whatever
 * stands before the `@` of an address, are hidden; all else that it carries may be a row of the database, and stays out.
 */
export function whereItBroke(error: unknown, env: Environment): string {
  if (!(error instanceof Error)) return 'failed';
  const { code } = error as NodeJS.ErrnoException;
  const hidden = hideSecrets(error.message, env)
    .replaceAll(/\p{Cc}+/gu, ' ')
    .slice(0, MESSAGE_MAX);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  const first = `failed: ${[[error.name, code].filter(Boolean).join(' '), hidden].filter(Boolean).join(': ')}`;
  const cause =
    error.cause instanceof Error ? [whereItBroke(error.cause, env).replace('failed:', 'because of:')] : [];
  return [first, ...frames, ...cause].join('\n');
}

function hideSecrets(text: string, env: Environment): string {
  const secrets = secretsIn(env).flatMap((secret) => [secret, ...passwordOf(secret)]);
  // The longest first, or a part of one would leave the rest of it.
  const known = secrets.filter(Boolean).sort((one, other) => other.length - one.length);
  return known
    .reduce((hidden, secret) => hidden.replaceAll(secret, '…'), text)
    .replaceAll(/\/\/[^\s/@]+@/g, '//…@');
}

/** As it stands in an address, and as a driver takes it from there. */
function passwordOf(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { password } = new URL(address);
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}
