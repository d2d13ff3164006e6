import { CONTENTS } from './contents.mjs';
import { plainText } from './search-index.mjs';

const HEAD = `# Aduan

> Complaint form, status tracker and public feed for the sites of Indonesian regencies, villages and youth organisations, as web components that speak to an SP4N-compatible endpoint. A site needs one script from its regency's server and one tag. Pages in Indonesian are for citizens' offices and webmasters; each has its twin in English where it says so.

Addresses are relative to this file. Pages that are written by hand are there as Markdown too: put index.md behind their address.
`;

/**
 * `llmsText` is for programs that read documentation for people (llmstxt.org): each page with its first sentence.
 *
 * @param {{ url: string, content: string }[]} pages `content` is the page's main part in HTML
 */
export function llmsText(pages) {
  const sections = CONTENTS.map(({ title, pages: listed }) => {
    const lines = listed.map((page) => {
      const { content } = pages.find(({ url }) => url === page.url);
      return `- [${page.title}](${page.url}): ${page.summary ?? beginningOf(content)}`;
    });
    return `## ${title}\n\n${lines.join('\n')}\n`;
  });
  return [HEAD, ...sections].join('\n');
}

/**
 * `beginningOf` is the first sentence of a page.
 *
 * @param {string} html its main part, with or without the heading
 */
export function beginningOf(html) {
  const body = html.split('</h1>').at(-1);
  const [, text = ''] = body.replace(/<p class="other">[^]*?<\/p>/, '').match(/<p[^>]*>([^]*?)<\/p>/) ?? [];
  const plain = plainText(text);
  const [sentence] = plain.split(/(?<=[.!?])\s/);
  return sentence;
}
