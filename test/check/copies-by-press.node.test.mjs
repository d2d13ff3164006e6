import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copiesByPress } from '../../src/build/copies-by-press.mjs';

const { resolveId, load } = copiesByPress();
const root = process.cwd();

/** What an import becomes; null: what it would be anyway. */
const resolved = (source, importer) =>
  resolveId.call(
    { resolve: async (from, by) => ({ id: new URL(from, `file://${by}`).pathname.replace(/\.js$/, '.ts') }) },
    source,
    `${root}/${importer}`,
  );

describe('copies for the files of a press', () => {
  it('are given to the widget that needs a module by a press alone', async () => {
    const copy = `${root}/src/map/outline-of~by-press-in-feed.ts`;
    assert.equal(await resolved('../../map/outline-of.js', 'src/feed/map/map-part.ts'), copy);
    assert.match(load(copy), /function outlineOf/);
  });

  it('have copies of their own of what they import, by the same rule', async () => {
    const copy = 'src/client/sp4n/outline~by-press-in-feed.ts';
    assert.equal(
      await resolved('../../contract/public/outline.js', copy),
      `${root}/src/contract/public/outline~by-press-in-feed.ts`,
    );
    assert.equal(await resolved('../../contract/routes.js', copy), null);
  });

  it('are not given to the widget that needs it at once, or to what all share', async () => {
    assert.equal(
      await resolved('../../widget/pictures/drawings.js', 'src/form/pictures/pictures-view.ts'),
      null,
    );
    assert.equal(await resolved('../support/support-queue.js', 'src/feed/list/list-part.ts'), null);
    assert.equal(await resolved('../contract/public/outline.js', 'src/map/map.ts'), null);
  });
});
