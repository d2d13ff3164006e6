/** What who keeps a server reads, in Indonesian. @type {import('./contents.mjs').Section} */
export const OPERATORS_ID = {
  title: 'Untuk pengelola server',
  lang: 'id',
  pages: [
    {
      title: 'Menjalankan server',
      url: 'menjalankan/',
      source: 'demo/endpoint/install/running.id.md',
      other: 'endpoint/',
    },
    {
      title: 'Server di Debian',
      url: 'server/',
      source: 'demo/endpoint/install/debian.id.md',
      other: 'debian/',
    },
    {
      title: 'Batas waktu',
      url: 'batas-waktu/',
      source: 'demo/endpoint/clocks/clocks.id.md',
      other: 'clocks/',
    },
    {
      title: 'Pelindungan data pribadi',
      url: 'pdp/',
      source: 'demo/endpoint/install/pdp.id.md',
      other: 'data-protection/',
    },
    {
      title: 'Upacara kunci',
      url: 'upacara-kunci/',
      source: 'demo/endpoint/install/sealed/keys.id.md',
      other: 'key-ceremony/',
    },
    {
      title: 'Memindahkan laporan lama',
      url: 'laporan-lama/',
      source: 'demo/endpoint/install/import.id.md',
      other: 'old-reports/',
    },
    {
      title: 'Cache di depan server',
      url: 'cache-di-depan/',
      source: 'demo/endpoint/install/cache/cache.id.md',
      other: 'cache/',
    },
    {
      title: 'Kluster',
      url: 'kluster/',
      source: 'demo/endpoint/install/cluster/cluster.id.md',
      other: 'cluster/',
    },
    {
      title: 'Tulis endpoint Anda sendiri',
      url: 'endpoint-sendiri/',
      source: 'demo/starter/README.md',
      other: 'write-your-endpoint/',
    },
    {
      title: 'Sesuai dengan kontrak?',
      url: 'uji-kesesuaian/',
      source: 'src/conformance/README.id.md',
      other: 'contract/judge/',
    },
  ],
};

/** The same in English. @type {import('./contents.mjs').Section} */
export const OPERATORS_EN = {
  title: 'Endpoint operators',
  lang: 'en',
  pages: [
    {
      title: 'Running an endpoint',
      url: 'endpoint/',
      source: 'demo/endpoint/README.md',
      other: 'menjalankan/',
    },
    {
      title: 'A server on Debian',
      url: 'debian/',
      source: 'demo/endpoint/install/debian.en.md',
      other: 'server/',
    },
    {
      title: 'Clocks',
      url: 'clocks/',
      source: 'demo/endpoint/clocks/clocks.en.md',
      other: 'batas-waktu/',
    },
    {
      title: 'Protecting personal data',
      url: 'data-protection/',
      source: 'demo/endpoint/install/pdp.en.md',
      other: 'pdp/',
    },
    {
      title: 'The key ceremony',
      url: 'key-ceremony/',
      source: 'demo/endpoint/install/sealed/keys.en.md',
      other: 'upacara-kunci/',
    },
    {
      title: 'Taking over old reports',
      url: 'old-reports/',
      source: 'demo/endpoint/install/import.en.md',
      other: 'laporan-lama/',
    },
    {
      title: 'A cache in front',
      url: 'cache/',
      source: 'demo/endpoint/install/cache/cache.en.md',
      other: 'cache-di-depan/',
    },
    {
      title: 'A cluster',
      url: 'cluster/',
      source: 'demo/endpoint/install/cluster/cluster.en.md',
      other: 'kluster/',
    },
    {
      title: 'Write your endpoint',
      url: 'write-your-endpoint/',
      source: 'demo/starter/README.en.md',
      other: 'endpoint-sendiri/',
    },
    { title: 'The contract', url: 'contract/', source: 'src/contract/README.md' },
    { title: 'Sentence by sentence', url: 'contract/sentences/', source: 'src/conformance/contract.md' },
    {
      title: 'Is it compatible?',
      url: 'contract/judge/',
      source: 'src/conformance/README.md',
      other: 'uji-kesesuaian/',
    },
    { title: 'Every call', url: 'contract/calls/', shows: 'demo/docs/README.md#every-call' },
    { title: 'Every shape', url: 'contract/shapes/' },
  ],
};
