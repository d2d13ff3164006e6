import { element, SCRIPT } from './snippets.mjs';

export default {
  slug: 'astro-eleventy',
  name: 'Astro, Eleventy',
  tried: {
    id: 'Eleventy sungguhan: dokumentasi ini dibangun dengannya, dan widgetnya hidup di [Coba langsung](../docs/README.md#coba-langsung). Astro **belum dicoba**.',
    en: 'A real Eleventy: this documentation is built with it, and widgets are alive at [Try them](../docs/README.md#try-them). Astro was **not tried**.',
  },
  steps: [
    {
      id: 'Skrip di tata letak, di dalam `<head>`. Eleventy: berkas di `_includes`. Astro: `src/layouts/Layout.astro`, dengan `is:inline` supaya alamatnya dibiarkan:',
      en: 'The script in the layout, inside `<head>`. Eleventy: a file in `_includes`. Astro: `src/layouts/Layout.astro`, with `is:inline` so that the address is left as it is:',
      code: `${SCRIPT}\n<!-- Astro -->\n${SCRIPT.replace('<script', '<script is:inline')}`,
    },
    {
      id: 'Tag di halaman, `.html`, `.njk`, `.md`, atau `.astro`:',
      en: 'The tag in a page, `.html`, `.njk`, `.md` or `.astro`:',
      code: element,
    },
    {
      id: 'Bangun dan unggah seperti biasa. Hugo dan Jekyll sama: skrip di tata letak, tag di halaman.',
      en: 'Build and upload as always. Hugo and Jekyll alike: the script in the layout, the tag in a page.',
    },
  ],
  notes: {
    id: 'Astro dengan `<ClientRouter />` mengganti isi halaman tanpa memuat ulang: lihat **Navigasi tanpa muat ulang** di [buku resep](cookbook.id.md).',
    en: 'Astro with `<ClientRouter />` changes pages without loading: see **Navigation without loading** in the [cookbook](cookbook.en.md).',
  },
};
