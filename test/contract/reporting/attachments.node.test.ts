import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { toAttachments } from '../../../src/contract/reporting/followups.js';
import { readUpload, readUploads, uploadAnswerWire } from '../../../src/contract/reporting/upload.js';

describe('uploads', () => {
  it('are answered by us with name and size', () => {
    const answer = { results: { images: [{ id: 'u1', file_name: 'a.jpg', bytes: 12 }], docs: [] } };
    assert.ok(z.safeParse(uploadAnswerWire, answer).success);
    assert.deepEqual(readUpload(answer), { id: 'u1', fileName: 'a.jpg', bytes: 12 });
  });

  it('are answered by the gateway with a number', () => {
    assert.deepEqual(readUploads({ results: { docs: [{ id: 102 }], images: [{ id: 101 }] } }), [
      { id: '101', fileName: '', bytes: null },
      { id: '102', fileName: '', bytes: null },
    ]);
  });

  for (const json of [
    null,
    {},
    '<html>',
    { results: { images: [], docs: [] } },
    { results: { images: [{}] } },
  ]) {
    it(`did not happen when the answer is ${JSON.stringify(json)}`, () =>
      assert.throws(() => readUpload(json), z.core.$ZodError));
  }
});

describe('files of a report', () => {
  const flat = (value: unknown) => toAttachments(value).map(({ path }) => path);

  it('come as an array, as an object, and with docs inside', () => {
    const file = { path: 'f/1.jpg', file_name: '1.jpg', extension: 'jpg' };
    assert.deepEqual(flat([file]), ['f/1.jpg']);
    assert.deepEqual(flat({ 0: file, docs: [{ ...file, path: 'f/2.pdf' }] }), ['f/1.jpg', 'f/2.pdf']);
    assert.deepEqual(flat({ docs: { 0: file } }), ['f/1.jpg']);
    for (const none of [null, undefined, false, '', '[]', 7, {}, { docs: [] }, { docs: null }])
      assert.deepEqual(flat(none), []);
  });

  for (const path of [
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    ' //evil.example/x',
    '\\\\evil.example',
    '/\\evil.example',
    'blob:https://x/1',
    'a\nb',
    '',
    7,
  ]) {
    it(`have no path like ${JSON.stringify(path)}`, () =>
      assert.deepEqual(flat([{ path, file_name: 'x' }]), []));
  }

  it('take what is missing from the path, and lose tricks in the name', () => {
    assert.deepEqual(toAttachments([{ path: 'https://x.example/a/B.PDF?x=1' }]), [
      { path: 'https://x.example/a/B.PDF?x=1', fileName: 'B.PDF', extension: 'pdf' },
    ]);
    assert.equal(toAttachments([{ path: 'a', file_name: 'foto\u202egpj.exe' }])[0]?.fileName, 'fotogpj.exe');
  });
});
