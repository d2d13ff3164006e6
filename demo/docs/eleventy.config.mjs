import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readElements } from '../../src/build/typings/elements.mjs';
import { ROOT } from '../setup/repository.mjs';
import { readCalls } from './calls.mjs';
import { codeBlock } from './code.mjs';
import { CONTENTS, PAGES } from './contents.mjs';
import { readEventDetails } from './event-details.mjs';
import { importSource } from './import-source.mjs';
import { beginningOf } from './llms-text.mjs';
import { extendMarkdown, linkedFiles, readMarkdown, rootFrom, withoutDots } from './markdown.mjs';
import { readMessages } from './messages.mjs';
import { PICTURES } from './pictures.mjs';
import { readReaders } from './readers/read-readers.mjs';
import { askDoctor } from './symptoms.mjs';
import { WORDS } from './words.mjs';

const readText = (path) => readFileSync(join(ROOT, path), 'utf8');
const readJson = (path) => JSON.parse(readText(path));

/** @param {import('@11ty/eleventy').UserConfig} eleventy */
export default function configure(eleventy) {
  eleventy.setQuietMode(true);
  eleventy.amendLibrary('md', extendMarkdown);
  eleventy.addGlobalData('contents', CONTENTS);
  eleventy.addGlobalData('words', WORDS);
  eleventy.addGlobalData('messages', readMessages);
  eleventy.addGlobalData('pictures', PICTURES);
  eleventy.addGlobalData('readers', readReaders);
  eleventy.addGlobalData('symptoms', readSymptoms);
  eleventy.addGlobalData('eventDetails', readEventDetails);
  eleventy.addGlobalData('version', readJson('package.json').version);
  eleventy.addGlobalData('elements', readElements(readJson('dist/custom-elements.json')));
  eleventy.addGlobalData('api', readCalls(readJson('dist/openapi.json')));
  eleventy.addGlobalData('layout', 'page.njk');
  eleventy.addGlobalData('eleventyComputed', {
    entry: ({ page }) => PAGES.find(({ url }) => `/${url}` === page.url),
  });
  addMarkdownFilters(eleventy);
  eleventy.addFilter('beginning', beginningOf);
  eleventy.addFilter('code', codeBlock);
  for (const page of PAGES) addPage(eleventy, page);
  for (const path of linkedFiles()) addSource(eleventy, path);
  eleventy.addPassthroughCopy({ 'demo/docs/assets': 'assets' });
  for (const name of ['site.css', 'icon.svg'])
    eleventy.addPassthroughCopy({ [`demo/pages/${name}`]: `assets/${name}` });
  // Relative links let the site work below any path.
  eleventy.addTransform('links', function (content) {
    return withoutDots(content).replaceAll('"ROOT/', `"${rootFrom((this.page.url || '/').slice(1))}`);
  });
  return {
    dir: { input: 'demo/docs/pages', includes: '../layouts', output: 'dist/docs' },
    htmlTemplateEngine: 'njk',
    markdownTemplateEngine: false,
  };
}

const readSymptoms = async () =>
  askDoctor(
    await importSource("export * from './findings.js'; export * from './sentences.js';", 'src/doctor'),
  );

/** `text | md` renders doc comments; names of shapes and elements become links to their explanation. */
function addMarkdownFilters(eleventy) {
  let markdown;
  eleventy.amendLibrary('md', (library) => void (markdown = library));
  const shapes = Object.keys(readJson('dist/openapi.json').components.schemas);
  eleventy.addFilter('md', (text = '') =>
    markdown
      .renderInline(text)
      .replace(/<code>(\w+)<\/code>/g, (code, name) =>
        shapes.includes(name) ? `<a href="ROOT/contract/shapes/#${name.toLowerCase()}">${name}</a>` : code,
      ),
  );
}

function addPage(eleventy, page) {
  const text = readMarkdown(page);
  if (text === undefined) return;
  const { url, source, title, lang } = page;
  eleventy.addTemplate(`${url.replace(/\//g, '-')}.md`, text, {
    title,
    lang,
    source,
    permalink: `${url}index.html`,
  });
}

/** `addSource` adds a page that shows a file, for links to code. */
function addSource(eleventy, path) {
  eleventy.addTemplate(`source/${path}.njk`, '<pre><code>{{ text }}</code></pre>', {
    title: path,
    lang: 'en',
    isSource: true,
    text: readText(path),
    permalink: withoutDots(`source/${path}.html`),
  });
}
