/**
 * Runs works side by side, in their order, and lets them speak as if they had run one after the other: what one says is
 * held back until all before it have ended.
 *
 * @template Result
 * @param {((say: (line: string) => void) => Promise<Result>)[]} works
 * @param {{ atOnce: number, print: (line: string) => void }} options
 * @returns {Promise<Result[]>} in the order of the works; rejects when one does
 */
export async function sideBySide(works, { atOnce, print }) {
  /** @type {{ held: string[], hasEnded: boolean }[]} */
  const speakers = works.map(() => ({ held: [], hasEnded: false }));
  let speaking = 0;
  const speakOn = () => {
    for (; speaking < speakers.length; speaking += 1) {
      const { held, hasEnded } = speakers[speaking];
      for (const line of held.splice(0)) print(line);
      if (!hasEnded) return;
    }
  };
  const results = [];
  let next = 0;
  const runOn = async () => {
    while (next < works.length) {
      const index = next++;
      const speaker = speakers[index];
      results[index] = await works[index]((line) => {
        speaker.held.push(line);
        speakOn();
      });
      speaker.hasEnded = true;
      speakOn();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, runOn));
  return results;
}
