<?php
/**
 * Settings › Aduan: where reports go, and whether the widgets look like the theme.
 *
 * @package Aduan
 */

defined( 'ABSPATH' ) || exit;

const ADUAN_OPTION        = 'aduan_endpoint';
const ADUAN_FOLLOWS_THEME = 'aduan_follows_theme';

/** User meta: an address that was refused, until its writer has seen it again. */
const ADUAN_REFUSED = 'aduan_refused';

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
	register_setting(
		'aduan',
		ADUAN_FOLLOWS_THEME,
		array(
			'type'              => 'boolean',
			'default'           => false,
			'sanitize_callback' => 'rest_sanitize_boolean',
		)
	);
	add_settings_section( 'aduan', '', '__return_null', 'aduan' );
	$label_for = array( 'label_for' => ADUAN_OPTION );
	add_settings_field( ADUAN_OPTION, __( 'Address of the server', 'aduan' ), 'aduan_endpoint_field', 'aduan', 'aduan', $label_for );
	add_settings_field( ADUAN_FOLLOWS_THEME, __( 'Look', 'aduan' ), 'aduan_look_field', 'aduan', 'aduan' );
}

/**
 * Refuses what can be no address of a server, and says why. Anything else is kept, and tested: that a server does not
 * answer may be the network's fault, and is no reason to keep the address from being saved.
 *
 * @param mixed $written As typed.
 * @return string What is kept: the old one where the new one won't do.
 */
function aduan_sanitize_endpoint( $written ) {
	// WordPress asks twice where the option is new.
	static $done = array();
	$typed       = is_scalar( $written ) ? trim( (string) $written ) : '';
	if ( isset( $done[ $typed ] ) ) {
		return $done[ $typed ];
	}
	$fault          = aduan_address_fault( $typed );
	$done[ $typed ] = '' === $fault ? untrailingslashit( esc_url_raw( $typed, array( 'https', 'http' ) ) ) : aduan_endpoint();
	// The second question, about what the first one kept.
	$done[ $done[ $typed ] ] = $done[ $typed ];
	if ( '' === $typed ) {
		aduan_say( 'missing', __( 'Saved, but the address of the server is missing: visitors see nothing where a widget stands. Ask whoever runs the complaint server for it, write it below, and save.', 'aduan' ), 'warning' );
	} elseif ( '' !== $fault ) {
		update_user_meta( get_current_user_id(), ADUAN_REFUSED, wp_slash( mb_substr( $typed, 0, 2000 ) ) );
		aduan_say( 'refused', $fault . ' ' . __( 'The old address stays in use.', 'aduan' ), 'error' );
	} elseif ( '' !== $done[ $typed ] ) {
		delete_transient( ADUAN_LISTS );
		list( $found, $named ) = aduan_examine( $done[ $typed ] );
		aduan_say( $found, aduan_finding( $found, $named ), 'fine' === $found ? 'success' : 'warning' );
	}
	return $done[ $typed ];
}

/**
 * @param string $typed Without blanks around it.
 * @return string What is wrong with it, as a sentence; '' for nothing. Nothing typed is nothing wrong.
 */
function aduan_address_fault( $typed ) {
	$parts = wp_parse_url( $typed );
	if ( '' === $typed ) {
		return '';
	}
	if ( ! preg_match( '#^[a-z][a-z0-9+.-]*://#i', $typed ) ) {
		return __( 'The address has to begin with https://.', 'aduan' );
	}
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || '' === esc_url_raw( $typed, array( 'https', 'http' ) ) ) {
		return __( 'This is no web address. It looks like https://contoh.go.id/sp4n.', 'aduan' );
	}
	// But for a trial on one's own machine.
	if ( 'https' !== strtolower( $parts['scheme'] ) && 'localhost' !== $parts['host'] ) {
		return __( 'Over http:// anybody on the way can read a report: the address has to begin with https://.', 'aduan' );
	}
	if ( isset( $parts['user'] ) || isset( $parts['pass'] ) || isset( $parts['query'] ) || isset( $parts['fragment'] ) ) {
		return __( 'The address of a server has no name or password in it, and nothing behind ? or #.', 'aduan' );
	}
	return '';
}

/**
 * @param string   $found Of aduan_examine().
 * @param string[] $named What the sentence names.
 * @return string
 */
function aduan_finding( $found, array $named ) {
	$sentences = array(
		/* translators: %s: name of the server */
		'fine'        => __( 'Saved. “%s” answers, and lets this site send reports.', 'aduan' ),
		/* translators: 1: name of the server, 2: address of this site */
		'not-allowed' => __( 'Saved. “%1$s” answers, but does not let this site send reports yet: its operator has to add %2$s to ALLOWED_ORIGINS.', 'aduan' ),
		/* translators: %s: what the network said */
		'unreachable' => __( 'Saved, but not tested: the server could not be reached (%s). If the address is right, save again later.', 'aduan' ),
		/* translators: %s: HTTP status, like 503 */
		'unwell'      => __( 'Saved, but not tested: the server answers with the error %s. If it stays so, ask its operator.', 'aduan' ),
		/* translators: %s: an address */
		'leads-on'    => __( 'Saved, but this address leads on to %s. Write the address at which the server itself answers.', 'aduan' ),
		/* translators: 1: an address, 2: HTTP status, like 404 */
		'no-server'   => __( 'Saved, but no complaint server answers at %1$s (HTTP %2$s). Usually the address ends in /sp4n.', 'aduan' ),
	);
	return vsprintf( $sentences[ $found ], $named );
}

/** WordPress shows these as HTML, after the page has been loaded anew. */
function aduan_say( $code, $sentence, $type ) {
	add_settings_error( ADUAN_OPTION, "aduan-$code", esc_html( $sentence ), $type );
}

/** Shows what was refused once more, to be corrected. */
function aduan_endpoint_field() {
	$refused = get_user_meta( get_current_user_id(), ADUAN_REFUSED, true );
	delete_user_meta( get_current_user_id(), ADUAN_REFUSED );
	$is_refused = is_string( $refused ) && '' !== $refused;
	printf(
		// No type="url": the browser's own sentence about addresses would come before ours, which says more.
		'<input type="text" inputmode="url" class="regular-text code" id="%1$s" name="%1$s" value="%2$s" placeholder="https://contoh.go.id/sp4n" aria-describedby="%1$s-hint" aria-invalid="%4$s" />' .
		'<p class="description" id="%1$s-hint">%3$s</p>',
		esc_attr( ADUAN_OPTION ),
		esc_attr( $is_refused ? $refused : aduan_endpoint() ),
		esc_html__( 'From whoever runs the complaint server. It has to list this site among its allowed origins.', 'aduan' ),
		esc_attr( $is_refused ? 'true' : 'false' )
	);
}

function aduan_look_field() {
	printf(
		'<label><input type="checkbox" name="%1$s" value="1" %2$s /> %3$s</label>',
		esc_attr( ADUAN_FOLLOWS_THEME ),
		checked( (bool) get_option( ADUAN_FOLLOWS_THEME ), true, false ),
		esc_html__( 'Take the colours and fonts of a block theme', 'aduan' )
	);
}

/**
 * @param string[] $links Of the plugin's row among the plugins.
 * @return string[]
 */
function aduan_add_settings_link( array $links ) {
	$settings = '<a href="' . esc_url( aduan_settings_url() ) . '">' . esc_html__( 'Settings', 'aduan' ) . '</a>';
	return current_user_can( 'manage_options' ) ? array_merge( array( 'settings' => $settings ), $links ) : $links;
}

function aduan_settings_url() {
	return admin_url( 'options-general.php?page=aduan' );
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
		<?php aduan_shortcode_maker(); ?>
	</div>
	<?php
}
