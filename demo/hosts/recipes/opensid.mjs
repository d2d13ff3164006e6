import { div, frame, SERVER } from './snippets.mjs';

export default {
  slug: 'opensid',
  name: 'OpenSID',
  tried: {
    id: 'Berkas untuk 2503 ke atas dirender Blade sungguhan: milik OpenSID (folder `vendor`-nya) dan milik Debian, di sidebar yang memuat widget seperti tema OpenSID; berkas untuk 2412 ke bawah dijalankan PHP. Lewat keduanya laporan dikirim dan dilacak. AntiXSS simulasi, HTML Tidy sungguhan dengan opsi OpenSID. Nama menu dan folder dibaca di sumber OpenSID (22.04, 2410, 2503, dan 2026) serta tema Esensi dan Natra (2510 sampai 2607); **belum dicoba di OpenSID sungguhan**.',
    en: 'The file for 2503 and later is rendered by real Blade: OpenSID’s own (of its folder `vendor`) and Debian’s, in a sidebar that includes widgets as OpenSID’s themes do; the file up to 2412 is run by PHP. A report is sent and found again through both. AntiXSS is simulated, HTML Tidy is the real one with OpenSID’s options. The names of menus and folders were read in the source of OpenSID (22.04, 2410, 2503 and 2026) and of its themes Esensi and Natra (2510 to 2607); **nobody has tried them on a real OpenSID**.',
  },
  steps: [
    {
      id: '**Semua versi, tanpa berkas: tautan di menu.** **Admin Web › Menu › Tambah**: Nama `Pengaduan`, Jenis Link **Eksternal**, Link seperti di bawah dengan alamat server Anda sebagai ganti `contoh.go.id`, Status **Aktif** bila ditanya, **Simpan**. Warga menulis di halaman server; ini sudah cukup, dan tidak perlu izin dari server. Jangan pilih **Embed**: di dalam bingkainya tombol lokasi tidak jalan.',
      en: '**Every version, without a file: a link in the menu.** **Admin Web › Menu › Tambah**: Nama `Pengaduan`, Jenis Link **Eksternal**, Link as below with your server’s address in place of `contoh.go.id`, Status **Aktif** if asked, **Simpan**. Citizens write on the server’s page; this is enough, and needs no leave from the server. Don’t choose **Embed**: in its frame the location button doesn’t work.',
      code: `${SERVER}/lapor`,
      language: 'text',
    },
    {
      id: '**Ingin formulirnya di sisi halaman? Lihat dulu versinya**, di kaki halaman admin. 2503 atau lebih baru (**Admin Web › Widget › Tambah** tidak menanyakan **Jenis Widget**): langkah 3. 2412 atau lebih lama (menanyakannya): langkah 6. 2501 dan 2502: tautan menu saja, sebab widget tambahan tidak tampil di sana ([OpenSID#9078](https://github.com/OpenSID/OpenSID/issues/9078)).',
      en: '**The form beside the page? See first which version it is**, at the foot of the admin pages. 2503 or later (**Admin Web › Widget › Tambah** doesn’t ask for a **Jenis Widget**): step 3. 2412 or older (it asks): step 6. 2501 and 2502: the menu’s link alone, for added widgets don’t show there ([OpenSID#9078](https://github.com/OpenSID/OpenSID/issues/9078)).',
    },
    {
      id: '**2503 ke atas.** Unduh [`aduan-opensid.zip`](../../../../releases/latest/download/aduan-opensid.zip) ([Unduhan](../release/downloads.id.md)), atau salin [aduan.blade.php](opensid/2503-dan-sesudahnya/aduan.blade.php). Buka `2503-dan-sesudahnya/aduan.blade.php` dengan Notepad; di baris 3, ganti alamatnya dengan alamat server pengaduan Anda, diawali `https://`, dan simpan dengan nama yang sama. Selama belum benar, widget menyebutnya.',
      en: '**2503 and later.** Download [`aduan-opensid.zip`](../../../../releases/latest/download/aduan-opensid.zip) ([Downloads](../release/downloads.en.md)), or copy [aduan.blade.php](opensid/2503-dan-sesudahnya/aduan.blade.php). Open `2503-dan-sesudahnya/aduan.blade.php` with Notepad, put the address of your complaint server into line 3, beginning with `https://`, and save it under the same name. While it isn’t right, the widget says so.',
    },
    {
      id: 'Lewat File Manager hosting, taruh berkas itu di folder `resources/views/widgets` tema yang aktif (namanya ada di **Admin Web › Tema**). Tema sendiri ada di `desa/themes/TEMA`: tidak ditimpa saat OpenSID diperbarui. Tema bawaan seperti Esensi ada di `storage/app/themes/TEMA`: ditimpa, jadi simpan salinannya dan taruh lagi setiap kali OpenSID diperbarui.',
      en: 'With the hosting’s File Manager, put that file into the folder `resources/views/widgets` of the theme that is switched on (**Admin Web › Tema** names it). A theme of your own lies in `desa/themes/TEMA`: upgrades of OpenSID leave it alone. A theme that comes with OpenSID, like Esensi, lies in `storage/app/themes/TEMA`: upgrades replace it, so keep a copy and put it there again after each.',
    },
    {
      id: '**Admin Web › Widget › Tambah**: Judul `Pengaduan`; di **Nama File Widget**, di bawah nama tema tadi, pilih yang berakhir `widgets/aduan.blade.php`; Status **Aktif**; **Simpan**. Tidak tampil? Temanya memilih widget sendiri: pakai tautan menu.',
      en: '**Admin Web › Widget › Tambah**: Judul `Pengaduan`; at **Nama File Widget**, below that theme’s name, choose what ends in `widgets/aduan.blade.php`; Status **Aktif**; **Simpan**. Nothing shows? The theme picks widgets by itself: use the menu’s link.',
    },
    {
      id: '**2412 ke bawah.** Unduh [`aduan-opensid.zip`](../../../../releases/latest/download/aduan-opensid.zip), atau salin [aduan.php](opensid/2412-dan-sebelumnya/aduan.php). Buka `2412-dan-sebelumnya/aduan.php` dengan Notepad, ganti alamat di baris 3 dengan alamat server pengaduan Anda, simpan dengan nama yang sama. Taruh di folder `desa/widgets` lewat File Manager hosting (buat foldernya bila belum ada): folder itu tidak ditimpa saat OpenSID diperbarui. **Admin Web › Widget › Tambah**: Judul `Pengaduan`, Jenis Widget **Statis**, di **Nama File Widget** pilih `desa/widgets/aduan.php`, **Simpan**, lalu tekan gemboknya di daftar supaya aktif. Saat naik ke 2503, ulangi dari langkah 3.',
      en: '**2412 and older.** Download [`aduan-opensid.zip`](../../../../releases/latest/download/aduan-opensid.zip), or copy [aduan.php](opensid/2412-dan-sebelumnya/aduan.php). Open `2412-dan-sebelumnya/aduan.php` with Notepad, put the address of your complaint server into line 3, and save it under the same name. With the hosting’s File Manager, put it into the folder `desa/widgets` (make it if there is none): upgrades leave that folder alone. **Admin Web › Widget › Tambah**: Judul `Pengaduan`, Jenis Widget **Statis**, at **Nama File Widget** choose `desa/widgets/aduan.php`, **Simpan**, then press its padlock in the list to switch it on. When you go to 2503, begin again at step 3.',
    },
    {
      id: '2412 ke bawah, tidak bisa menaruh berkas? Jenis Widget **Dinamis** menerima iframe. Di dalamnya `?aduan-doctor` tidak bekerja: buka alamat di `src` di tab baru, harus tampil formulir.',
      en: '2412 and older, and no way to put a file there? The kind **Dinamis** takes an iframe. `?aduan-doctor` does not work inside it: open the address in `src` in a new tab, it must show the form.',
      code: (lang) => frame(lang).split('\n')[0],
    },
  ],
  notes: {
    id: 'Untuk artikel: tempel `div` di artikel, dan skrip di tema.',
    en: 'For an article: the `div` in the article, the script in the theme.',
    code: div,
  },
};
