import type { HomeWords } from './home.js';

export const homeId: HomeWords = {
  heading: 'Layanan pengaduan',
  whose: (agency) => `Server ini milik ${agency}. Laporan warga masuk ke sini dan dijawab dari sini.`,
  office: (office) => `Diurus oleh ${office}.`,
  contact: 'Hubungi pengelola server',
  ways: {
    lapor: 'Gratis, tanpa akun, dan bisa anonim atau rahasia.',
    lacak: 'Dengan nomor laporan dan kode akses dari tanda terima.',
    laporan: 'Laporan terbuka yang sudah diperiksa, dan jawabannya.',
  },
  install: {
    heading: 'Pasang di situs Anda',
    intro: 'Formulir dan pelacak ini bisa tampil di situs desa, kecamatan, sekolah, atau organisasi Anda.',
    address: 'Alamat server ini',
    noAddress:
      'Server ini belum tahu alamatnya sendiri. Pengelolanya perlu mengisi PUBLIC_URL; sesudah itu kodenya ada di sini.',
    may: {
      heading: 'Bolehkah situs saya?',
      any: 'Boleh: situs mana pun boleh memasangnya.',
      some: 'Hanya situs yang sudah diizinkan. Belum? Minta pengelola server ini menambahkan alamat situs Anda ke ALLOWED_ORIGINS.',
      site: 'Alamat situs Anda',
      check: 'Periksa',
      allowed: (host) => `${host} sudah diizinkan.`,
      notYet: (host) => `${host} belum diizinkan: minta alamat itu ditambahkan.`,
      unclear: 'Tulis alamat situs Anda, misalnya https://desa.contoh.id.',
    },
    html: {
      heading: 'Halaman HTML',
      how: 'Tempel di tempat formulir harus tampil. Formulir kecil di dalamnya ada bersama halaman Anda, juga tanpa skrip dan di sinyal lambat.',
    },
    wordpress: {
      heading: 'WordPress',
      address:
        'Minta aduan-wordpress.zip kepada pengelola server ini, atau ambil dari halaman rilis Aduan. Unggah di Plugin › Tambah Plugin › Unggah Plugin, lalu tulis alamat ini di Setelan › Aduan. Tanpa plugin: tempel kode Halaman HTML di blok HTML Khusus, sebagai pengelola.',
      shortcode: 'Di halaman, taruh blok Aduan, atau shortcode ini.',
    },
    opensid: {
      heading: 'OpenSID',
      link: 'Tanpa berkas, semua versi: Admin Web › Menu › Tambah, Jenis Link Eksternal (jangan Embed), Link seperti ini.',
      file: 'Di kolom samping. OpenSID 2503 ke atas: simpan kode ini sebagai aduan.blade.php di folder resources/views/widgets tema yang aktif. 2412 ke bawah: sebagai aduan.php di desa/widgets. Lalu Admin Web › Widget › Tambah, pilih berkas itu, dan aktifkan. 2501 dan 2502: pakai menu saja.',
    },
    div: {
      heading: 'Editor yang menghapus tag',
      how: 'Barisnya yang terakhir sekali di tema, sisanya di tulisan. Isinya tautan saja: editor seperti itu juga menghapus formulir.',
    },
    copy: 'Salin',
    copied: 'Tersalin.',
    marked: 'Sudah ditandai. Salin dengan Ctrl+C.',
    nothing:
      'Tidak tampil? Tambahkan ?aduan-doctor di belakang alamat halaman Anda: yang salah disebut di sana.',
  },
  poster: {
    heading: 'Poster untuk kantor',
    how: 'Kode QR di poster membuka formulir di server ini. Cetak di kertas A4.',
    print: 'Cetak poster',
    ask: 'Ada yang perlu diperbaiki?',
    call: 'Laporkan dari HP Anda.',
    code: 'Kode QR ke formulir laporan',
    steps: [
      'Buka kamera HP, arahkan ke kotak.',
      'Ketuk tautan yang muncul, tulis laporan.',
      'Simpan nomornya untuk membaca jawaban.',
    ],
    free: 'Gratis. Takut ketahuan? Pilih Anonim dan Rahasia.',
    sms: (number) => `Tidak ada internet? Kirim SMS ke ${number}.`,
    sealed: {
      ask: 'Takut pada pejabat yang dilaporkan? Tersegel: hanya Inspektorat yang bisa membaca.',
      code: 'Kode QR ke laporan tersegel',
      fingerprint: 'Sidik kunci',
      compare: 'Sidik di HP berbeda? Jangan menulis.',
    },
  },
  about: {
    beranda: (agency) => `Lapor, lacak laporan, dan baca jawaban ${agency}. Gratis, tanpa akun.`,
    lacak: (agency) => `Lihat sampai di mana laporan Anda kepada ${agency}, dengan nomor dan kode aksesnya.`,
    laporan: (agency) => `Laporan warga yang sudah diperiksa ${agency}, dan jawabannya.`,
    kalender: (agency) => `Jam buka kantor dan hari libur ${agency}.`,
  },
};
