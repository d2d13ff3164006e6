import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Each hashing holds its memory for as long as it runs: more at once would only make all of them slower. */
const AT_ONCE = 2;

/** Shorter ones are guessed, longer ones are somebody's attempt to keep us busy. */
export const PASSWORD_LENGTH = { min: 12, max: 200 };

/** What one hashing takes. */
export interface PasswordCost {
  memoryKiB: number;
  passes: number;
}

/** Keeps passwords as Argon2id, and no more than two of them in work. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** @param stored null where there is no such account: it takes as long, and is never right */
  matches(stored: string | null, password: string): Promise<boolean>;
}

export function createPasswords({ memoryKiB, passes }: PasswordCost): Passwords {
  // `algorithm` is left to its default, Argon2id: the enum exists for the compiler alone.
  const options = { memoryCost: memoryKiB, timeCost: passes, parallelism: 1 };
  const run = limited(AT_ONCE);
  const hashed = (password: string) => run(() => hash(normalised(password), options));
  let nobody: Promise<string> | null = null;
  return {
    hash: hashed,
    async matches(stored, password) {
      nobody ??= hashed(randomBytes(16).toString('hex'));
      const known = stored ?? (await nobody);
      const isRight = await run(() => verify(known, normalised(password)));
      return stored !== null && isRight;
    },
  };
}

/** The same letters from whatever keyboard. */
function normalised(password: string): string {
  return password.slice(0, PASSWORD_LENGTH.max + 1).normalize('NFKC');
}

function limited(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // The place goes to the next in line, so that nobody slips in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
