<?php
/**
 * Settings › Aduan: the shortcode, made from what is chosen from the server's lists.
 *
 * @package Aduan
 */

defined( 'ABSPATH' ) || exit;

/** @param string $page The admin page that is shown. */
function aduan_enqueue_shortcode_maker( $page ) {
	if ( 'settings_page_aduan' === $page ) {
		$script = plugins_url( 'shortcode-maker.js', __FILE__ );
		wp_enqueue_script( 'aduan-shortcode-maker', $script, array(), aduan_file_version( 'shortcode-maker.js' ), array( 'in_footer' => true ) );
	}
}

function aduan_shortcode_maker() {
	$lists = aduan_lists();
	?>
	<h2><?php esc_html_e( 'In a page', 'aduan' ); ?></h2>
	<p><?php esc_html_e( 'Insert the block “Aduan”, or copy the line below into a page.', 'aduan' ); ?></p>
	<?php if ( '' === aduan_endpoint() ) : ?>
		<p><?php esc_html_e( 'The address of the server is missing.', 'aduan' ); ?> <?php esc_html_e( 'Write it above and save: categories, offices and villages to choose from then stand here.', 'aduan' ); ?></p>
	<?php elseif ( ! $lists['whole'] ) : ?>
		<p><?php esc_html_e( 'The server’s lists could not be read whole. Open this page again in a minute.', 'aduan' ); ?></p>
	<?php endif; ?>
	<form id="aduan-shortcode-maker">
		<table class="form-table" role="presentation">
			<?php
			aduan_maker_row(
				'component',
				__( 'What stands there', 'aduan' ),
				array(
					'form'    => __( 'Complaint form', 'aduan' ),
					'tracker' => __( 'Report tracker', 'aduan' ),
					'feed'    => __( 'Public feed', 'aduan' ),
				)
			);
			aduan_maker_row( 'category', __( 'Category', 'aduan' ), aduan_choices( $lists['category'] ) );
			aduan_maker_row( 'institution', __( 'Office', 'aduan' ), aduan_choices( $lists['institution'] ) );
			aduan_maker_row( 'location', __( 'Village', 'aduan' ), aduan_choices( $lists['location'] ) );
			?>
			<tr>
				<th scope="row"><label for="aduan-shortcode"><?php esc_html_e( 'Line to copy', 'aduan' ); ?></label></th>
				<td><input type="text" class="large-text code" id="aduan-shortcode" readonly value="[aduan]" /></td>
			</tr>
		</table>
	</form>
	<?php
}

/**
 * @param array[] $entries Of aduan_lists().
 * @return string[] Names by id, and before them nothing; empty where there is nothing to choose.
 */
function aduan_choices( array $entries ) {
	return $entries ? array( '' => __( 'Open to the reader', 'aduan' ) ) + array_column( $entries, 'name', 'id' ) : array();
}

/**
 * @param string   $name    Of the attribute.
 * @param string   $label   What it is called.
 * @param string[] $choices Their names by value; none for no row.
 */
function aduan_maker_row( $name, $label, array $choices ) {
	if ( ! $choices ) {
		return;
	}
	$on = array_keys( array_filter( ADUAN_PRESETS, static fn( $presets ) => 'component' === $name || in_array( $name, $presets, true ) ) );
	?>
	<tr data-on="<?php echo esc_attr( implode( ' ', $on ) ); ?>">
		<th scope="row"><label for="aduan-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $label ); ?></label></th>
		<td>
			<select id="aduan-<?php echo esc_attr( $name ); ?>" name="<?php echo esc_attr( $name ); ?>">
				<?php foreach ( $choices as $value => $said ) : ?>
					<option value="<?php echo esc_attr( $value ); ?>"><?php echo esc_html( $said ); ?></option>
				<?php endforeach; ?>
			</select>
		</td>
	</tr>
	<?php
}
