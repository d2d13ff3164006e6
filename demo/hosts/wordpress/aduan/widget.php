<?php
/**
 * One widget as HTML, for the shortcode and the block alike.
 *
 * @package Aduan
 */

defined( 'ABSPATH' ) || exit;

/**
 * What a writer may fix, by component. Never `endpoint`: whoever may write posts must not be able to send what citizens
 * write to another server. That is the administrator's to say, in the settings.
 */
const ADUAN_PRESETS = array(
	'form'    => array( 'lang', 'heading-level', 'classification', 'category', 'institution', 'location', 'shared-device', 'assisted', 'practice' ),
	'tracker' => array( 'lang', 'heading-level', 'tracking-id', 'compact' ),
	'feed'    => array( 'lang', 'heading-level', 'category', 'institution', 'location', 'status', 'page-size', 'view', 'compact', 'sync-url' ),
);

/** How the form's page of the server calls what may be fixed. */
const ADUAN_CONTROLS = array(
	'classification' => 'classification_id',
	'category'       => 'category_id',
	'institution'    => 'suggestion_institution_id',
	'location'       => 'location_id',
);

/** The kinds of report by name, as a writer may fix one; the server's page knows their ids. */
const ADUAN_KINDS = array(
	'complaint'   => '1',
	'information' => '2',
	'aspiration'  => '3',
);

/**
 * Fields that are seen, and large enough for a thumb, also in a theme that gives fields no looks; colours are the
 * theme's.
 */
const ADUAN_SMALL_FORM_STYLES = 'aduan-form > form textarea, aduan-form > form input, aduan-form > form button { box-sizing: border-box; min-height: 44px; padding: 0.5rem 1rem; border: 1px solid; font: inherit; }
aduan-form > form textarea, aduan-form > form input { width: 100%; border-color: #767676; }';

/** Attributes without a value. */
const ADUAN_SWITCHES = array( 'shared-device', 'assisted', 'practice', 'compact', 'sync-url' );

/**
 * `[aduan component="form" category="12"]`. The shortcode parser writes names in lower case and knows hyphens.
 *
 * @param array|string $attributes As WordPress read them; '' for none.
 * @return string
 */
function aduan_shortcode( $attributes ) {
	return aduan_widget( is_array( $attributes ) ? $attributes : array() );
}

/**
 * The element, with a link inside that stays where scripts or the server fail, and a small form to begin in; loads the
 * script.
 *
 * @param array $attributes `component` and presets; others are left out.
 * @return string
 */
function aduan_widget( array $attributes ) {
	$component = isset( $attributes['component'] ) ? $attributes['component'] : 'form';
	if ( ! isset( ADUAN_PRESETS[ $component ] ) ) {
		$component = 'form';
	}
	$endpoint = aduan_endpoint();
	if ( '' === $endpoint ) {
		return aduan_missing_endpoint();
	}
	wp_enqueue_script( 'aduan' );
	if ( get_option( ADUAN_FOLLOWS_THEME ) ) {
		wp_enqueue_style( 'aduan-theme' );
	}
	$written = ' endpoint="' . esc_url( $endpoint ) . '"';
	foreach ( ADUAN_PRESETS[ $component ] as $name ) {
		$written .= aduan_attribute( $name, isset( $attributes[ $name ] ) ? $attributes[ $name ] : '' );
	}
	$page = 'tracker' === $component ? '/lacak' : '/lapor';
	$link = '<a href="' . esc_url( $endpoint . $page ) . '">' . esc_html( aduan_link_text( $component ) ) . '</a>';
	$small = 'form' === $component ? aduan_small_form( $endpoint, $attributes ) : '';
	return "<aduan-$component$written>$small$link</aduan-$component>";
}

/**
 * Begins a report until the script is there, and where none runs: the server's page asks for the rest. Practice files
 * nothing, and whoever helps others is asked for their name: neither may begin in a form that is sent.
 *
 * @param string $endpoint   Address of the server.
 * @param array  $attributes Presets of the form.
 * @return string On one line, because a theme may turn each line into a paragraph.
 */
function aduan_small_form( $endpoint, array $attributes ) {
	if ( '' !== aduan_attribute( 'practice', $attributes['practice'] ?? '' ) . aduan_attribute( 'assisted', $attributes['assisted'] ?? '' ) ) {
		return '';
	}
	wp_enqueue_style( 'aduan-small-form' );
	$lines = array(
		array( __( 'Your report', 'aduan' ), '<textarea name="content" rows="5"></textarea>' ),
		array( __( 'Title', 'aduan' ), '<input name="title" />' ),
		array( __( 'Where it happened', 'aduan' ), '<input name="location_text" />' ),
	);
	$html  = '';
	foreach ( $lines as list( $label, $control ) ) {
		$html .= '<p><label>' . esc_html( $label ) . "<br />$control</label></p>";
	}
	foreach ( ADUAN_CONTROLS as $name => $control ) {
		$value = $attributes[ $name ] ?? '';
		if ( '' !== aduan_attribute( $name, $value ) ) {
			$id    = 'classification' === $name ? ( ADUAN_KINDS[ (string) $value ] ?? $value ) : $value;
			$html .= '<input type="hidden" name="' . $control . '" value="' . esc_attr( $id ) . '" />';
		}
	}
	$button = '<p><button type="submit">' . esc_html__( 'Continue', 'aduan' ) . '</button></p>';
	$page   = $endpoint . '/lapor';
	if ( '' !== aduan_attribute( 'lang', $attributes['lang'] ?? '' ) ) {
		$page .= '?lang=' . rawurlencode( $attributes['lang'] );
	}
	return '<form method="post" action="' . esc_url( $page ) . "\" accept-charset=\"utf-8\" autocomplete=\"off\">$html$button</form>";
}

/**
 * @param string $name  One of ADUAN_PRESETS.
 * @param mixed  $value From a post, so anything.
 * @return string With a blank before it; '' where nothing is fixed.
 */
function aduan_attribute( $name, $value ) {
	if ( ! is_scalar( $value ) || in_array( (string) $value, array( '', '0', 'false' ), true ) ) {
		return '';
	}
	return in_array( $name, ADUAN_SWITCHES, true ) ? " $name" : " $name=\"" . esc_attr( $value ) . '"';
}

/**
 * @param string $component Of the widget that the link stands in for.
 * @return string
 */
function aduan_link_text( $component ) {
	return 'tracker' === $component ? __( 'Track a report', 'aduan' ) : __( 'Write a report', 'aduan' );
}

/** Tags and attributes that aduan_widget() may write, for whoever echoes them. */
function aduan_allowed_html() {
	$allowed = array(
		'a'        => array( 'href' => true ),
		'p'        => array(),
		'form'     => array_fill_keys( array( 'method', 'action', 'accept-charset', 'autocomplete' ), true ),
		'label'    => array(),
		'br'       => array(),
		'textarea' => array_fill_keys( array( 'name', 'rows' ), true ),
		'input'    => array_fill_keys( array( 'type', 'name', 'value' ), true ),
		'button'   => array( 'type' => true ),
	);
	foreach ( ADUAN_PRESETS as $component => $names ) {
		$allowed[ "aduan-$component" ] = array_fill_keys( array_merge( array( 'endpoint' ), $names ), true );
	}
	return $allowed;
}

/** Only whoever can mend it is told; visitors see nothing. */
function aduan_missing_endpoint() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return '';
	}
	$settings = '<a href="' . esc_url( aduan_settings_url() ) . '">' . esc_html__( 'Aduan settings', 'aduan' ) . '</a>';
	$said     = __( 'The address of the server is missing.', 'aduan' ) . ' ' . __( 'Only administrators see this line; visitors see nothing here.', 'aduan' );
	return '<p>' . esc_html( $said ) . ' ' . $settings . '</p>';
}
