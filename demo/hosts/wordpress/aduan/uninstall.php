<?php
/**
 * Takes with it what the plugin kept.
 *
 * @package Aduan
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'aduan_endpoint' );
