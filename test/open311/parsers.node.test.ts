/** What the readers of answers do with any document, and with what is none: by many that nobody wrote. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf, DEEPEST, readXml } from '../../src/client/open311/body.js';
import { rounds } from '../setup/full-run.js';
import fc from '../setup/property.js';

const ROUNDS = { numRuns: rounds(300, 20_000) };

/** An element: its name, and its text or what is inside it. */
type Node = readonly [name: string, content: string | readonly Node[]];

const name = fc.constantFrom('request', 'Service_Code', 'a', 'b-c', 'd.e');
/** Without control characters, which XML can't hold. */
const text = fc.string({ unit: fc.constantFrom(...'aZ9 .&<>"\'é“”\n😀]', ']]>', '&amp;', '<!--') });
const beside = fc.constantFrom('', '\n  ', '<!-- <a> -->', '<?go on?>');
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.tuple(name, text),
    fc.tuple(name, fc.array(tie('node'), { minLength: 1, maxLength: 4 })),
  ),
}));

const escaped = (raw: string) => raw.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
const asCdata = (raw: string) => `<![CDATA[${raw.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** A document, with what says nothing between its elements. */
function written([tag, content]: Node, filler: string): string {
  const inside =
    typeof content !== 'string'
      ? filler + content.map((one) => written(one, filler) + filler).join('')
      : content.length % 2
        ? escaped(content)
        : asCdata(content);
  if (content === '') return `<x:${tag} at='">' />`;
  return `<${tag} at="/>">${inside}</${tag} >`;
}

/** As `readXml` says of itself, by another way. */
function meant([, content]: Node): unknown {
  if (typeof content === 'string') return content;
  const names = [...new Set(content.map(([tag]) => tag.toLowerCase()))];
  return Object.fromEntries(
    names.map((own) => {
      const all = content.filter(([tag]) => tag.toLowerCase() === own).map(meant);
      return [own, all.length > 1 ? all : all[0]];
    }),
  );
}

test('a document is what was written, whatever stands between its elements', () => {
  const document = fc.tuple(node, beside);
  fc.assert(
    fc.property(document, ([root, filler]) => {
      const source = `<?xml version="1.0"?>${filler}${written(root, filler)}`;
      assert.deepEqual(readXml(source), { [root[0].toLowerCase()]: meant(root) });
    }),
    ROUNDS,
  );
});

test('a document that was cut off is none', () => {
  fc.assert(
    fc.property(node, fc.double({ min: 0, max: 0.999, noNaN: true }), (root, share) => {
      const source = written(root, '');
      assert.throws(() => readXml(source.slice(0, Math.floor(source.length * share))), SyntaxError);
    }),
    ROUNDS,
  );
});

test('any text is a record, or no XML', () => {
  const pieces = fc.constantFrom(
    '<',
    '</',
    '>',
    '/>',
    '<a>',
    '</a>',
    '<!--',
    '-->',
    ']]>',
    '&#x110000;',
    '"',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, text), { maxLength: 60 }), (parts) => {
      try {
        assert.equal(typeof readXml(parts.join('')), 'object');
      } catch (error) {
        assert.ok(error instanceof SyntaxError, String(error));
      }
    }),
    ROUNDS,
  );
});

test(`elements ${DEEPEST} deep are read, and none deeper`, () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (depth) => {
      const read = () => readXml('<a>'.repeat(depth) + '</a>'.repeat(depth));
      if (depth <= DEEPEST) assert.ok(read());
      else assert.throws(read, SyntaxError);
    }),
    ROUNDS,
  );
});

test('any bytes are a text, and what its encoding can hold is read as it was', () => {
  const answer = (bytes: Uint8Array, type: string | null) => ({
    bytes: new Uint8Array(bytes),
    status: 200,
    header: () => type,
  });
  const labels = fc.constantFrom(
    null,
    'text/xml; charset=utf-8',
    'text/xml; charset=utf-16',
    'x; charset=none',
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), labels, (bytes, type) => {
      assert.equal(typeof textOf(answer(bytes, type)), 'string');
    }),
    ROUNDS,
  );
  const latin = fc.string({
    unit: fc.integer({ min: 0xa0, max: 0xff }).map((code) => String.fromCharCode(code)),
  });
  fc.assert(
    fc.property(latin, (raw) => {
      const bytes = Uint8Array.from(raw, (letter) => letter.charCodeAt(0));
      assert.equal(textOf(answer(bytes, 'text/xml; charset=ISO-8859-1')), raw);
      assert.equal(textOf(answer(new TextEncoder().encode(raw), null)), raw);
    }),
    ROUNDS,
  );
});
