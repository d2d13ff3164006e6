/** A promise that somebody else keeps. */
export interface Signal {
  fire: () => void;
  reached: Promise<void>;
}

export function signal(): Signal {
  let fire!: () => void;
  const reached = new Promise<void>((resolve) => (fire = resolve));
  return { fire, reached };
}
