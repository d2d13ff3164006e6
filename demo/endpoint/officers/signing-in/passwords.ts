import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Hashings at a time. Each holds its memory while it runs; more would only slow all of them. */
const AT_ONCE = 2;

/** In characters. Shorter passwords are guessed; hashing longer ones would only keep the server busy. */
export const PASSWORD_LENGTH = { min: 12, max: 200 };

/** `PasswordCost` is what one hashing takes. */
export interface PasswordCost {
  memoryKiB: number;
  passes: number;
}

/** `Passwords` hashes with Argon2id, no more than two at a time. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** @param stored null where there is no such account: the check takes as long, and never matches */
  matches(stored: string | null, password: string): Promise<boolean>;
}

export function createPasswords({ memoryKiB, passes }: PasswordCost): Passwords {
  // `algorithm` keeps its default, Argon2id: its enum exists in the types only.
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

/** `normalised` makes one text of the same letters typed on different keyboards. */
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
      // The freed place passes straight to the next in line: a newcomer can't take it first.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
