import type { HomeWords } from './home.js';

export const homeJv: HomeWords = {
  heading: 'Layanan pangadon',
  whose: (agency) =>
    `Server menika gadhahanipun ${agency}. Laporan warga mlebet mriki lan dipunwangsuli saking mriki.`,
  office: (office) => `Dipunurusi dening ${office}.`,
  contact: 'Aturi kabar dhateng pangurus server',
  ways: {
    lapor: 'Gratis, tanpa akun, saged anonim utawi rahasia.',
    lacak: 'Ngangge nomer laporan lan kode akses saking tandha tampi.',
    laporan: 'Laporan ingkang kabikak lan sampun dipunpriksa, saha wangsulanipun.',
  },
  install: {
    heading: 'Pasang ing situs panjenengan',
    intro:
      'Formulir lan palacak menika saged dipunpasang ing situs desa, kecamatan, sekolah, utawi pakempalan panjenengan.',
    address: 'Alamat server menika',
    noAddress:
      'Server menika dereng mangertos alamatipun piyambak. Pangurusipun kedah ngisi PUBLIC_URL; sasampunipun kodenipun wonten mriki.',
    may: {
      heading: 'Punapa situs kula pareng?',
      any: 'Pareng: situs pundi kemawon pareng masang.',
      some: 'Namung situs ingkang sampun dipunparengaken. Dereng? Nyuwun pangurus server menika nambahi alamat situs panjenengan ing ALLOWED_ORIGINS.',
      site: 'Alamat situs panjenengan',
      check: 'Priksa',
      allowed: (host) => `${host} sampun dipunparengaken.`,
      notYet: (host) => `${host} dereng dipunparengaken: nyuwun supados alamat menika dipuntambahaken.`,
      unclear: 'Serat alamat situs panjenengan, upaminipun https://desa.contoh.id.',
    },
    html: {
      heading: 'Kaca HTML',
      how: 'Tempelaken ing panggenan formuliripun. Formulir alit ing lebetipun medal sareng kaca panjenengan, ugi tanpa skrip lan nalika sinyal alon.',
    },
    wordpress: {
      heading: 'WordPress',
      address:
        'Nyuwun aduan-wordpress.zip dhateng pangurus server menika, utawi pendhet saking kaca rilis Aduan. Unggah ing Plugin › Tambah Plugin › Unggah Plugin, lajeng serat alamat menika ing Setelan › Aduan. Tanpa plugin: tempelaken kode Kaca HTML ing blok HTML Khusus, minangka pangurus.',
      shortcode: 'Ing kaca, pasang blok Aduan, utawi shortcode menika.',
    },
    opensid: {
      heading: 'OpenSID',
      link: 'Tanpa berkas, sedaya versi: Admin Web › Menu › Tambah, Jenis Link Eksternal (sanes Embed), Link kados menika.',
      file: 'Ing kolom sisih. OpenSID 2503 manginggil: simpen kode menika kanthi nama aduan.blade.php ing folder resources/views/widgets tema ingkang aktif. 2412 mangandhap: kanthi nama aduan.php ing desa/widgets. Lajeng Admin Web › Widget › Tambah, pilih berkas menika, lan uripaken. 2501 lan 2502: ngangge menu kemawon.',
    },
    div: {
      heading: 'Editor ingkang mbusak tag',
      how: 'Larik pungkasan sapisan kemawon ing tema, sanesipun ing seratan. Isinipun namung tautan: editor kados menika ugi mbusak formulir.',
    },
    copy: 'Salin',
    copied: 'Sampun kasalin.',
    marked: 'Sampun dipuntandhani. Salin ngangge Ctrl+C.',
    nothing:
      'Mboten medal? Tambahaken ?aduan-doctor ing wingking alamat kaca panjenengan: ingkang lepat kasebat ing ngrika.',
  },
  poster: {
    heading: 'Poster kangge kantor',
    how: 'Kode QR ing poster mbikak formulir ing server menika. Dipuncithak ing kertas A4.',
    print: 'Cithak poster',
    ask: 'Wonten ingkang prelu dipunsaekaken?',
    call: 'Dipunlapor saking HP panjenengan.',
    code: 'Kode QR dhateng formulir laporan',
    steps: [
      'Bikak kamera HP, arahaken dhateng kothak.',
      'Pencet tautan ingkang medal, serat laporanipun.',
      'Simpen nomeripun kangge maos wangsulan.',
    ],
    free: 'Gratis. Ajrih kawruhan? Pilih Anonim lan Rahasia.',
    sms: (number) => `Mboten wonten internet? Kintun SMS dhateng ${number}.`,
    sealed: {
      ask: 'Ajrih dhateng pejabat ingkang dipunlaporaken? Tersegel: namung Inspektorat ingkang saged maos.',
      code: 'Kode QR dhateng laporan tersegel',
      fingerprint: 'Sidik kunci',
      compare: 'Sidik ing HP benten? Sampun nyerat.',
    },
  },
  about: {
    beranda: (agency) => `Lapor, lacak laporan, lan maos wangsulanipun ${agency}. Gratis, tanpa akun.`,
    lacak: (agency) =>
      `Mirsani laporan panjenengan dhateng ${agency} sampun dumugi pundi, ngangge nomer lan kode aksesipun.`,
    laporan: (agency) => `Laporan warga ingkang sampun dipunpriksa ${agency}, saha wangsulanipun.`,
    kalender: (agency) => `Jam bikak kantor lan dinten prei ${agency}.`,
  },
};
