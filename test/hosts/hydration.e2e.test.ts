/**
 * The component of the recipe for Next.js: rendered by React on a server, hydrated in a browser as in development,
 * where React tells of all that differs.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { RECIPES } from '../../demo/hosts/recipes/recipes.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';
import { find, inForm } from '../journey/harness/citizen.js';
import { oneBrowser } from '../journey/harness/harness.js';
import { hostPage } from './harness/host-case.js';
import { startHostStage, type HostStage } from './harness/stage.js';

const SERVER = 'https://contoh.go.id/sp4n';
const [, component] = RECIPES.find(({ slug }) => slug === 'nextjs')!.steps;
const AS_WRITTEN = component!.code as string;
/** As the recipe's note tells it: the widget is alive before React comes. */
const IMPORTED_FIRST = AS_WRITTEN.replace(
  "import { useEffect } from 'react';",
  "import 'aduan/define';",
).replace(/ *useEffect\(.*\n/, '');
const SUPPRESSED = IMPORTED_FIRST.replace('<aduan-form ', '<aduan-form suppressHydrationWarning ');

const ON_SERVER = `import { renderToString } from 'react-dom/server';
export const html = renderToString(<Report />);`;
const IN_BROWSER = (isAlive: boolean) => `import { hydrateRoot } from 'react-dom/client';
const place = document.querySelector('#app')!;
${isAlive ? "while (!place.querySelector('[data-state]')) await new Promise((done) => setTimeout(done, 10));" : ''}
hydrateRoot(place, <Report />, { onRecoverableError: (error) => console.error(error) });`;

async function bundled(source: string, platform: 'node' | 'browser'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, loader: 'tsx', resolveDir: ROOT },
    alias: { 'aduan/define': join(ROOT, 'dist/define.js') },
    bundle: true,
    write: false,
    platform,
    format: platform === 'node' ? 'cjs' : 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** The HTML that the server sends, and the script of the browser. */
async function app(written: string, endpoint: string, isAlive: boolean) {
  const source = written.replaceAll(SERVER, `${endpoint}/sp4n`);
  const module = { exports: {} as { html: string } };
  const onServer = source.replace("import 'aduan/define';", '');
  const code = await bundled(`${onServer}\n${ON_SERVER}`, 'node');
  const run = runInThisContext(`(module, exports, require) => {${code}\n}`) as (...given: unknown[]) => void;
  run(module, module.exports, createRequire(import.meta.url));
  return {
    html: module.exports.html,
    script: await bundled(`${source}\n${IN_BROWSER(isAlive)}`, 'browser'),
  };
}

describe('hydration of a page that a server has rendered', () => {
  let stage: HostStage;
  before(async () => (stage = await startHostStage()));
  after(() => stage?.stop());

  oneBrowser((_name, open) => {
    for (const [name, written, isAlive, complains] of [
      ['is clean with the recipe’s component', AS_WRITTEN, false, false],
      [
        'is clean around a widget that is alive before React comes, as the note says',
        SUPPRESSED,
        true,
        false,
      ],
      ['is complained of around such a widget without that', IMPORTED_FIRST, true, true],
    ] as const)
      it(name, async (t) => {
        const { html, script } = await app(written, stage.endpoint.origin, isAlive);
        assert.match(html, /^<aduan-form endpoint="[^"]+"><a href="[^"]+\/lapor">/);
        const address = `/hydrate-${isAlive}-${complains}.js`;
        const headers = { 'Content-Type': 'text/javascript; charset=utf-8' };
        stage.site.serve(address, { content: script, headers });
        const { url } = stage.serve({
          name: '',
          page: () => ({
            content: hostPage('', {
              widget: `<div id="app">${html}</div>`,
              foot: `<script type="module" src="${address}"></script>`,
            }),
          }),
        });
        const told: string[] = [];
        const { page } = await open(t, 'about:blank', {
          origins: stage.origins(),
          expectedErrors: [/favicon|Failed to load/, ...(complains ? [/hydrat/i] : [])],
        });
        page.on('console', (message) => {
          const text = message.text();
          if (message.type() === 'error' && !text.startsWith('Failed to load')) told.push(text);
        });
        await page.goto(url);
        await find(page, inForm('[name="content"]'));
        const own = await page.$eval('#app', (place) =>
          Object.keys(place).some((key) => key.startsWith('__reactContainer')),
        );
        assert.ok(own, 'React has it');
        if (complains) assert.match(told.join(), /hydrat[^]*data-state/);
        else assert.deepEqual(told, []);
      });
  });
});
