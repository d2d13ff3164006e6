<?php
/**
 * Plugin Name:       Aduan
 * Description:       Complaint form, report tracker and public feed, as a block and a shortcode.
 * Version:           0.2.0
 * Requires at least: 6.8
 * Tested up to:      6.8
 * Requires PHP:      7.4
 * Author:            The Aduan authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       aduan
 * Domain Path:       /languages
 *
 * The built files of the package lie in this plugin's folder `dist`: the zip of `npm run release` has them.
 *
 * @package Aduan
 */

defined( 'ABSPATH' ) || exit;

const ADUAN_VERSION = '0.2.0';

require __DIR__ . '/server.php';
require __DIR__ . '/class-aduan-asking.php';
require __DIR__ . '/lists.php';
require __DIR__ . '/settings.php';
require __DIR__ . '/shortcode-maker.php';
require __DIR__ . '/privacy.php';
require __DIR__ . '/widget.php';

add_action( 'init', 'aduan_init' );
add_action( 'rest_api_init', 'aduan_register_lists' );
add_action( 'admin_menu', 'aduan_add_settings_page' );
add_action( 'admin_init', 'aduan_register_settings' );
add_action( 'admin_init', 'aduan_suggest_privacy_text' );
add_action( 'admin_enqueue_scripts', 'aduan_enqueue_shortcode_maker' );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), 'aduan_add_settings_link' );

/**
 * What stands behind `?ver=`: browsers keep a file until it changes, also where the version is still the same.
 *
 * @param string $path Of a file, from this folder.
 * @return string
 */
function aduan_file_version( $path ) {
	$file = __DIR__ . '/' . $path;
	return is_readable( $file ) ? substr( md5_file( $file ), 0, 12 ) : ADUAN_VERSION;
}

/** Makes the files, the shortcode and the block known; a page loads the files only where a widget is. */
function aduan_init() {
	wp_register_script(
		'aduan',
		plugins_url( 'dist/embed.js', __FILE__ ),
		array(),
		aduan_file_version( 'dist/embed.js' ),
		array(
			'strategy'  => 'defer',
			'in_footer' => true,
		)
	);
	wp_register_style( 'aduan-theme', plugins_url( 'dist/themes/wordpress.css', __FILE__ ), array(), aduan_file_version( 'dist/themes/wordpress.css' ) );
	wp_register_style( 'aduan-small-form', false, array(), ADUAN_VERSION );
	wp_add_inline_style( 'aduan-small-form', ADUAN_SMALL_FORM_STYLES );
	add_shortcode( 'aduan', 'aduan_shortcode' );
	register_block_type( __DIR__ . '/block' );
	wp_set_script_translations( 'aduan-widget-editor-script', 'aduan', __DIR__ . '/languages' );
}
