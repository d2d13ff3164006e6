<?php
defined('BASEPATH') || exit('No direct script access allowed');
$aduan_server = 'https://contoh.go.id/sp4n'; // Ganti dengan alamat server pengaduan kabupaten Anda.

$aduan_server = rtrim(trim($aduan_server), '/');
$aduan_is_address = preg_match('~^(https://|http://localhost\b)[^\s"\'<>?#\\\\]+$~iD', $aduan_server);
// Tema memuat berkas ini dengan include: return hanya mengakhiri widget ini.
if (! $aduan_is_address || strpos($aduan_server, 'https://contoh.go.id') === 0) {
	echo '<p>Pengaduan belum terpasang: tulis alamat server pengaduan, diawali https://, di baris 3 berkas aduan.php.</p>';
	return;
}
if (trim((string) parse_url($aduan_server, PHP_URL_PATH), '/') === '') {
	echo '<p>Pengaduan belum terpasang: alamat server di baris 3 berkas aduan.php tampaknya belum lengkap. Bagian di belakang nama situs belum ada; biasanya /sp4n.</p>';
	return;
}
$aduan_server = htmlspecialchars($aduan_server, ENT_QUOTES, 'UTF-8');
?>
<script src="<?= $aduan_server ?>/widgets/embed.js" defer></script>
<style>
	aduan-form { display: block; margin-bottom: 1rem; }
	aduan-form > form textarea, aduan-form > form input, aduan-form > form button { box-sizing: border-box; min-height: 44px; padding: 0.5rem 1rem; border: 1px solid; font: inherit; }
	aduan-form > form textarea, aduan-form > form input { width: 100%; border-color: #767676; }
</style>
<aduan-form endpoint="<?= $aduan_server ?>">
	<form method="post" action="<?= $aduan_server ?>/lapor" accept-charset="utf-8" autocomplete="off">
		<p><label>Isi laporan<br /><textarea name="content" rows="5"></textarea></label></p>
		<p><label>Judul<br /><input name="title" /></label></p>
		<p><label>Tempat kejadian<br /><input name="location_text" /></label></p>
		<p><button type="submit">Lanjut</button></p>
	</form>
	<a href="<?= $aduan_server ?>/lapor">Sampaikan laporan</a>
</aduan-form>
<aduan-tracker endpoint="<?= $aduan_server ?>">
	<a href="<?= $aduan_server ?>/lacak">Lacak laporan</a>
</aduan-tracker>
