export default {
  slug: 'wordpress',
  name: 'WordPress',
  tried: {
    id: 'WordPress 6.8 (Debian) sungguhan: plugin, blok, shortcode, dan tema anak, sebagai pengelola dan sebagai penulis, `npm test -- --only hosts --file wordpress`. Nama menunya menurut terjemahan Indonesia WordPress.',
    en: 'A real WordPress 6.8 (Debian): plugin, block, shortcode and child theme, as administrator and as author, `npm test -- --only hosts --file wordpress`.',
  },
  steps: [
    {
      id: 'Unduh `aduan-wordpress-….zip`. `npm run release` membuatnya di `dist/downloads`; skripnya ada di dalam.',
      en: 'Download `aduan-wordpress-….zip`. `npm run release` makes it in `dist/downloads`; the script is inside.',
    },
    {
      id: '**Plugin › Tambah Plugin › Unggah Plugin**: pilih zip itu, **Instal Sekarang**, lalu **Aktifkan**.',
      en: '**Plugins › Add Plugin › Upload Plugin**: choose the zip, **Install Now**, then **Activate**.',
    },
    {
      id: '**Setelan › Aduan**: isi alamat server pengaduan, simpan. Hanya pengelola yang bisa; penulis tidak bisa menyebut server lain.',
      en: '**Settings › Aduan**: write the address of the complaint server and save. Only an administrator can; authors can’t name another server.',
    },
    {
      id: 'Buka halaman, tekan **+**, cari blok **Aduan**, dan pilih formulir, pelacak, atau daftar. Di editor klasik, tulis shortcode:',
      en: 'Open a page, press **+**, look for the block **Aduan**, and choose form, tracker or feed. In the classic editor, write the shortcode:',
      code: '[aduan]\n[aduan component="tracker"]\n[aduan component="feed" page-size="5"]',
    },
  ],
  notes: {
    id: 'Tidak mau plugin? Tema anak `demo/hosts/wordpress/aduan-desa` memuat skripnya; untuk tema lain, salin [functions.php](wordpress/aduan-desa/functions.php). Setelah itu penulis menempel `div` dari [Memasang](../../src/embed/README.md). WordPress membuang `<aduan-form>`, `<iframe>`, dan `<script>` dari tulisan pengguna tanpa `unfiltered_html`, tetapi bukan `div` itu. Karena penulis bisa menulis `data-endpoint` apa pun, batasi dengan `connect-src`.',
    en: 'No plugin? The child theme `demo/hosts/wordpress/aduan-desa` loads the script; for another theme take its [functions.php](wordpress/aduan-desa/functions.php). Authors then paste the `div` of [Installing](../../src/embed/README.en.md). WordPress takes `<aduan-form>`, frames and scripts from users without `unfiltered_html`, not that `div`. As they may write any `data-endpoint`, hold it by `connect-src`.',
  },
};
