import { secretsIn, type Environment } from '../settings/read-settings.js';

/** Characters of an error's message. */
const MESSAGE_MAX = 500;

/**
 * `whereItBroke` describes an unforeseen error and its causes: name, message and stack. Secrets of the settings, and
 * what stands before an address's `@`, are hidden. Other properties may hold a row of the database and are left out.
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
  // The longest secret first: replacing a part of it would leave the rest.
  const known = secrets.filter(Boolean).sort((one, other) => other.length - one.length);
  return known
    .reduce((hidden, secret) => hidden.replaceAll(secret, '…'), text)
    .replaceAll(/\/\/[^\s/@]+@/g, '//…@');
}

/** `passwordOf` is an address's password, as written and as a driver decodes it. */
function passwordOf(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { password } = new URL(address);
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}
