/**
 * Frameworks: the package, one import, the tags; each with an example that the tests build and run in both browsers.
 */
import { SERVER } from './snippets.mjs';

const RUN = (version) => ({
  id: `${version} sungguhan: contohnya dibangun dari paket dan dijalankan di peramban.`,
  en: `A real ${version}: the example is built from the package and run in browsers.`,
});

const INSTALL = {
  id: 'Pasang paketnya. Sebelum terbit di npm: unduh [`aduan.tgz`](../../../../releases/latest/download/aduan.tgz) ([Unduhan](../release/downloads.id.md)), lalu `npm install ./aduan.tgz`.',
  en: 'Install the package. Until it is on npm: download [`aduan.tgz`](../../../../releases/latest/download/aduan.tgz) ([Downloads](../release/downloads.en.md)), then `npm install ./aduan.tgz`.',
};

/** The doctor comes with `embed.js`, not with the package. */
const HELP = {
  id: 'Tidak muncul? Lihat konsol peramban, dan [Tanya jawab](../docs/README.md#tanya-jawab) menurut apa yang terlihat.',
  en: 'Nothing there? See the browser’s console, and the [questions](../docs/README.md#questions) by what one sees.',
};

/** Notes that all four frameworks share. */
const NOTES = (example) => ({
  id: `[Contoh lengkap](${example}): kalimat sendiri (\`messages\`), isian awal (\`values\`), metode (\`reset()\`, \`open()\`, \`refresh()\`), kejadian, dan menahan kiriman sampai situs memeriksanya (\`waitUntil\`). Semua jenisnya ada di [paketnya](../../src/entries/README.md).`,
  en: `[The whole example](${example}): own words (\`messages\`), values filled in (\`values\`), methods (\`reset()\`, \`open()\`, \`refresh()\`), events, and keeping a report back until the site has looked at it (\`waitUntil\`). All types are in [the package](../../src/entries/README.md).`,
});

const react = {
  slug: 'react',
  name: 'React',
  tried: RUN('React 19'),
  steps: [
    INSTALL,
    {
      id: 'Muat sekali, lalu pakai tagnya. `aduan/react` memberi jenis untuk JSX:',
      en: 'Import once, then use the tags. `aduan/react` types them in JSX:',
      language: 'tsx',
      code: `import 'aduan/define';
import type {} from 'aduan/react';

export const Report = () => (
  <aduan-form
    endpoint="${SERVER}"
    onaduan-submitted={({ detail }) => console.log(detail.trackingId)}
  >
    <a href="${SERVER}/lapor">Sampaikan laporan</a>
  </aduan-form>
);`,
    },
    {
      id: 'Properti seperti biasa (`sharedDevice={…}`), metode lewat `useRef<AduanForm>(null)`.',
      en: 'Properties as usual (`sharedDevice={…}`), methods by `useRef<AduanForm>(null)`.',
    },
  ],
  help: HELP,
  notes: NOTES('react/app.tsx'),
};

const vue = {
  slug: 'vue',
  name: 'Vue',
  tried: RUN('Vue 3'),
  steps: [
    INSTALL,
    {
      id: 'Beri tahu Vue di `vite.config.js` bahwa tag ini bukan komponennya:',
      en: 'Tell Vue in `vite.config.js` that the tags are no components of its own:',
      language: 'js',
      code: `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('aduan-') } } });`,
    },
    {
      id: 'Muat sekali, lalu pakai tagnya. Titik di depan berarti properti; metode lewat `useTemplateRef<AduanForm>(…)`.',
      en: 'Import once, then use the tags. A dot in front means a property; methods by `useTemplateRef<AduanForm>(…)`.',
      language: 'vue',
      code: `<script setup lang="ts">
import 'aduan/define';
import type {} from 'aduan/vue';
</script>

<template>
  <aduan-form endpoint="${SERVER}" .sharedDevice="true" @aduan-submitted="(event) => console.log(event.detail)">
    <a href="${SERVER}/lapor">Sampaikan laporan</a>
  </aduan-form>
</template>`,
    },
  ],
  help: HELP,
  notes: NOTES('vue/App.vue'),
};

const svelte = {
  slug: 'svelte',
  name: 'Svelte',
  tried: RUN('Svelte 5'),
  steps: [
    INSTALL,
    {
      id: 'Muat sekali, lalu pakai tagnya; metode lewat `bind:this={form}`:',
      en: 'Import once, then use the tags; methods by `bind:this={form}`:',
      language: 'svelte',
      code: `<script lang="ts">
  import 'aduan/define';
  import type {} from 'aduan/svelte';
</script>

<aduan-form endpoint="${SERVER}" onaduan-submitted={({ detail }) => console.log(detail)}>
  <a href="${SERVER}/lapor">Sampaikan laporan</a>
</aduan-form>`,
    },
  ],
  help: HELP,
  notes: NOTES('svelte/App.svelte'),
};

const angular = {
  slug: 'angular',
  name: 'Angular',
  tried: RUN('Angular 21'),
  steps: [
    INSTALL,
    {
      id: 'Muat sekali, dan izinkan tag asing di komponen yang memakainya. Templat Angular tidak memeriksa jenisnya.',
      en: 'Import once, and allow foreign tags in the component that uses them. Angular’s templates don’t check their types.',
      language: 'ts',
      code: `import 'aduan/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  selector: 'app-report',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <aduan-form endpoint="${SERVER}" [sharedDevice]="true" (aduan-submitted)="sent($event)">
      <a href="${SERVER}/lapor">Sampaikan laporan</a>
    </aduan-form>
  \`,
})
export class ReportComponent {
  sent(event: Event) {
    console.log((event as CustomEvent).detail);
  }
}`,
    },
    {
      id: 'Metode lewat `@ViewChild(…)`, dengan jenis `ElementRef<AduanForm>`.',
      en: 'Methods by `@ViewChild(…)`, of type `ElementRef<AduanForm>`.',
    },
  ],
  help: HELP,
  notes: NOTES('angular/app.component.ts'),
};

export const APPS = [react, vue, svelte, angular];
