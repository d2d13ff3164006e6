<?php
/**
 * The block on a page.
 *
 * @var array $attributes As the post has them.
 *
 * @package Aduan
 */

defined( 'ABSPATH' ) || exit;

$aduan_widget = aduan_widget( $attributes );
if ( '' !== $aduan_widget ) {
	// Both are escaped where they are made.
	echo '<div ' . get_block_wrapper_attributes() . '>' . $aduan_widget . '</div>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
}
