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

/** A server's `ALLOWED_ORIGINS` leaves a developer's own machine out; the demo's lets any port of it in. */
const LOCALHOST = {
  id: 'Selama mengembangkan, halaman Anda ada di `http://localhost`, yang tidak diizinkan server kabupaten mana pun: jalankan `npm start` di salinan repositori ini dan pakai `http://localhost:8080/sp4n`.',
  en: 'While you develop, your page is on `http://localhost`, which no regency’s server lets in: run `npm start` in a clone of this repository and write `http://localhost:8080/sp4n`.',
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
    LOCALHOST,
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
    LOCALHOST,
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
    LOCALHOST,
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
    LOCALHOST,
  ],
  help: HELP,
  notes: NOTES('angular/app.component.ts'),
};

const next = {
  slug: 'nextjs',
  name: 'Next.js',
  tried: {
    id: 'Next.js 16 sungguhan membangunnya (`next build`, dengan pemeriksaan jenis). Komponen di bawah dirender React 19 di server, lalu dicocokkan (hydration) di peramban dalam mode pengembangan: React tidak mengeluh, dan formulirnya hidup. Nuxt dan SvelteKit: belum dicoba.',
    en: 'A real Next.js 16 builds it (`next build`, with its type check). The component below is rendered by React 19 on a server and hydrated in a browser in development mode: React has no complaint, and the form is alive. Nuxt and SvelteKit: not tried.',
  },
  steps: [
    {
      id: `${INSTALL.id} Perlu React 19 (Next.js 15 atau lebih baru). Simpan \`aduan.tgz\` di repositori Anda juga: \`package.json\` menyebut berkas itu.`,
      en: `${INSTALL.en} It needs React 19 (Next.js 15 or later). Put \`aduan.tgz\` into your repository too: \`package.json\` names that file.`,
    },
    {
      id: 'Buat `app/report.tsx`. Server mengirim tag dan tautannya, yang juga bekerja tanpa JavaScript; widget dimuat setelah React selesai mencocokkan halaman:',
      en: 'Write `app/report.tsx`. The server sends the tag and its link, which work without JavaScript too; the widget is loaded once React has hydrated the page:',
      language: 'tsx',
      code: `'use client';

import type {} from 'aduan/react';
import { useEffect } from 'react';

export function Report() {
  useEffect(() => void import('aduan/define'), []);
  return (
    <aduan-form endpoint="${SERVER}">
      <a href="${SERVER}/lapor">Sampaikan laporan</a>
    </aduan-form>
  );
}`,
    },
    {
      id: 'Pakai di halaman mana pun, misalnya `app/lapor/page.tsx`:',
      en: 'Use it on any page, such as `app/lapor/page.tsx`:',
      language: 'tsx',
      code: `import { Report } from '../report';

export default function Page() {
  return <Report />;
}`,
    },
    LOCALHOST,
  ],
  help: HELP,
  notes: {
    id: "Di luar `useEffect` pun `aduan/define` bisa diimpor; di server ia tidak melakukan apa-apa. Tetapi widget lalu bisa menulis `data-state` pada tagnya sebelum React mencocokkan halaman, dan React mengeluh saat pengembangan: beri tag itu `suppressHydrationWarning`.\n\nNuxt: `isCustomElement` seperti di Vue, di `vue.compilerOptions` pada `nuxt.config.ts`, dan `onMounted(() => import('aduan/define'))`. SvelteKit: `onMount(() => void import('aduan/define'))`.",
    en: "`aduan/define` can be imported outside `useEffect` too; on a server it does nothing. But then the widget may write `data-state` on its tag before React has hydrated the page, and React complains in development: give the tag `suppressHydrationWarning`.\n\nNuxt: `isCustomElement` as for Vue, in `vue.compilerOptions` of `nuxt.config.ts`, and `onMounted(() => import('aduan/define'))`. SvelteKit: `onMount(() => void import('aduan/define'))`.",
  },
};

export const APPS = [react, next, vue, svelte, angular];
