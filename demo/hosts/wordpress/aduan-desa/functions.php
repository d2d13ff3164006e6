<?php
/**
 * The script, once, for the whole site: it does nothing on pages without a widget. Put your server's address in.
 *
 * @package AduanDesa
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'wp_enqueue_scripts',
	static function () {
		wp_enqueue_script( 'aduan', 'https://contoh.go.id/sp4n/widgets/embed.js', array(), '0.2.0', array( 'strategy' => 'defer' ) );
	}
);
