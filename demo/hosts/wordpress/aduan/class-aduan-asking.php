<?php
/**
 * Reads lists of the server, one question after the other.
 *
 * @package Aduan
 */

defined( 'ABSPATH' ) || exit;

/** Questions that share one deadline, and end with the first that fails. */
class Aduan_Asking {
	/** Seconds that all questions together may take, and how many there may be. */
	const SECONDS   = 10;
	const QUESTIONS = 60;

	/** @var bool */
	public $has_failed;

	/** @var string */
	private $endpoint;

	/** @var float */
	private $deadline;

	/** @var int */
	private $left = self::QUESTIONS;

	/** @param string $endpoint Base URL; '' for none. */
	public function __construct( $endpoint ) {
		$this->endpoint   = $endpoint;
		$this->has_failed = '' === $endpoint;
		$this->deadline   = microtime( true ) + self::SECONDS;
	}

	/**
	 * @param string $path  Below the endpoint.
	 * @param array  $query Not yet encoded.
	 * @return array[] Entries with `id` and `name` as text, and the rest as it came.
	 */
	public function items( $path, array $query = array() ) {
		$seconds = $this->deadline - microtime( true );
		if ( $this->has_failed || $this->left < 1 || $seconds < 0.1 ) {
			$this->has_failed = true;
			return array();
		}
		--$this->left;
		$url    = add_query_arg( array_map( 'rawurlencode', $query ), $this->endpoint . $path );
		$answer = aduan_get( $url, min( $seconds, ADUAN_PATIENCE_SECONDS ) );
		$data   = is_wp_error( $answer ) ? null : aduan_results( $answer );
		if ( ! isset( $data['data'] ) || ! is_array( $data['data'] ) ) {
			$this->has_failed = true;
			return array();
		}
		return array_values( array_filter( array_map( 'aduan_entry', array_slice( $data['data'], 0, ADUAN_LISTS_ENTRIES ) ) ) );
	}
}
