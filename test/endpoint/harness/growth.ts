/** Whether work grows with its text, or with a power of it. */
import assert from 'node:assert/strict';

/** Eight times the text: 8 where the work grows with it, 64 where it grows with its square. */
const GROWTH_MAX = 24;
/** Long beside a step in which the processor's time is told. */
const MEASURED_MS = 30;

/** `assertGrowsEvenly`: eight times a text that is made of `piece` takes some eight times as long. */
export function assertGrowsEvenly(work: (text: string) => void, piece: string): void {
  // The processor's time and not the clock's: other work on the machine takes the processor away. It is told in steps
  // of some milliseconds.
  const took = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const start = process.cpuUsage();
    let runs = 0;
    let milliseconds = 0;
    while (milliseconds < MEASURED_MS) {
      work(text);
      runs += 1;
      milliseconds = process.cpuUsage(start).user / 1_000;
    }
    return milliseconds / runs;
  };
  // The best of three: what a compiler or a collector does meanwhile counts, too.
  const least = (length: number, most = 0): number => {
    let best = Infinity;
    for (let tries = 0; tries < 3 && best >= most; tries += 1) best = Math.min(best, took(length));
    return best;
  };
  const short = least(1_000);
  const long = least(8_000, GROWTH_MAX * short);
  assert.ok(long < GROWTH_MAX * short, `${piece}: ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
}
