/**
 * Downloads as the documentation lists them: by the beginning of the name, for whom, and what becomes of it.
 *
 * @typedef {{ id: string, en: string }} Told
 * @type {Record<string, { ending: string } & Told>}
 */
export const OFFERED = {
  site: {
    ending: 'zip',
    id: 'Situs biasa (cPanel, HTML) yang memuat skrip dari hosting sendiri. Unggah dan buka di folder situs; `aduan/contoh.html` halaman untuk mencoba.',
    en: 'A plain site (cPanel, HTML) that loads the script from its own hosting. Upload it and unpack it in the site’s folder; `aduan/contoh.html` is a page to try.',
  },
  wordpress: {
    ending: 'zip',
    id: 'WordPress 6.8 atau lebih baru. Unggah utuh lewat **Plugin › Tambah Plugin › Unggah Plugin**.',
    en: 'WordPress 6.8 or later. Upload it as it is at **Plugins › Add Plugin › Upload Plugin**.',
  },
  opensid: {
    ending: 'zip',
    id: 'OpenSID. Isinya satu berkas untuk folder `desa/widgets`.',
    en: 'OpenSID. It holds one file, for the folder `desa/widgets`.',
  },
  docs: {
    ending: 'zip',
    id: 'Siapa saja yang ingin menaruh dokumentasi ini di situs sendiri.',
    en: 'Whoever wants this documentation on a site of their own.',
  },
  endpoint: {
    ending: 'zip',
    id: 'Diskominfo: server pengaduan, tanpa perlu dibangun.',
    en: 'The regency’s office: the complaint server, with nothing to build.',
  },
  package: {
    ending: 'tgz',
    id: 'Pengembang yang memakai React, Vue, Svelte, Angular, atau Vite.',
    en: 'Developers who use React, Vue, Svelte, Angular or Vite.',
  },
};

/** `nameOf`: `aduan-site-….zip`; the package has npm's own form of name. */
const nameOf = (kind, ending) => (kind === 'package' ? `aduan-….${ending}` : `aduan-${kind}-….${ending}`);

/** `offeredFiles` has one line for each file. */
export const offeredFiles = () =>
  Object.entries(OFFERED).map(([kind, { ending, id, en }]) => ({ name: nameOf(kind, ending), id, en }));
