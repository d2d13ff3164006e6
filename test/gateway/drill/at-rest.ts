import type { Life } from './life.js';
import type { Stage } from './stage.js';
import { trackerFaults } from './tracker.js';
import { soon } from './workers.js';

/**
 * Waits until nothing is wrong any more, at the gateway and in every tracker. Once all seems well, all is looked at
 * once more from the beginning: nothing may come a second time afterwards.
 * @returns what is still wrong when patience ends
 */
export async function faultsAtRest(
  stage: Stage,
  lives: readonly Life[],
  patienceMs: number,
): Promise<string[]> {
  const until = Date.now() + patienceMs;
  for (let left = lives; ;) {
    const faults = booksFaults(stage, lives);
    const unsettled: Life[] = [];
    for (const life of left) {
      const own = await trackerFaults(life, stage);
      faults.push(...own);
      if (own.length > 0) unsettled.push(life);
    }
    if (faults.length === 0 && left.length === lives.length) return [];
    if (faults.length > 0 && Date.now() > until) return faults;
    left = unsettled.length > 0 ? unsettled : lives;
    await soon();
  }
}

function booksFaults({ gateway }: Stage, lives: readonly Life[]): string[] {
  return gateway.faults(
    lives.map(({ report }) => report),
    lives.flatMap(({ replies }) => replies),
  );
}
