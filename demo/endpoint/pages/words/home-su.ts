import type { HomeWords } from './home.js';

export const homeSu: HomeWords = {
  heading: 'Layanan pangaduan',
  whose: (agency) => `Server ieu kagungan ${agency}. Laporan ti warga lebet ka dieu sareng diwaler ti dieu.`,
  office: (office) => `Diurus ku ${office}.`,
  contact: 'Ngabaran ka pangurus server',
  ways: {
    lapor: 'Gratis, teu kedah gaduh akun, tiasa anonim atanapi rahasia.',
    lacak: 'Nganggo nomer laporan sareng kode akses tina tanda tarima.',
    laporan: 'Laporan kabuka anu parantos diparios, sareng walerannana.',
  },
  install: {
    heading: 'Pasang dina situs Anjeun',
    intro:
      'Ieu pormulir sareng palacak tiasa dipasang dina situs désa, kacamatan, sakola, atanapi organisasi Anjeun.',
    address: 'Alamat ieu server',
    noAddress:
      'Ieu server teu acan terang kana alamatna nyalira. Pangurusna kedah ngeusian PUBLIC_URL; saatosna kodena aya di dieu.',
    may: {
      heading: 'Naha situs abdi kénging?',
      any: 'Kénging: situs mana waé ogé kénging masang.',
      some: 'Mung situs anu parantos diwidian. Teu acan? Mangga suhunkeun ka pangurus ieu server supados nambihan alamat situs Anjeun kana ALLOWED_ORIGINS.',
      site: 'Alamat situs Anjeun',
      check: 'Parios',
      allowed: (host) => `${host} parantos diwidian.`,
      notYet: (host) => `${host} teu acan diwidian: mangga suhunkeun supados éta alamat ditambihan.`,
      unclear: 'Serat alamat situs Anjeun, contona https://desa.contoh.id.',
    },
    html: {
      heading: 'Kaca HTML',
      how: 'Témpélkeun dina tempat pormulirna. Pormulir alit di jerona midal sareng kaca Anjeun, sanajan teu aya skrip atanapi sinyalna laun.',
    },
    wordpress: {
      heading: 'WordPress',
      address:
        'Suhunkeun aduan-wordpress.zip ka pangurus ieu server, atanapi candak tina kaca rilis Aduan. Unggah di Plugin › Tambah Plugin › Unggah Plugin, teras serat ieu alamat dina Setelan › Aduan. Teu nganggo plugin: témpélkeun kode Kaca HTML dina blok HTML Khusus, salaku pangurus.',
      shortcode: 'Dina kaca, pasang blok Aduan, atanapi ieu shortcode.',
    },
    opensid: {
      heading: 'OpenSID',
      link: 'Teu nganggo berkas, sadaya vérsi: Admin Web › Menu › Tambah, Jenis Link Eksternal (sanes Embed), Link sapertos kieu.',
      file: 'Dina kolom gigir. OpenSID 2503 ka luhur: simpen ieu kode kalayan nami aduan.blade.php dina folder resources/views/widgets téma anu aktip. 2412 ka handap: kalayan nami aduan.php dina desa/widgets. Teras Admin Web › Widget › Tambah, pilih éta berkas, teras hurungkeun. 2501 sareng 2502: nganggo ménu waé.',
    },
    div: {
      heading: 'Éditor anu ngahapus tag',
      how: 'Baris pamungkas sakali waé dina téma, sésana dina seratan. Eusina mung tautan: éditor sapertos kitu ngahapus pormulir ogé.',
    },
    copy: 'Salin',
    copied: 'Parantos disalin.',
    marked: 'Parantos ditandaan. Salin nganggo Ctrl+C.',
    nothing:
      'Teu midal? Tambihan ?aduan-doctor di tukangeun alamat kaca Anjeun: anu lepatna disebatkeun di ditu.',
  },
  poster: {
    heading: 'Poster kanggo kantor',
    how: 'Kode QR dina poster muka pormulir dina ieu server. Citak dina kertas A4.',
    print: 'Citak poster',
    ask: 'Aya anu kedah dileresan?',
    call: 'Laporkeun tina HP Anjeun.',
    code: 'Kode QR kana pormulir laporan',
    steps: [
      'Buka kaméra HP, arahkeun kana kotak.',
      'Pencét tautan anu midal, serat laporanana.',
      'Simpen nomerna kanggo maos waleran.',
    ],
    free: 'Gratis. Sieun kanyahoan? Pilih Anonim sareng Rahasia.',
    sms: (number) => `Teu aya internét? Kintun SMS ka ${number}.`,
    sealed: {
      ask: 'Sieun ku pajabat nu dilaporkeun? Disegel: ngan Inspektorat nu tiasa maca.',
      code: 'Kode QR ka laporan disegel',
      fingerprint: 'Sidik konci',
      compare: 'Sidik dina HP béda? Ulah nyerat.',
    },
  },
  about: {
    beranda: (agency) =>
      `Lapor, lacak laporan, sareng maos waleran ti ${agency}. Gratis, teu kedah gaduh akun.`,
    lacak: (agency) => `Tingali dugi ka mana laporan Anjeun ka ${agency}, nganggo nomer sareng kode aksésna.`,
    laporan: (agency) => `Laporan ti warga anu parantos diparios ku ${agency}, sareng walerannana.`,
    kalender: (agency) => `Jam buka kantor sareng dinten peré ${agency}.`,
  },
};
