/**
 * Runs works side by side, as many as there is room for: the first that fits is begun, so that a light one fills what a
 * heavy one leaves. They speak as if they had run one after the other, in their order: what one says is held back until
 * all before it have ended.
 *
 * @template Result
 * @typedef {object} Work
 * @property {number} weight how many processors it keeps busy; one that weighs more than the room runs alone
 * @property {(say: (line: string) => void) => Promise<Result>} run
 */
/**
 * @template Result
 * @param {Work<Result>[]} works
 * @param {{ room: number, print: (line: string) => void }} options `room`: what all that run at once may weigh
 * @returns {Promise<Result[]>} in the order of the works; rejects when one does
 */
export async function sideBySide(works, { room, print }) {
  const speakers = works.map(createSpeaker);
  const speakOn = speakingInTurn(speakers, print);
  const weightOf = (index) => Math.min(works[index].weight, room);
  const waiting = [...works.keys()];
  const running = new Set();
  const results = [];
  let free = room;
  const begin = async (index) => {
    const speaker = speakers[index];
    results[index] = await works[index].run((line) => {
      speaker.held.push(line);
      speakOn();
    });
    speaker.hasEnded = true;
    speakOn();
    free += weightOf(index);
  };
  while (waiting.length + running.size > 0) {
    for (let next; (next = waiting.findIndex((index) => weightOf(index) <= free)) !== -1;) {
      const [index] = waiting.splice(next, 1);
      free -= weightOf(index);
      const ended = begin(index).finally(() => running.delete(ended));
      running.add(ended);
    }
    await Promise.race(running);
  }
  return results;
}

/** @returns {{ held: string[], hasEnded: boolean }} */
const createSpeaker = () => ({ held: [], hasEnded: false });

/** Prints what the first that has not ended said, and all that those before it did. */
function speakingInTurn(speakers, print) {
  let speaking = 0;
  return () => {
    for (; speaking < speakers.length; speaking += 1) {
      const { held, hasEnded } = speakers[speaking];
      for (const line of held.splice(0)) print(line);
      if (!hasEnded) return;
    }
  };
}
