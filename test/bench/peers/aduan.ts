import { fallbackForm } from '../../../demo/endpoint/snippets/fallback.js';
import { shellPage } from './shell.js';

const ELEMENTS = ['form', 'tracker', 'feed'] as const;
/** Above what is drawn on a narrow screen. */
const RESERVED = 20_000;

/**
 * The pages with Aduan's widgets: `/aduan-form` as the installing guide has it, found by the stub; `/aduan-form-named`
 * with its file named in the page; `-reserved` for a host that keeps room for it; and `-begun` as the builder has it,
 * with a small form in the tag to begin in.
 *
 * @param build name of the build, below which its files are served
 */
export function aduanPages(build: string, number: string): [path: string, page: Uint8Array][] {
  const stub = `<script src="/${build}/embed.js" defer></script>`;
  return ELEMENTS.flatMap((element) => {
    const more = element === 'tracker' ? ` tracking-id="${number}"` : '';
    const widget = (inside = '') =>
      `<aduan-${element} endpoint="/sp4n"${more}>${inside}<a href="/sp4n/lapor">Buka halaman laporan</a></aduan-${element}>`;
    const named = `<script type="module" async src="/${build}/${element}.page.js"></script>`;
    const room = `<style>aduan-${element}{display:block;min-height:${RESERVED}px}</style>`;
    const page = (head: string, content = widget()) =>
      Buffer.from(shellPage({ head, content, scripts: stub }));
    const begun = fallbackForm({ endpoint: '/sp4n', attributes: {} }).join('\n');
    return [
      [`/${build}-${element}`, page('')],
      [`/${build}-${element}-named`, page(named)],
      [`/${build}-${element}-reserved`, page(room)],
      ...(element === 'form' ? [[`/${build}-form-begun`, page('', widget(begun))]] : []),
    ] as [string, Uint8Array][];
  });
}
