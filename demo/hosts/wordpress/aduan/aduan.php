<?php
/**
 * Plugin Name:       Aduan
 * Description:       Complaint form, report tracker and public feed, as a block and a shortcode.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       aduan
 * Domain Path:       /languages
 *
 * The built files of the package go into this plugin's folder `dist`; without it they come from the endpoint.
 *
 * @package Aduan
 */

defined( 'ABSPATH' ) || exit;

const ADUAN_VERSION = '0.1.0';

require __DIR__ . '/settings.php';
require __DIR__ . '/widget.php';

add_action( 'init', 'aduan_init' );
add_action( 'admin_menu', 'aduan_add_settings_page' );
add_action( 'admin_init', 'aduan_register_settings' );

/** Makes the script, the shortcode and the block known; a page loads the script only where a widget is. */
function aduan_init() {
	load_plugin_textdomain( 'aduan', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	wp_register_script(
		'aduan',
		aduan_script_url(),
		array(),
		ADUAN_VERSION,
		array(
			'strategy'  => 'defer',
			'in_footer' => true,
		)
	);
	add_shortcode( 'aduan', 'aduan_shortcode' );
	register_block_type( __DIR__ . '/block' );
	wp_set_script_translations( 'aduan-widget-editor-script', 'aduan', __DIR__ . '/languages' );
}

/** This plugin's own copy of the built files, else what the endpoint serves itself. */
function aduan_script_url() {
	if ( file_exists( __DIR__ . '/dist/embed.js' ) ) {
		return plugins_url( 'dist/embed.js', __FILE__ );
	}
	$endpoint = untrailingslashit( aduan_endpoint() );
	return '' === $endpoint ? '' : $endpoint . '/widgets/embed.js';
}
