/** The guard before the document reader: it must refuse before anything is unfolded whole. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { assertNoBomb } from '../../../demo/endpoint/uploads/cleaning/pdf-bomb.js';
import { documentWithEverything, pdfBomb } from '../harness/files.js';

const REFUSED = { name: 'FileRefusal', reason: 'broken' };

function stream(dictionary: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`1 0 obj\n<< ${dictionary} >>\nstream\r\n`),
    content,
    Buffer.from('\nendstream\n'),
  ]);
}

test('a document whose one stream unfolds to hundreds of megabytes is refused', () => {
  assert.throws(() => assertNoBomb(pdfBomb()), REFUSED);
});

test('so is one whose many streams do so together', () => {
  const packed = deflateSync(Buffer.alloc(20 * 1_048_576));
  const one = stream('/Filter /FlateDecode', packed);
  assert.doesNotThrow(() => assertNoBomb(Buffer.concat(Array.from({ length: 6 }, () => one))));
  assert.throws(() => assertNoBomb(Buffer.concat(Array.from({ length: 7 }, () => one))), REFUSED);
});

test('so is a table of objects packed twice, and one with more streams than any document has', () => {
  const twice = deflateSync(deflateSync(Buffer.alloc(1000)));
  assert.throws(
    () => assertNoBomb(stream('/Type /ObjStm /Filter [/FlateDecode /FlateDecode]', twice)),
    REFUSED,
  );
  assert.throws(() => assertNoBomb(Buffer.from('stream\n'.repeat(20_001))), REFUSED);
});

test('an ordinary document passes', async () => {
  const document = await documentWithEverything();
  assert.doesNotThrow(() => assertNoBomb(document));
});
