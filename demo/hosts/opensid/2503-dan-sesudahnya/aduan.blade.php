@php
// Tempatnya: folder resources/views/widgets di dalam folder tema yang aktif.
$aduan_server = 'https://contoh.go.id/sp4n'; // Ganti dengan alamat server pengaduan kabupaten Anda.

$aduan_server = rtrim(trim($aduan_server), '/');
$aduan_is_address = preg_match('~^(https://|http://localhost\b)[^\s"\'<>?#\\\\]+$~iD', $aduan_server);
$aduan_has_path = trim((string) parse_url($aduan_server, PHP_URL_PATH), '/') !== '';
@endphp
<div class="box box-primary box-solid">
	<div class="box-header"><h3 class="box-title">{{ $judul_widget ?? 'Pengaduan' }}</h3></div>
	<div class="box-body">
@if (! $aduan_is_address || strpos($aduan_server, 'https://contoh.go.id') === 0)
<p>Pengaduan belum terpasang: tulis alamat server pengaduan, diawali https://, di baris 3 berkas aduan.blade.php.</p>
@elseif (! $aduan_has_path)
<p>Pengaduan belum terpasang: alamat server di baris 3 berkas aduan.blade.php tampaknya belum lengkap. Bagian di belakang nama situs belum ada; biasanya /sp4n.</p>
@else
<script src="{{ $aduan_server }}/widgets/embed.js" defer></script>
<style>
	aduan-form { display: block; margin-bottom: 1rem; }
	aduan-form > form textarea, aduan-form > form input, aduan-form > form button { box-sizing: border-box; min-height: 44px; padding: 0.5rem 1rem; border: 1px solid; font: inherit; }
	aduan-form > form textarea, aduan-form > form input { width: 100%; border-color: #767676; }
</style>
<aduan-form endpoint="{{ $aduan_server }}">
	<form method="post" action="{{ $aduan_server }}/lapor" accept-charset="utf-8" autocomplete="off">
		<p><label>Isi laporan<br /><textarea name="content" rows="5"></textarea></label></p>
		<p><label>Judul<br /><input name="title" /></label></p>
		<p><label>Tempat kejadian<br /><input name="location_text" /></label></p>
		<p><button type="submit">Lanjut</button></p>
	</form>
	<a href="{{ $aduan_server }}/lapor">Sampaikan laporan</a>
</aduan-form>
<aduan-tracker endpoint="{{ $aduan_server }}">
	<a href="{{ $aduan_server }}/lacak">Lacak laporan</a>
</aduan-tracker>
@endif
	</div>
</div>
