/** Deepest nesting that is read. GeoReport needs six levels. */
export const DEEPEST = 32;

const CDATA = '<![CDATA[';
/** What is no element, by its start and its end. */
const BESIDES = [
  ['<!--', '-->'],
  ['<?', '?>'],
  [CDATA, ']]>'],
] as const;

const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?\/?)>/y;

interface Element {
  name: string;
  text: string;
  inside: (readonly [name: string, value: unknown])[];
}

/**
 * GeoReport's XML as JSON would have it: an element with others inside is a record by their names in small letters,
 * with a list where a name repeats; any other element is its text. Attributes and namespaces say nothing there.
 *
 * A scanner of its own: a page with Trusted Types refuses the texts that `DOMParser` is given, servers write before the
 * declaration, and this runs in Node too. It reads no DTD, so an entity of the document's own can't grow.
 *
 * @returns a record of the root element alone
 * @throws where the text isn't such a document
 */
export function readXml(source: string): unknown {
  const open: Element[] = [{ name: '', text: '', inside: [] }];
  for (let at = source.indexOf('<'); at >= 0;) {
    const current = open[open.length - 1]!;
    const beside = BESIDES.find(([start]) => source.startsWith(start, at));
    if (beside) {
      const [start, end] = beside;
      const until = source.indexOf(end, at + start.length);
      if (until < 0) break;
      if (start === CDATA) current.text += source.slice(at + start.length, until);
      at = until + end.length;
    } else {
      TAG.lastIndex = at;
      const [tag, isEnd, name = '', rest = ''] = TAG.exec(source) ?? [];
      // A doctype, or no tag at all.
      if (tag === undefined) break;
      if (isEnd ? name.toLowerCase() !== current.name : open.length > DEEPEST) break;
      if (!isEnd) open.push({ name: name.toLowerCase(), text: '', inside: [] });
      if (isEnd || rest.endsWith('/')) {
        close(open);
        if (open.length === 1) return recordOf(open[0]!.inside);
      }
      at += tag.length;
    }
    const next = source.indexOf('<', at);
    if (next > at) open[open.length - 1]!.text += decoded(source.slice(at, next));
    at = next;
  }
  throw new SyntaxError('no XML');
}

function close(open: Element[]): void {
  const { name, text, inside } = open.pop()!;
  open[open.length - 1]!.inside.push([name, inside.length ? recordOf(inside) : text]);
}

function recordOf(inside: Element['inside']): Record<string, unknown> {
  const values = new Map<string, unknown[]>();
  for (const [name, value] of inside) {
    const all = values.get(name);
    if (all) all.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length > 1 ? all : all[0]]));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text without XML's own entities; all others stay as they are written. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (written, decimal, hex, name) => {
    if (name) return NAMED[name as string] ?? written;
    const point = decimal ? Number(decimal) : parseInt(hex as string, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });
