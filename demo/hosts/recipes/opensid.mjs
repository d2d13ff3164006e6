import { div, frame } from './snippets.mjs';

export default {
  slug: 'opensid',
  name: 'OpenSID',
  tried: {
    id: 'Penyaring AntiXSS-nya simulasi, HTML Tidy-nya sungguhan dengan opsi OpenSID. Berkas widget statisnya dijalankan PHP seperti tema memuatnya, lalu dipakai mengirim laporan. Nama menu menurut sumber OpenSID; **belum dicoba di OpenSID sungguhan**.',
    en: 'Its AntiXSS filter is simulated, HTML Tidy is the real one with OpenSID’s options. The static widget’s file is run by PHP as a theme includes it, and a report is sent through it. The menu names are after OpenSID’s source; **nobody has tried them on a real OpenSID**.',
  },
  steps: [
    {
      id: 'Unduh [`aduan-opensid.zip`](../../../../releases/latest/download/aduan-opensid.zip) ([Unduhan](../release/downloads.id.md)), atau salin [aduan.php](opensid/desa/widgets/aduan.php).',
      en: 'Download [`aduan-opensid.zip`](../../../../releases/latest/download/aduan-opensid.zip) ([Downloads](../release/downloads.en.md)), or copy [aduan.php](opensid/desa/widgets/aduan.php).',
    },
    {
      id: 'Ganti alamat di baris 3 dengan alamat server pengaduan Anda, diawali `https://`. Selama belum benar, widget menyebutnya.',
      en: 'Put the address of your complaint server into line 3, beginning with `https://`. While it isn’t right, the widget says so.',
    },
    {
      id: 'Taruh berkas itu di folder `desa/widgets` di server OpenSID, lewat File Manager hosting. Folder itu tidak ditimpa saat OpenSID diperbarui.',
      en: 'Put the file into the folder `desa/widgets` on OpenSID’s server, with the hosting’s File Manager. Upgrades leave that folder alone.',
    },
    {
      id: '**Admin Web › Widget › Tambah Widget**: judul `Pengaduan`, jenis **Statis**, nama berkas `aduan.php`. Simpan, lalu aktifkan.',
      en: '**Admin Web › Widget › Tambah Widget**: title `Pengaduan`, kind **Statis**, file name `aduan.php`. Save, and switch it on.',
    },
    {
      id: 'Tidak bisa menaruh berkas? Jenis **Dinamis** menerima iframe. Di dalamnya `?aduan-doctor` tidak bekerja: buka alamat di `src` di tab baru, harus tampil formulir.',
      en: 'No way to put a file there? The kind **Dinamis** takes an iframe. `?aduan-doctor` does not work inside it: open the address in `src` in a new tab, it must show the form.',
      code: (lang) => frame(lang).split('\n')[0],
    },
  ],
  notes: {
    id: 'Untuk artikel: tempel `div` di artikel, dan skrip di tema.',
    en: 'For an article: the `div` in the article, the script in the theme.',
    code: div,
  },
};
