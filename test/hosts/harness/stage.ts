/** Where the host pages lie: a site of its own, with old libraries, and the real endpoint on another origin. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../../demo/setup/repository.mjs';
import { VILLAGE_NAME } from '../../journey/harness/browsers.js';
import { startDemo, type Demo } from '../../journey/harness/demo.js';
import { startHost, type Host } from '../../journey/harness/harness.js';
import { HOST_STYLES, type HostCase } from './host-case.js';

const require = createRequire(import.meta.url);

/** Debian's `libjs-prototype` and `libjs-mootools`; the rest comes from npm. */
const DEBIAN_LIBRARIES = '/usr/share/javascript';

const LIBRARIES: Readonly<Record<string, string>> = {
  'prototype.js': `${DEBIAN_LIBRARIES}/prototype/prototype.js`,
  'mootools-core.js': `${DEBIAN_LIBRARIES}/mootools/mootools-core-nc.js`,
  'mootools-more.js': `${DEBIAN_LIBRARIES}/mootools/mootools-more-nc.js`,
  'jquery.js': require.resolve('jquery/dist/jquery.js'),
  'bootstrap.js': require.resolve('bootstrap/dist/js/bootstrap.js'),
  'bootstrap.css': require.resolve('bootstrap/dist/css/bootstrap.css'),
  'zone.js': join(ROOT, 'node_modules/zone.js/bundles/zone.umd.js'),
  'core-js.js': require.resolve('core-js-bundle/index.js'),
  'require.js': join(ROOT, 'node_modules/requirejs/require.js'),
};

export interface ServedHost {
  /** The page with the widgets. */
  url: string;
  /** The same page where our script answers with nothing: the host alone. */
  alone: string;
}

export interface HostStage {
  site: Host;
  endpoint: Demo;
  serve(host: HostCase): ServedHost;
  /** Whom the pages may ask. */
  origins(): string[];
  stop(): Promise<void>;
}

/** @param others origins of further sites whose pages use the endpoint */
export async function startHostStage(others: readonly string[] = []): Promise<HostStage> {
  const site = await startHost();
  const village = site.origin.replace('localhost', VILLAGE_NAME);
  const endpoint = await startDemo({
    env: {
      ALLOW_NULL_ORIGIN: '1',
      ALLOWED_ORIGINS: [site.origin, village, ...others].join(' '),
      FRAME_ANCESTORS: `'self' ${site.origin}`,
    },
  }).catch(async (error: unknown) => {
    // Otherwise it would keep the tests' process alive.
    await site.stop();
    throw error;
  });
  const integrity = JSON.parse(await readFile(join(ROOT, 'dist/integrity.json'), 'utf8'));
  await serveAssets(site);
  let count = 0;
  return {
    site,
    endpoint,
    serve: (host) => {
      count += 1;
      const page = host.page({ site: site.origin, endpoint: endpoint.origin });
      const content = page.content.replace('%SRI%', integrity['embed.single.js']);
      const origin = host.isInsecure ? village : site.origin;
      site.serve(`/halaman-${count}`, { ...page, content });
      site.serve(`/halaman-${count}/alone`, { ...page, content: withoutUs(content) });
      return { url: `${origin}/halaman-${count}`, alone: `${origin}/halaman-${count}/alone` };
    },
    origins: () => [site.origin, village, endpoint.origin],
    stop: async () => {
      await Promise.all([site.stop(), endpoint.stop()]);
    },
  };
}

/** Our scripts become empty ones, so that whatever loads them still finds something. */
function withoutUs(content: string): string {
  const script =
    /(\/old|(https?:\/\/[^"']*)?\/(dist|widgets))\/(embed|form\.page)[\w.]*|\/cache\/all\.min\.js/g;
  return content
    .replace(script, '/empty.js')
    .replace(/\/app\/\w+/, '$&/alone')
    .replace(/integrity="[^"]*"/, '')
    .replace(/<iframe/, '<p');
}

async function serveAssets(site: Host): Promise<void> {
  const script = { 'Content-Type': 'text/javascript; charset=utf-8' };
  for (const [name, path] of Object.entries(LIBRARIES)) {
    const content = await readFile(path, 'utf8');
    const headers = name.endsWith('.css') ? { 'Content-Type': 'text/css' } : script;
    site.serve(`/library/${name}`, { content, headers });
  }
  site.serve('/host.css', { content: HOST_STYLES, headers: { 'Content-Type': 'text/css' } });
  site.serve('/empty.js', { content: '', headers: script });
  site.serve('/other-lit.js', { content: await otherLit(), headers: script });
  const single = await readFile(join(ROOT, 'dist/embed.single.js'), 'utf8');
  site.serve('/cache/all.min.js', { content: `var situs = 1;\n${single}`, headers: script });
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const stub = await readFile(join(ROOT, 'dist/embed.js'), 'utf8');
  site.serve('/old/embed.js', {
    content: stub.replaceAll(version, '0.0.9').replaceAll('chunks/', '../dist/chunks/'),
    headers: script,
  });
}

/** A component of the site's own, with a copy of Lit of its own. */
async function otherLit(): Promise<string> {
  const contents = `import { html, LitElement } from 'lit';
customElements.define('host-clock', class extends LitElement { render() { return html\`<time>\${'08.00'}</time>\`; } });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    write: false,
    conditions: ['browser', 'production'],
  });
  return outputFiles[0]!.text;
}
