<?php
/**
 * What this site itself asks the complaint server: never on a visitor's behalf, never more than it may take.
 *
 * @package Aduan
 */

defined( 'ABSPATH' ) || exit;

/** A wrong address may be anybody's: so much of an answer is read, and so long it is waited for. */
const ADUAN_MOST_BYTES       = 524288;
const ADUAN_PATIENCE_SECONDS = 5;

/** Names longer than this are cut. */
const ADUAN_MOST_CHARACTERS = 200;

/**
 * On a network of sites, whoever administers one of them isn't whose machine it is: there, nothing is asked at
 * addresses within (`wp_http_validate_url()`).
 *
 * @param string $url     Below the endpoint.
 * @param float  $seconds How long the answer may take.
 * @return array|WP_Error As WordPress gives it.
 */
function aduan_get( $url, $seconds = ADUAN_PATIENCE_SECONDS ) {
	return wp_remote_get(
		$url,
		array(
			'timeout'             => $seconds,
			'redirection'         => 0,
			'limit_response_size' => ADUAN_MOST_BYTES,
			'reject_unsafe_urls'  => is_multisite(),
			'user-agent'          => 'Aduan/' . ADUAN_VERSION,
			'headers'             => array(
				'Accept' => 'application/json',
				'Origin' => aduan_origin(),
			),
		)
	);
}

/** Origin of this site's pages, as browsers send it. */
function aduan_origin() {
	$home = wp_parse_url( home_url() );
	$port = isset( $home['port'] ) ? ':' . $home['port'] : '';
	return $home['scheme'] . '://' . $home['host'] . $port;
}

/**
 * @param array $answer Of aduan_get().
 * @return array What stands in `results`; empty for anything else than an answer of the contract.
 */
function aduan_results( array $answer ) {
	$body = json_decode( wp_remote_retrieve_body( $answer ), true, 16 );
	return is_array( $body ) && isset( $body['results'] ) && is_array( $body['results'] ) ? $body['results'] : array();
}

/**
 * A name as another server wrote it: one line of text, without tags.
 *
 * @param mixed $written Anything.
 * @return string
 */
function aduan_text( $written ) {
	return is_scalar( $written ) ? mb_substr( sanitize_text_field( (string) $written ), 0, ADUAN_MOST_CHARACTERS ) : '';
}

/**
 * Asks the server who it is, and whether pages of this site may ask it.
 *
 * @param string $endpoint Base URL without a trailing slash.
 * @return array{0: string, 1: string[]} What was found, by a word, and what the sentence about it names.
 */
function aduan_examine( $endpoint ) {
	$answer = aduan_get( $endpoint . '/capabilities' );
	if ( is_wp_error( $answer ) ) {
		return array( 'unreachable', array( aduan_text( $answer->get_error_message() ) ) );
	}
	$status = (int) wp_remote_retrieve_response_code( $answer );
	if ( $status >= 500 || 429 === $status ) {
		return array( 'unwell', array( (string) $status ) );
	}
	if ( $status >= 300 && $status < 400 ) {
		return array( 'leads-on', array( aduan_text( wp_remote_retrieve_header( $answer, 'location' ) ) ) );
	}
	$told = json_decode( wp_remote_retrieve_body( $answer ), true );
	// Any other 403 is from what stands before the server.
	if ( is_array( $told ) && isset( $told['code'] ) && 'site-not-allowed' === $told['code'] ) {
		return array( 'not-allowed', array( $endpoint, aduan_origin() ) );
	}
	$results = aduan_results( $answer );
	if ( 200 !== $status || ! isset( $results['features'] ) || ! is_array( $results['features'] ) ) {
		return array( 'no-server', array( $endpoint . '/capabilities', (string) $status ) );
	}
	$name   = aduan_text( isset( $results['name'] ) ? $results['name'] : '' );
	$name   = '' === $name ? $endpoint : $name;
	$origin = aduan_origin();
	$allows = wp_remote_retrieve_header( $answer, 'access-control-allow-origin' );
	return in_array( $allows, array( $origin, '*' ), true ) ? array( 'fine', array( $name ) ) : array( 'not-allowed', array( $name, $origin ) );
}
