<?php
/**
 * Must-use plugin of the tests: the furniture every host page has, the theme that an address asks for, and the host
 * alone.
 */

// As on the sites this is for.
add_filter( 'locale', static fn() => 'id_ID' );

// The child theme with the script where `?tema` asks for it, else the one that comes with WordPress.
foreach ( array( 'template', 'stylesheet' ) as $option ) {
	add_filter(
		"pre_option_$option",
		static fn() => 'stylesheet' === $option && isset( $_GET['tema'] ) ? 'aduan-desa' : 'twentytwentyfive'
	);
}

// The recipe of the theme in `tema` does without the plugin.
add_filter( 'pre_option_active_plugins', static fn( $none ) => isset( $_GET['tema'] ) ? array() : $none );

add_action( 'wp_body_open', static fn() => readfile( __DIR__ . '/furniture.html' ) );

// `?alone`: whatever loads our script finds nothing in it.
add_filter(
	'script_loader_src',
	static fn( $src, $handle ) => 'aduan' === $handle && isset( $_GET['alone'] ) ? home_url( '/empty.js' ) : $src,
	10,
	2
);

// Pictures of people lie with a third party.
add_filter( 'pre_option_show_avatars', static fn() => '0' );
