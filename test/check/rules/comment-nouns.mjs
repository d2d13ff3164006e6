/**
 * First words that name nothing: a reader has to find out of what such a comment speaks. A comment begins with a name
 * from the code, or with a noun.
 */
const NAMELESS = /^(?:What|It|Its|One|That|Who|Whoever|This|These|They)\b/;

/** `MOST` such comments may stand: none is left. */
const MOST = 0;

/** Files whose comments are judged. */
const JUDGED = /^(src|demo\/endpoint)\/.*\.(ts|mjs|js)$/;

/**
 * Lines on which a comment begins with a word of `NAMELESS`. Lines of `//` that follow one another are one comment.
 *
 * @param {string} text of a file
 * @returns {number[]} lines, from 1
 */
export function namelessComments(text) {
  const lines = text.split('\n');
  let isInBlock = false;
  let isGoingOn = false;
  return lines.flatMap((line, index) => {
    const wasGoingOn = isGoingOn;
    isGoingOn = /^\s*\/\//.test(line);
    if (isInBlock) {
      isInBlock = !line.includes('*/');
      return [];
    }
    const [, sign, written] = /^\s*(\/\*\*?|\/\/)\s*(.*)$/.exec(line) ?? [];
    if (sign === undefined || (sign === '//' && wasGoingOn)) return [];
    isInBlock = sign !== '//' && !line.includes('*/');
    const words = written || (lines[index + 1] ?? '').replace(/^\s*\*\s?/, '');
    return NAMELESS.test(words) ? [index + 1] : [];
  });
}

/**
 * Holds that such comments become no more.
 *
 * @param {ReadonlyMap<string, string>} files texts by path
 * @param {number} [most]
 * @returns {string[]} one line, with how many each room has
 */
export function checkCommentNouns(files, most = MOST) {
  const rooms = new Map();
  for (const [path, text] of files) {
    if (!JUDGED.test(path)) continue;
    const room = path
      .split('/')
      .slice(0, path.startsWith('src/') ? 2 : 3)
      .join('/');
    rooms.set(room, (rooms.get(room) ?? 0) + namelessComments(text).length);
  }
  const count = [...rooms.values()].reduce((sum, one) => sum + one, 0);
  if (count <= most) return [];
  const where = [...rooms].filter(([, one]) => one > 0).map(([room, one]) => `${room} ${one}`);
  return [
    `${count} comments begin with What, It, One, That, Who, This or They, ${most} at most: begin with a name from the code (${where.join(', ')})`,
  ];
}
