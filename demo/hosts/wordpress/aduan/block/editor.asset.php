<?php
/**
 * What the editor's script stands on: WordPress's own packages, so that nothing has to be built.
 *
 * @package Aduan
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => '0.1.0',
);
