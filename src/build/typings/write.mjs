/** Build step: writes typings and editor data from `dist/custom-elements.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { attributesTypes } from './attributes.mjs';
import { vsCodeCss, vsCodeHtml, webTypes } from './editors.mjs';
import { readElements } from './elements.mjs';
import { frameworkTypes } from './frameworks.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const writeJson = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

const elements = readElements(readJson('dist/custom-elements.json'));
writeFileSync('dist/types/attributes.d.ts', attributesTypes(elements));
for (const [name, text] of Object.entries(frameworkTypes(elements)))
  writeFileSync(`dist/types/${name}.d.ts`, text);
writeJson('dist/vscode-html.json', vsCodeHtml(elements));
writeJson('dist/vscode-css.json', vsCodeCss(elements));
writeJson('dist/web-types.json', webTypes(elements, readJson('package.json')));
// The script-tag editions are imported for what they do.
writeFileSync('dist/types/script.d.ts', 'export {};\n');
