<?php
/**
 * What the editor's script stands on: WordPress's own packages, so that nothing has to be built.
 *
 * @package Aduan
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => aduan_file_version( 'block/editor.js' ),
);
