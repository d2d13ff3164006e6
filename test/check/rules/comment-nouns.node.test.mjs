import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCommentNouns, namelessComments } from './comment-nouns.mjs';

describe('how comments begin', () => {
  for (const [text, lines] of [
    ['code\n// What is left.\ncode', [2]],
    ['/** It waits. */', [1]],
    ['/**\n * One of them.\n * This goes on.\n */', [1]],
    ['  /* Who asks. */', [1]],
    ['// `flag` is set.\n// It goes on.\ncode\n// They wait.', [4]],
    ['/** `flag` is set: it waits. */\n// Items wait.\n// Italics, Onerous and Whole words.', []],
    ["const words = 'It waits'; // It is no comment of a line of its own", []],
  ])
    it(`finds ${lines.length} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(namelessComments(text), lines);
    });

  it('become no more, in src and in the endpoint alone', () => {
    const files = new Map([
      ['src/outbox/a.ts', '// It waits.\n\n// They wait.'],
      ['demo/endpoint/feed/b.ts', '/** What is left. */'],
      ['test/outbox/c.ts', '// This is no matter.'],
      ['src/README.md', '// It is no code.'],
    ]);
    assert.deepEqual(checkCommentNouns(files, 3), []);
    const [problem, ...others] = checkCommentNouns(files, 2);
    assert.match(problem, /^3 comments .* 2 at most.*src\/outbox 2, demo\/endpoint\/feed 1/);
    assert.deepEqual(others, []);
  });
});
