/**
 * `node --import tsx read-public-api.mjs`: prints the public interface of what is built, as JSON. A process of its own,
 * because it imports the package and its words.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../../demo/setup/repository.mjs';
import { readElements } from '../../../src/build/typings/elements.mjs';
import { publicApi } from './public-api.mjs';

const readJson = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const load = (path) => import(pathToFileURL(join(ROOT, path)).href);

async function entries() {
  const names = {};
  for (const [path, target] of Object.entries(readJson('package.json').exports)) {
    // Typings have nothing to import, and the script-tag editions export nothing.
    const module =
      typeof target === 'object' && !target.types.endsWith('script.d.ts') ? target.default : undefined;
    names[path] = module === undefined ? [] : Object.keys(await load(module)).sort();
  }
  return names;
}

async function messages() {
  const words = {};
  const files = readdirSync(join(ROOT, 'src'), { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => /(-words|[-/]id)\.ts$/.test(name)).sort()) {
    const said = Object.entries(await load(`src/${file}`)).filter(([name]) => /(Words|Id)$/.test(name));
    const objects = said
      .map(([, value]) => value)
      .filter((value) => typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype);
    if (objects.length === 0 && file.endsWith('-words.ts')) continue;
    const feature = file.replace(/(\/words)?(\/id|-id|\/[\w-]+-words)\.ts$/, '');
    // Words of a first screen stand among all that its feature says.
    words[feature] = Object.assign({}, ...objects, words[feature]);
  }
  return words;
}

const elements = readElements(readJson('dist/custom-elements.json'));
process.stdout.write(
  `${JSON.stringify(publicApi(elements, await entries(), await messages()), null, 2)}\n`,
  () => process.exit(0),
);
