import { shellPage } from './shell.js';

const ELEMENTS = ['form', 'tracker', 'feed'] as const;
/** Above what is drawn on a narrow screen. */
const RESERVED = 20_000;

/**
 * The pages with Aduan's widgets: `/aduan-form` as the installing guide has it, found by the stub; `/aduan-form-named` with its file named in the
 * page; both with `-reserved` for a host that keeps room for it.
 *
 * @param build name of the build, below which its files are served
 */
export function aduanPages(build: string, number: string): [path: string, page: Uint8Array][] {
  const stub = `<script src="/${build}/embed.js" defer></script>`;
  return ELEMENTS.flatMap((element) => {
    const more = element === 'tracker' ? ` tracking-id="${number}"` : '';
    const content = `<aduan-${element} endpoint="/sp4n"${more}><a href="/sp4n/lapor">Buka halaman laporan</a></aduan-${element}>`;
    const named = `<script type="module" async src="/${build}/${element}.page.js"></script>`;
    const room = `<style>aduan-${element}{display:block;min-height:${RESERVED}px}</style>`;
    const page = (head: string) => Buffer.from(shellPage({ head, content, scripts: stub }));
    return [
      [`/${build}-${element}`, page('')],
      [`/${build}-${element}-named`, page(named)],
      [`/${build}-${element}-reserved`, page(room)],
    ] as [string, Uint8Array][];
  });
}
