<?php
/**
 * Indonesian, in the form that WordPress 6.5 and later reads without a compiler.
 *
 * @package Aduan
 */

return array(
	'domain'   => 'aduan',
	'language' => 'id_ID',
	'messages' => array(
		'Aduan settings'        => 'Setelan Aduan',
		"block description\x04Complaint form, report tracker or public feed." => 'Formulir laporan, pelacak laporan, atau daftar laporan warga.',
		'Address of the server' => 'Alamat server',
		'From whoever runs the complaint server. It has to list this site among its allowed origins.' => 'Dari pengelola server pengaduan. Server itu harus mengizinkan situs ini (ALLOWED_ORIGINS).',
		'In a page'             => 'Di halaman',
		'Insert the block “Aduan”, or write one of these:' => 'Sisipkan blok “Aduan”, atau tulis salah satu dari ini:',
		'The address of the server is missing.' => 'Alamat server belum diisi.',
		'Track a report'        => 'Lacak laporan',
		'Write a report'        => 'Buat laporan',
		'Write the whole address, beginning with https:// and usually ending with /sp4n. The old one stays.' => 'Tulis alamat lengkap, diawali https:// dan biasanya diakhiri /sp4n. Alamat lama tetap dipakai.',
	),
);
