import { div, SERVER } from './snippets.mjs';

const LIBRARY = `# TEMA.libraries.yml
aduan:
  js:
    ${SERVER}/widgets/embed.js: { type: external, attributes: { defer: true } }`;

export default {
  slug: 'drupal',
  name: 'Drupal',
  tried: {
    id: '**Belum dicoba**, juga tidak disimulasi. Ditulis menurut panduan tema Drupal 10 dan 11; nama menu berbahasa Inggris.',
    en: '**Not tried**, and not simulated. Written after the theming guide of Drupal 10 and 11.',
  },
  steps: [
    {
      id: 'Di folder tema Anda, tambahkan di `TEMA.libraries.yml` (`TEMA` berarti nama tema itu):',
      en: 'In the folder of your theme, add to `TEMA.libraries.yml` (`TEMA` means the theme’s name):',
      code: LIBRARY,
      language: 'yaml',
    },
    {
      id: 'Dan di `TEMA.info.yml`:',
      en: 'And to `TEMA.info.yml`:',
      code: 'libraries:\n  - TEMA/aduan',
      language: 'yaml',
    },
    {
      id: '**Configuration › Performance › Clear all caches**.',
      en: '**Configuration › Performance › Clear all caches**.',
    },
    {
      id: '**Structure › Block layout › Place block › Add content block**. Pilih format teks **Full HTML**, tekan **Source**, dan tempel:',
      en: '**Structure › Block layout › Place block › Add content block**. Choose the text format **Full HTML**, press **Source**, and paste:',
      code: div,
    },
  ],
  notes: {
    id: 'Format lain (**Basic HTML**) membuang atribut `data-…`. Kalau modul CSP terpasang, lihat [buku resep](cookbook.id.md).',
    en: 'Other formats (**Basic HTML**) take `data-…` away. With a CSP module, see the [cookbook](cookbook.en.md).',
  },
};
