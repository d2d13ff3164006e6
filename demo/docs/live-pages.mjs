/**
 * Copies live pages into the documentation: gallery, theme lab, builder, practice, and the built widgets they load. The
 * demo's pages use relative addresses, so they work below any path, and without an endpoint.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SITE_FILES } from '../endpoint/http/site-files.mjs';
import { ROOT } from '../setup/repository.mjs';
import { copyPackage } from './copy-package.mjs';

/** Pages of the demo that ask no endpoint by themselves. */
export const LIVE_PAGES = [
  'states.html',
  'theming.html',
  'builder.html',
  'latihan.html',
  'latihan-panduan.html',
  'latihan-poster.html',
];
const WITH_THEM = [
  'states',
  'theming',
  'builder',
  'site.css',
  'desa.css',
  'latihan-cetak.css',
  'latihan-cetak.js',
  'icon.svg',
  'songket.svg',
  'sungai.svg',
];
/** Files of the build that the theme lab and the reference show. */
const DESCRIPTIONS = /^(custom-elements|openapi)\.json$/;

/** @param {string} folder the built documentation */
export function copyLivePages(folder) {
  for (const path of WITH_THEM)
    cpSync(join(ROOT, 'demo/pages', path), join(folder, path), { recursive: true });
  // Of these the builder and the endpoint's own page are made.
  cpSync(join(ROOT, 'demo/endpoint/snippets'), join(folder, 'snippets'), { recursive: true });
  for (const path of LIVE_PAGES) {
    const page = readFileSync(join(ROOT, 'demo/pages', path), 'utf8');
    writeFileSync(join(folder, path), withoutServer(page));
  }
  copyPackage('uqr', 'LICENSE', 'dist/index.mjs', join(folder, 'uqr.js'));
  for (const path of builtFiles()) {
    mkdirSync(dirname(join(folder, 'dist', path)), { recursive: true });
    cpSync(join(ROOT, 'dist', path), join(folder, 'dist', path));
  }
}

/** `withoutServer`: in the documentation `./` is the documentation, and the endpoint is one inside the page. */
const withoutServer = (page) =>
  page
    .replace('>Situs desa</a>', '>Dokumentasi</a>')
    .replace('<a href="./#lapor">formulir desa</a> atau', '')
    .replace('<form id="choices"', '$& data-is-alone')
    .replace('endpoint="sp4n"', 'data-example')
    .replace(
      '<script src="dist/embed.js"',
      page.includes('endpoint="sp4n"') ? '<script src="states/example.js" type="module"></script>$&' : '$&',
    );

const builtFiles = () =>
  ['.', 'chunks', 'themes']
    .flatMap((folder) => readdirSync(join(ROOT, 'dist', folder)).map((name) => `${folder}/${name}`))
    .map((path) => path.replace(/^\.\//, ''))
    .filter((path) => DESCRIPTIONS.test(path) || SITE_FILES.some((pattern) => pattern.test(path)));
