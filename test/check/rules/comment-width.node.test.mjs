import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCommentWidth, COMMENTED } from './comment-width.mjs';

const wide = 'x '.repeat(80).trim();
const judge = (path, ...lines) => checkCommentWidth(new Map([[path, lines.join('\n')]]));

describe('the width of comments', () => {
  for (const [path, line] of [
    ['src/a.ts', `// ${wide}`],
    ['src/a.ts', `  /** ${wide} */`],
    ['test/a.mjs', ` * ${wide}`],
    ['demo/hosts/a.php', `/* ${wide} */`],
    ['demo/a.css', `  /* ${wide} */`],
    ['demo/docs/a.njk', `{# ${wide} #}`],
    ['demo/a.html', `<!-- ${wide} -->`],
    ['.github/workflows/a.yml', `  # ${wide}`],
    ['demo/endpoint/install/nginx.conf', `\t# ${wide}`],
    ['demo/endpoint/install/Containerfile', `# ${wide}`],
  ])
    it(`names ${path}’s "${line.trim().slice(0, 4).trim()}" with its line`, () => {
      assert.match(path, COMMENTED);
      const [problem, ...others] = judge(path, 'code', line, 'code');
      assert.match(problem, new RegExp(`^${path.replaceAll('.', '\\.')}:2 `));
      assert.deepEqual(others, []);
    });

  it('lets code and words be, what fits, and an address that can’t be broken', () => {
    assert.deepEqual(judge('src/a.ts', `const words = '${wide}';`, `// ${'x'.repeat(117)}`), []);
    assert.deepEqual(judge('src/a.ts', `// https://example.org/${'x'.repeat(120)}`), []);
    assert.deepEqual(judge('README.md', `# ${wide}`), []);
  });
});
