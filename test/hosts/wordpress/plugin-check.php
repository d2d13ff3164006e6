<?php
/**
 * The official Plugin Check in this site, as its command line does it, without wp-cli: prints what it finds as JSON, by
 * file. It lies in `wp-content/plugins/plugin-check`.
 */

/** WP_CLI has what Plugin Check asks of it before it begins. */
class WP_CLI {
	public static function add_command() {}

	public static function add_hook() {}
}

define( 'WP_CLI', true );
$_SERVER['argv']      = array( 'wp', 'plugin', 'check', 'aduan', '--include-experimental' );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'WORDPRESS_ORIGIN' ), PHP_URL_HOST );
copy( __DIR__ . '/wp-content/plugins/plugin-check/drop-ins/object-cache.copy.php', __DIR__ . '/wp-content/object-cache.php' );
require __DIR__ . '/wp-load.php';

$runner = WordPress\Plugin_Check\Utilities\Plugin_Request_Utility::get_runner();
$runner->set_slug( 'aduan' );
$environment = new WordPress\Plugin_Check\Checker\Runtime_Environment_Setup();
$environment->set_up();
$checks = array_keys( $runner->get_checks_to_run() );
$result = $runner->run();
$environment->clean_up();
echo wp_json_encode(
	array(
		'version'  => WP_PLUGIN_CHECK_VERSION,
		'checks'   => $checks,
		'errors'   => $result->get_errors(),
		'warnings' => $result->get_warnings(),
	)
);
