import type { HomeWords } from './home.js';

export const homeMui: HomeWords = {
  heading: 'Layanan ngadu',
  whose: (agency) => `Server ini punyo ${agency}. Laporan wargo masuk ke sini dan dijawab dari sini.`,
  office: (office) => `Diurus samo ${office}.`,
  contact: 'Hubungi yang ngurus server',
  ways: {
    lapor: 'Gratis, dak usah akun, pacak anonim atau rahasia.',
    lacak: 'Pake nomor laporan dan kode akses dari tando terimo.',
    laporan: 'Laporan tebukak yang sudah dipreso, samo jawabannyo.',
  },
  install: {
    heading: 'Pasang di situs kamu',
    intro: 'Formulir dan pelacak ini pacak dipasang di situs desa, kecamatan, sekolah, atau organisasi kamu.',
    address: 'Alamat server ini',
    noAddress:
      'Server ini belom tau alamatnyo dewek. Yang ngurusnyo perlu ngisi PUBLIC_URL; sudah itu kodenyo ado di sini.',
    may: {
      heading: 'Boleh dak situs aku?',
      any: 'Boleh: situs mano bae boleh masangnyo.',
      some: 'Cuma situs yang sudah diizinke. Belom? Mintak yang ngurus server ini nambahke alamat situs kamu ke ALLOWED_ORIGINS.',
      site: 'Alamat situs kamu',
      check: 'Preso',
      allowed: (host) => `${host} sudah diizinke.`,
      notYet: (host) => `${host} belom diizinke: mintak alamat itu ditambahke.`,
      unclear: 'Tulis alamat situs kamu, contohnyo https://desa.contoh.id.',
    },
    html: {
      heading: 'Halaman HTML punyo dewek',
      how: 'Tempelke di tempat formulirnyo nak tampil. Formulir kecik di dalemnyo ado samo halaman kamu, dak pake skrip atau sinyal lelet pun.',
    },
    wordpress: {
      heading: 'WordPress',
      address:
        'Mintak aduan-wordpress.zip samo yang ngurus server ini, atau ambek dari halaman rilis Aduan. Unggah di Plugin › Tambah Plugin › Unggah Plugin, teros tulis alamat ini di Setelan › Aduan. Dak pake plugin: tempelke kode Halaman HTML di blok HTML Khusus, sebagai yang ngurus.',
      shortcode: 'Di halaman, taruk blok Aduan, atau shortcode ini.',
    },
    opensid: {
      heading: 'OpenSID',
      link: 'Dak pake berkas, versi galo: Admin Web › Menu › Tambah, Jenis Link Eksternal (jangan Embed), Link cak ini.',
      file: 'Di kolom samping. OpenSID 2503 ke atas: simpen kode ini namonyo aduan.blade.php di folder resources/views/widgets tema yang aktif. 2412 ke bawah: namonyo aduan.php di desa/widgets. Teros Admin Web › Widget › Tambah, pilih berkas itu, idupke. 2501 samo 2502: pake menu bae.',
    },
    div: {
      heading: 'Editor yang ngapus tag',
      how: 'Baris terakhir sekali bae di tema, sisonyo di tulisan. Isinyo tautan bae: editor cak itu ngapus formulir jugo.',
    },
    copy: 'Salin',
    copied: 'Sudah disalin.',
    marked: 'Sudah ditandoi. Salin pake Ctrl+C.',
    nothing:
      'Dak tampil? Tambahke ?aduan-doctor di belakang alamat halaman kamu: yang salah disebut di sano.',
  },
  poster: {
    heading: 'Poster untuk kantor desa',
    how: 'Kode QR di poster mukak formulir di server ini. Cetak di kertas A4.',
    print: 'Cetak posternyo',
    ask: 'Ado yang perlu dibenerke?',
    call: 'Laporke dari HP kamu.',
    code: 'Kode QR ke formulir laporannyo',
    steps: [
      'Bukak kamera HP, arahke ke kotak.',
      'Tekan tautan yang muncul, tulis laporan.',
      'Simpen nomornyo untuk maco jawaban.',
    ],
    free: 'Gratis. Takut ketauan? Pilih Anonim dan Rahasia.',
    sms: (number) => `Katek internet? Kirim SMS ke ${number}.`,
    sealed: {
      ask: 'Takut samo pejabat yang dilaporke? Tersegel: cuma Inspektorat yang pacak maco.',
      code: 'Kode QR ke laporan tersegel',
      fingerprint: 'Sidik kunci',
      compare: 'Sidik di HP laen? Jangan nulis.',
    },
  },
  about: {
    beranda: (agency) => `Lapor, lacak laporan, dan baco jawaban ${agency}. Gratis, dak usah akun.`,
    lacak: (agency) => `Jingok sampe mano laporan kamu ke ${agency}, pake nomor dan kode aksesnyo.`,
    laporan: (agency) => `Laporan wargo yang sudah dipreso ${agency}, samo jawabannyo.`,
    kalender: (agency) => `Jam bukak kantor dan hari libur ${agency}.`,
  },
};
