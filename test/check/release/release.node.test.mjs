import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRelease } from './release-rules.mjs';

const CHANGES = '# Changes\n\n## Unreleased\n\n## 1.2.0\n\n- Something new.\n\n## 1.1.0\n';

const ADDRESS = 'https://example.org/aduan/aduan';

describe('a release', () => {
  it('is a tag of the version, with its changes told', () => {
    assert.deepEqual(checkRelease('v1.2.0', '1.2.0', CHANGES, ADDRESS), []);
  });

  it('is not one whose source nobody finds', () => {
    assert.match(checkRelease('v1.2.0', '1.2.0', CHANGES, undefined)[0], /no repository/);
  });

  const refused = [
    ['another version’s tag', 'v1.2.1', '1.2.0', /package\.json says 1\.2\.0/],
    ['a tag that is no version', 'next', '1.2.0', /not a version/],
    ['a version without an entry', 'v1.3.0', '1.3.0', /no entry for 1\.3\.0/],
    ['an entry that says nothing', 'v1.1.0', '1.1.0', /says nothing of 1\.1\.0/],
  ];
  for (const [title, tag, version, expected] of refused) {
    it(`is not ${title}`, () => {
      const problems = checkRelease(tag, version, CHANGES, ADDRESS);
      assert.equal(problems.length, 1);
      assert.match(problems[0], expected);
    });
  }
});
