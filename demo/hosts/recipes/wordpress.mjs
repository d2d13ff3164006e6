export default {
  slug: 'wordpress',
  name: 'WordPress',
  tried: {
    id: 'WordPress 6.8 (Debian) sungguhan: plugin, blok, shortcode, dan tema anak, sebagai pengelola dan sebagai penulis; zip-nya diunggah lewat halaman WordPress. Plugin Check 1.2.0 tidak menemukan apa-apa. Nama menunya menurut terjemahan Indonesia WordPress. Versi 6.9 dan sesudahnya belum dicoba; versi sebelum 6.8 ditolak WordPress sendiri saat pemasangan.',
    en: 'A real WordPress 6.8 (Debian): plugin, block, shortcode and child theme, as administrator and as author; the zip goes up through WordPress’ own page. Plugin Check 1.2.0 finds nothing. Version 6.9 and later: not tried; versions before 6.8 are refused by WordPress itself when it is installed.',
  },
  steps: [
    {
      id: 'Periksa bahwa WordPress Anda versi 6.8 atau lebih baru: versinya tertulis di **Dasbor › Pembaruan**. Unduh [`aduan-wordpress.zip`](../../../../releases/latest/download/aduan-wordpress.zip) ([Unduhan](../release/downloads.id.md)); skripnya ada di dalam.',
      en: 'Check that your WordPress is 6.8 or later: **Dashboard › Updates** names the version. Download [`aduan-wordpress.zip`](../../../../releases/latest/download/aduan-wordpress.zip) ([Downloads](../release/downloads.en.md)); the script is inside.',
    },
    {
      id: '**Plugin › Tambah Plugin › Unggah Plugin**: pilih zip itu, **Instal Sekarang**, lalu **Aktifkan**.',
      en: '**Plugins › Add Plugin › Upload Plugin**: choose the zip, **Install Now**, then **Activate**.',
    },
    {
      id: '**Setelan › Aduan**: isi alamat server pengaduan, simpan. Halaman itu lalu menyebut apakah server menjawab, dan apakah situs Anda sudah boleh mengirim laporan; server yang sedang mati tidak menghalangi penyimpanan. Hanya pengelola yang bisa; penulis tidak bisa menyebut server lain.',
      en: '**Settings › Aduan**: write the address of the complaint server and save. The page then says whether the server answers, and whether your site may send reports; a server that is down doesn’t keep the address from being saved. Only an administrator can; authors can’t name another server.',
    },
    {
      id: 'Buka halaman, tekan **+**, cari blok **Aduan**, dan pilih formulir, pelacak, atau daftar. Topik, instansi, dan desa dipilih dari daftar server. Di editor klasik, salin shortcode yang dibuat halaman Setelan › Aduan, misalnya yang di bawah. Lalu **Terbitkan**.',
      en: 'Open a page, press **+**, look for the block **Aduan**, and choose form, tracker or feed. Category, office and village come from the server’s lists. In the classic editor, copy the shortcode that Settings › Aduan makes, such as those below. Then **Publish**.',
      code: '[aduan]\n[aduan component="tracker"]\n[aduan component="feed" page-size="5"]',
      language: 'text',
    },
  ],
  notes: {
    id: 'Memperbarui: unggah zip yang baru dengan cara yang sama, lalu pilih ganti yang sekarang dengan yang diunggah; setelannya tinggal. Menghapus plugin juga menghapus setelannya.\n\nTidak mau plugin? Tambahkan isi [functions.php](wordpress/aduan-desa/functions.php), tanpa baris `<?php`, ke `functions.php` tema anak Anda, dengan alamat server Anda di dalamnya: ia memuat skripnya. Setelah itu penulis menempel `div` dari [Memasang](../../src/embed/README.md). WordPress membuang `<aduan-form>`, `<iframe>`, dan `<script>` dari tulisan pengguna tanpa `unfiltered_html`, tetapi bukan `div` itu. Karena penulis bisa menulis `data-endpoint` apa pun, batasi dengan `connect-src`.',
    en: 'To upgrade, upload the new zip the same way, then choose to replace the current one with the uploaded; its settings stay. Deleting the plugin deletes its settings.\n\nNo plugin? Add what is in [functions.php](wordpress/aduan-desa/functions.php), without the line `<?php`, to the `functions.php` of your child theme, with your server’s address in it: it loads the script. Authors then paste the `div` of [Installing](../../src/embed/README.en.md). WordPress takes `<aduan-form>`, frames and scripts from users without `unfiltered_html`, not that `div`. As they may write any `data-endpoint`, hold it by `connect-src`.',
  },
};
