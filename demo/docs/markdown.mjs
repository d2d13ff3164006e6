import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from '../setup/repository.mjs';
import { codeBlock } from './code.mjs';
import { PAGES } from './contents.mjs';
import { LIVE_PAGES } from './live-pages.mjs';
import { PICTURES } from './pictures.mjs';
import { linkedToRepository } from './repository-links.mjs';

const LINK = /\]\((?!\w+:|#)([^)\s#]+)(#[^)\s]*)?\)/g;
const LIVE = 'demo/pages/';
const PICTURE = /^demo\/docs\/(assets\/[\w/-]+\.webp)$/;

/** Without its first heading; undefined for a template's page. @param {import('./contents.mjs').Page} page */
export function readMarkdown({ source, text, folder }) {
  if (source !== undefined) {
    const written = readFileSync(join(ROOT, source), 'utf8').replace(/^# .*\n+/, '');
    return withFiles(linked(written, posix.dirname(source), source), posix.dirname(source));
  }
  return text === undefined ? undefined : linked(text, folder, folder);
}

/**
 * `<!-- shows: endpoint.mjs -->` on a line of its own is that file beside the page, whole: what is read here is what is
 * tested. GitHub shows nothing of it, so a link stands before it.
 */
const SHOWN_FILE = /^<!-- shows: ([\w.-]+) -->$/gm;
const FENCE_NAMES = { mjs: 'js' };

const withFiles = (text, folder) =>
  text.replace(SHOWN_FILE, (_, name) => {
    const [extension] = name.split('.').slice(-1);
    const code = readFileSync(join(ROOT, folder, name), 'utf8').trimEnd();
    return `\`\`\`${FENCE_NAMES[extension] ?? extension}\n${code}\n\`\`\``;
  });

// Only prose outside fences has links: a code's language is no wire name.
const linked = (text, folder, from) =>
  linkedToRepository(text).replace(LINK, (_, target, anchor = '') => {
    const page = pageShowing(posix.normalize(posix.join(folder, `${target}${anchor}`)));
    return `](${page ?? `${addressOf(from, folder, target)}${anchor}`})`;
  });

/** A page that stands for a heading of a file. */
function pageShowing(path) {
  const page = PAGES.find(({ shows }) => shows === path);
  return page && `ROOT/${page.url}`;
}

/** `addressOf` is a link's target in the documentation; other files get a page that shows them. */
function addressOf(source, folder, target) {
  if (target.startsWith('/'))
    throw new Error(
      `${source} links to ${target}, which is elsewhere on another site: link to the file it is made of`,
    );
  const path = posix.normalize(posix.join(folder, target));
  const page = PAGES.find(({ source: made, shows }) => made === path || shows === path);
  if (page !== undefined) return `ROOT/${page.url}`;
  const live = path.startsWith(LIVE) ? path.slice(LIVE.length) : '';
  if (LIVE_PAGES.includes(live)) return `ROOT/${live}`;
  const [, picture] = PICTURE.exec(path) ?? [];
  if (picture in PICTURES) return `ROOT/${picture}`;
  if (!existsSync(join(ROOT, path))) throw new Error(`${source} links to ${target}, which is not there`);
  if (statSync(join(ROOT, path)).isDirectory())
    throw new Error(`${source} links to ${target}, a folder, and no page shows one: name it in words`);
  return `ROOT/source/${path}.html`;
}

/** `rootFrom`: `situs/wordpress/` → `../../`. @param {string} url of a page, relative to the documentation */
export const rootFrom = (url) => '../'.repeat(url.split('/').length - 1) || './';

/** `source/.github/` is published as `source/github/`: web servers hide dot files, and the downloads leave them out. */
export const withoutDots = (text) => text.replaceAll('source/.', 'source/');

/** Files of the repository that pages link to and that are no pages. @returns {string[]} */
export function linkedFiles() {
  const pages = PAGES.flatMap((page) => readMarkdown(page) ?? []);
  const found = [...pages, ...readTemplates()].flatMap((text) =>
    [...text.matchAll(/ROOT\/source\/([^)#"]+)\.html/g)].map(([, path]) => path),
  );
  return [...new Set(found)].sort();
}

const TEMPLATES = join(ROOT, 'demo/docs/pages');
const readTemplates = () => readdirSync(TEMPLATES).map((file) => readFileSync(join(TEMPLATES, file), 'utf8'));

/** `extendMarkdown` gives headings ids, and tables a box that scrolls, so that no page scrolls sideways. */
export function extendMarkdown(markdown) {
  const { rules } = markdown.renderer;
  rules.heading_open = (tokens, index) => {
    const id = slug(tokens[index + 1].content);
    return `<${tokens[index].tag} id="${id}">`;
  };
  // As GitHub names a heading that begins with a number, in the text; by `slug` here.
  rules.link_open = (tokens, index, options, _env, self) => {
    const href = tokens[index].attrGet('href');
    tokens[index].attrSet('href', href.replace(/#(?=\p{N})/u, '#n-'));
    return self.renderToken(tokens, index, options);
  };
  rules.table_open = () => '<div class="scroll" tabindex="0" role="group"><table>';
  rules.table_close = () => '</table></div>';
  rules.image = (tokens, index) => {
    const source = tokens[index].attrGet('src');
    const alt = markdown.utils.escapeHtml(tokens[index].content);
    return `<img class="picture" src="${source}" alt="${alt}" ${PICTURES[source.replace('ROOT/', '')]} loading="lazy" />`;
  };
  rules.fence = (tokens, index, _options, { lang }) =>
    codeBlock(tokens[index].content, tokens[index].info.trim(), lang);
}

/** `slug`: `What a version promises` → `what-a-version-promises`, `0.1.0` → `n-0-1-0`: an id begins with a letter. */
const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[`<>]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(?=\p{N})/u, 'n-');
