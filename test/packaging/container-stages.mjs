/**
 * A container file's stages, for tests on machines without a container host.
 *
 * @typedef {{ name: string, from: string, steps: { does: string, words: string }[] }} Stage
 */

/** @param {string} file @returns {Stage[]} */
export function stagesOf(file) {
  const lines = file
    .replace(/^#.*\n/gm, '')
    .replaceAll(/\s*\\\n\s*/g, ' ')
    .split('\n');
  /** @type {Stage[]} */
  const stages = [];
  for (const line of lines.filter(Boolean)) {
    const [, does, words] = /^([A-Z]+) (.*)$/.exec(line);
    if (does === 'FROM') {
      const [from, , name] = words.split(' ');
      stages.push({ name, from, steps: [] });
    } else stages.at(-1).steps.push({ does, words });
  }
  return stages;
}

/**
 * Stages that a target is made of, the first first.
 *
 * @param {Stage[]} stages
 * @param {string} target
 * @returns {Stage[]}
 */
export function chainOf(stages, target) {
  const stage = stages.find(({ name }) => name === target);
  return stage === undefined ? [] : [...chainOf(stages, stage.from), stage];
}
