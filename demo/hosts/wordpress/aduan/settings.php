<?php
/**
 * The one setting: where reports go. Settings › Aduan.
 *
 * @package Aduan
 */

defined( 'ABSPATH' ) || exit;

const ADUAN_OPTION = 'aduan_endpoint';

/** Base URL of the endpoint without a trailing slash; '' while nobody has written one. */
function aduan_endpoint() {
	return (string) get_option( ADUAN_OPTION, '' );
}

function aduan_add_settings_page() {
	add_options_page( __( 'Aduan', 'aduan' ), __( 'Aduan', 'aduan' ), 'manage_options', 'aduan', 'aduan_settings_page' );
}

function aduan_register_settings() {
	register_setting(
		'aduan',
		ADUAN_OPTION,
		array(
			'type'              => 'string',
			'default'           => '',
			'sanitize_callback' => 'aduan_sanitize_endpoint',
		)
	);
	add_settings_section( 'aduan', '', '__return_null', 'aduan' );
	add_settings_field(
		ADUAN_OPTION,
		__( 'Address of the server', 'aduan' ),
		'aduan_endpoint_field',
		'aduan',
		'aduan',
		array( 'label_for' => ADUAN_OPTION )
	);
}

/**
 * Reports never go over http, but for a trial on one's own machine.
 *
 * @param mixed $written As typed.
 * @return string What is kept: the old one where the new one won't do.
 */
function aduan_sanitize_endpoint( $written ) {
	$endpoint = untrailingslashit( esc_url_raw( trim( (string) $written ), array( 'https', 'http' ) ) );
	$is_local = 'localhost' === wp_parse_url( $endpoint, PHP_URL_HOST );
	if ( '' === trim( (string) $written ) || $is_local || 'https' === wp_parse_url( $endpoint, PHP_URL_SCHEME ) ) {
		return $endpoint;
	}
	add_settings_error(
		ADUAN_OPTION,
		'aduan-no-https',
		__( 'Write the whole address, beginning with https:// and usually ending with /sp4n. The old one stays.', 'aduan' )
	);
	return aduan_endpoint();
}

function aduan_endpoint_field() {
	printf(
		'<input type="url" class="regular-text code" id="%1$s" name="%1$s" value="%2$s" placeholder="https://contoh.go.id/sp4n" aria-describedby="%1$s-hint" />' .
		'<p class="description" id="%1$s-hint">%3$s</p>',
		esc_attr( ADUAN_OPTION ),
		esc_attr( aduan_endpoint() ),
		esc_html__( 'From whoever runs the complaint server. It has to list this site among its allowed origins.', 'aduan' )
	);
}

function aduan_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'aduan' );
			do_settings_sections( 'aduan' );
			submit_button();
			?>
		</form>
		<h2><?php esc_html_e( 'In a page', 'aduan' ); ?></h2>
		<p><?php esc_html_e( 'Insert the block “Aduan”, or write one of these:', 'aduan' ); ?></p>
		<p><code>[aduan]</code> <code>[aduan component="tracker"]</code> <code>[aduan component="feed" page-size="5"]</code></p>
	</div>
	<?php
}
