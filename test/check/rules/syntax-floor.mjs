import { transform } from 'esbuild';

/** The browser floor. A compiler that has nothing to lower for it has seen only syntax that it knows. */
const FLOOR = ['chrome100', 'firefox115', 'safari16.4'];

/**
 * @param {Map<string, string>} scripts built files by path
 * @returns {Promise<string[]>} one line a file with syntax newer than the floor
 */
export async function checkSyntaxFloor(scripts) {
  const problems = [];
  for (const [path, code] of scripts) {
    const why = await newerSyntax(code);
    if (why !== undefined) problems.push(`${path} has syntax newer than ${FLOOR.join(', ')}: ${why}`);
  }
  return problems;
}

async function newerSyntax(code) {
  try {
    const options = { logLevel: 'silent' };
    const asIs = await transform(code, { ...options, target: 'esnext' });
    const lowered = await transform(code, { ...options, target: FLOOR });
    if (asIs.code === lowered.code) return undefined;
    const other = lowered.code.split('\n');
    return asIs.code
      .split('\n')
      .find((line, index) => line !== other[index])
      ?.trim()
      .slice(0, 120);
  } catch (error) {
    return error.message.split('\n')[1] ?? error.message;
  }
}
