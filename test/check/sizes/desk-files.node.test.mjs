import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskFiles } from './desk-files.mjs';

const PAGE = {
  'index.html':
    '<link rel="icon" href="icon.svg" /><link rel="stylesheet" href="styles/desk.css" /><script src="desk.js" type="module"></script>',
  'styles/desk.css': '',
  'desk.js':
    'import{a}from"./parts/base-AAAA.js";const r=()=>import("./parts/queue-BBBB.js"),s=()=>import("./parts/report-CCCC.js")',
  'parts/base-AAAA.js': 'export{}',
  'parts/queue-BBBB.js': 'import"../desk.js";import{t as x}from"./tabs-DDDD.js"',
  'parts/tabs-DDDD.js': '',
  'parts/report-CCCC.js': '',
};
const filesOf = (rooms) => [...deskFiles((file) => PAGE[file], rooms)].sort();

describe('the files of the officers’ page', () => {
  const FIRST = ['desk.js', 'index.html', 'parts/base-AAAA.js', 'styles/desk.css'];

  it('are before a sign-in what the page names and what that imports, and no room', () => {
    assert.deepEqual(filesOf(), FIRST);
  });

  it('are the rooms besides that are opened, with what they share, each once', () => {
    const rooms = ['parts/queue-BBBB.js', 'parts/tabs-DDDD.js'];
    assert.deepEqual(filesOf(['queue']), [...FIRST, ...rooms].sort());
  });

  it('want each room to be there', () => {
    assert.throws(() => filesOf(['home']), /no room home/);
  });
});
