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
	printf( '<div %1$s>%2$s</div>', wp_kses_data( get_block_wrapper_attributes() ), wp_kses( $aduan_widget, aduan_allowed_html() ) );
}
