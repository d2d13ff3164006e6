<?php
defined('BASEPATH') || exit('No direct script access allowed');
$aduan_server = 'https://contoh.go.id/sp4n'; // Ganti dengan alamat server pengaduan kabupaten Anda.
$aduan_server = htmlspecialchars(rtrim($aduan_server, '/'), ENT_QUOTES, 'UTF-8');
?>
<script src="<?= $aduan_server ?>/widgets/embed.js" defer></script>
<aduan-form endpoint="<?= $aduan_server ?>">
	<a href="<?= $aduan_server ?>/lapor">Sampaikan laporan</a>
</aduan-form>
<aduan-tracker endpoint="<?= $aduan_server ?>">
	<a href="<?= $aduan_server ?>/lacak">Lacak laporan</a>
</aduan-tracker>
