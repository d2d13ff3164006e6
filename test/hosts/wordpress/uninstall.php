<?php
/** Uninstalls the plugin, and prints the names of options and user data that still speak of it. */

$_SERVER['HTTP_HOST'] = parse_url( getenv( 'WORDPRESS_ORIGIN' ), PHP_URL_HOST );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

deactivate_plugins( 'aduan/aduan.php' );
uninstall_plugin( 'aduan/aduan.php' );
$named = array(
	$wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%aduan%' AND option_name <> 'theme_mods_aduan-desa'" ),
	$wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%aduan%'" ),
);
echo wp_json_encode( array_merge( ...$named ) );
