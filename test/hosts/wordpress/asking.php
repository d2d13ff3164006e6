<?php
/**
 * Prints whether the plugin has WordPress refuse unsafe addresses: on a site alone, and on one of a network. No network
 * is set up here: the functions that tell and ask are replaced.
 */

define( 'ABSPATH', __DIR__ . '/' );
define( 'ADUAN_VERSION', '0' );

function is_multisite() {
	return $GLOBALS['is_network'];
}

function home_url() {
	return 'http://localhost';
}

function wp_parse_url( $url ) {
	return parse_url( $url );
}

function wp_remote_get( $url, $options ) {
	return $options['reject_unsafe_urls'];
}

require __DIR__ . '/wp-content/plugins/aduan/server.php';

$refused = array();
foreach ( array( false, true ) as $is_network ) {
	$refused[] = aduan_get( 'https://10.0.0.1/sp4n/capabilities' );
}
echo json_encode( $refused );
