<?php
/**
 * Indonesian, in the form that WordPress reads without a compiler.
 *
 * @package Aduan
 */

defined( 'ABSPATH' ) || exit;

return array(
	'domain'   => 'aduan',
	'language' => 'id_ID',
	'messages' => array(
		'Aduan'                 => 'Aduan',
		'Complaint form, report tracker and public feed, as a block and a shortcode.' => 'Formulir laporan, pelacak laporan, dan daftar laporan warga, sebagai blok dan kode pendek.',
		"block description\x04Complaint form, report tracker or public feed." => 'Formulir laporan, pelacak laporan, atau daftar laporan warga.',
		'Aduan settings'        => 'Setelan Aduan',
		'The address of the server is missing.' => 'Alamat server belum diisi.',
		'Only administrators see this line; visitors see nothing here.' => 'Baris ini hanya tampak bagi pengelola; pengunjung tidak melihat apa-apa di sini.',
		'Settings'              => 'Setelan',
		'Track a report'        => 'Lacak laporan',
		'Write a report'        => 'Buat laporan',
		'Your report'           => 'Isi laporan',
		'Title'                 => 'Judul',
		'Where it happened'     => 'Tempat kejadian',
		'Continue'              => 'Lanjut',

		'Address of the server' => 'Alamat server',
		'From whoever runs the complaint server. It has to list this site among its allowed origins.' => 'Dari pengelola server pengaduan. Server itu harus mengizinkan situs ini (ALLOWED_ORIGINS).',
		'Look'                  => 'Tampilan',
		'Take the colours and fonts of a block theme' => 'Ikuti warna dan huruf tema blok',

		'The old address stays in use.' => 'Alamat lama tetap dipakai.',
		'The address has to begin with https://.' => 'Alamat harus diawali https://.',
		'This is no web address. It looks like https://contoh.go.id/sp4n.' => 'Ini bukan alamat web. Contohnya: https://contoh.go.id/sp4n.',
		'Over http:// anybody on the way can read a report: the address has to begin with https://.' => 'Lewat http:// laporan bisa dibaca siapa pun di jalan: alamat harus diawali https://.',
		'The address of a server has no name or password in it, and nothing behind ? or #.' => 'Alamat server tidak memuat nama atau kata sandi, dan tidak ada apa-apa setelah ? atau #.',

		'Saved, but the address of the server is missing: visitors see nothing where a widget stands. Ask whoever runs the complaint server for it, write it below, and save.' => 'Tersimpan, tetapi alamat server belum diisi: pengunjung tidak melihat apa-apa di tempat widget. Tanyakan alamatnya ke pengelola server pengaduan, isi di bawah ini, lalu simpan.',
		'Saved. “%s” answers, and lets this site send reports.' => 'Tersimpan. “%s” menjawab, dan situs ini boleh mengirim laporan.',
		'Saved. “%1$s” answers, but does not let this site send reports yet: its operator has to add %2$s to ALLOWED_ORIGINS.' => 'Tersimpan. “%1$s” menjawab, tetapi situs ini belum boleh mengirim laporan: pengelolanya harus menambahkan %2$s ke ALLOWED_ORIGINS.',
		'Saved, but not tested: the server could not be reached (%s). If the address is right, save again later.' => 'Tersimpan, tetapi belum diuji: server tidak bisa dihubungi (%s). Bila alamatnya benar, simpan lagi nanti.',
		'Saved, but not tested: the server answers with the error %s. If it stays so, ask its operator.' => 'Tersimpan, tetapi belum diuji: server menjawab dengan galat %s. Bila tetap begitu, tanyakan ke pengelolanya.',
		'Saved, but this address leads on to %s. Write the address at which the server itself answers.' => 'Tersimpan, tetapi alamat ini mengarahkan ke %s. Tulis alamat tempat servernya sendiri menjawab.',
		'Saved, but no complaint server answers at %1$s (HTTP %2$s). Usually the address ends in /sp4n.' => 'Tersimpan, tetapi tidak ada server pengaduan yang menjawab di %1$s (HTTP %2$s). Biasanya alamatnya berakhir dengan /sp4n.',

		'In a page'             => 'Di halaman',
		'Insert the block “Aduan”, or copy the line below into a page.' => 'Sisipkan blok “Aduan”, atau salin baris di bawah ini ke halaman.',
		'The server’s lists could not be read whole. Open this page again in a minute.' => 'Daftar dari server belum terbaca utuh. Buka lagi halaman ini satu menit lagi.',
		'Write it above and save: categories, offices and villages to choose from then stand here.' => 'Isi di atas lalu simpan: setelah itu topik, instansi, dan desa bisa dipilih di sini.',
		'What stands there'     => 'Yang dipasang',
		'Complaint form'        => 'Formulir laporan',
		'Report tracker'        => 'Pelacak laporan',
		'Public feed'           => 'Daftar laporan warga',
		'Category'              => 'Topik',
		'Office'                => 'Instansi',
		'Village'               => 'Desa',
		'Open to the reader'    => 'Dipilih pembaca',
		'Line to copy'          => 'Baris untuk disalin',

		'What you write in the complaint form goes from your browser to the complaint server at %s and is not stored by this website. Before you send, the form says who may read it. A report that could not be sent yet, and the numbers of your reports, wait in your own browser.' => 'Yang Anda tulis di formulir laporan dikirim dari browser Anda ke server pengaduan di %s dan tidak disimpan oleh situs ini. Sebelum Anda mengirim, formulir menyebut siapa yang boleh membacanya. Laporan yang belum terkirim, dan nomor laporan Anda, menunggu di browser Anda sendiri.',
	),
);
