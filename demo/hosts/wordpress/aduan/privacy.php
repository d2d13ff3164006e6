<?php
/**
 * A paragraph for the site's own privacy policy, offered under Settings › Privacy.
 *
 * @package Aduan
 */

defined( 'ABSPATH' ) || exit;

function aduan_suggest_privacy_text() {
	$server = aduan_endpoint();
	if ( '' === $server ) {
		return;
	}
	$sentences = sprintf(
		/* translators: %s: address of the complaint server */
		__( 'What you write in the complaint form goes from your browser to the complaint server at %s and is not stored by this website. Before you send, the form says who may read it. A report that could not be sent yet, and the numbers of your reports, wait in your own browser.', 'aduan' ),
		$server
	);
	wp_add_privacy_policy_content( 'Aduan', '<p>' . esc_html( $sentences ) . '</p>' );
}
