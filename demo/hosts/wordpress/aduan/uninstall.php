<?php
/**
 * Takes with it what the plugin kept.
 *
 * @package Aduan
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Deletes the settings of one site, its lists, and what was typed and refused. */
function aduan_forget() {
	delete_option( 'aduan_endpoint' );
	delete_option( 'aduan_follows_theme' );
	delete_transient( 'aduan_lists' );
	delete_metadata( 'user', 0, 'aduan_refused', '', true );
}

if ( is_multisite() ) {
	$aduan_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $aduan_sites as $aduan_site ) {
		switch_to_blog( $aduan_site );
		aduan_forget();
		restore_current_blog();
	}
} else {
	aduan_forget();
}
