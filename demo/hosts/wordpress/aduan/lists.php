<?php
/**
 * Categories, offices and places to choose from, as the server lists them: kept for an hour, never the server's own
 * HTML.
 *
 * @package Aduan
 */

defined( 'ABSPATH' ) || exit;

/** Transient: what was read, and from which server. */
const ADUAN_LISTS = 'aduan_lists';

/** No list grows longer; a regency has some hundred villages. */
const ADUAN_LISTS_ENTRIES = 2000;
const ADUAN_PAGE_SIZE     = 100;

/** For the block's side panel; whoever may write posts may read what is public anyway. */
function aduan_register_lists() {
	register_rest_route(
		'aduan/v1',
		'/lists',
		array(
			'methods'             => 'GET',
			'callback'            => 'aduan_lists',
			'permission_callback' => static function () {
				return current_user_can( 'edit_posts' );
			},
		)
	);
}

/**
 * By the attribute that they are chosen for.
 *
 * @return array{endpoint: string, category: array[], institution: array[], location: array[], whole: bool} Each entry
 * has `id` and `name`.
 */
function aduan_lists() {
	$endpoint = aduan_endpoint();
	$kept     = get_transient( ADUAN_LISTS );
	if ( is_array( $kept ) && isset( $kept['endpoint'], $kept['whole'] ) && $endpoint === $kept['endpoint'] ) {
		return $kept;
	}
	$lists = aduan_ask_lists( $endpoint );
	// A server that is down is not asked again by every page of the editor.
	set_transient( ADUAN_LISTS, $lists, $lists['whole'] ? HOUR_IN_SECONDS : MINUTE_IN_SECONDS );
	return $lists;
}

/**
 * @param string $endpoint Base URL; '' for none.
 * @return array As aduan_lists().
 */
function aduan_ask_lists( $endpoint ) {
	$asking = new Aduan_Asking( $endpoint );
	return array(
		'endpoint'    => $endpoint,
		'category'    => aduan_categories( $asking ),
		'institution' => aduan_institutions( $asking ),
		'location'    => aduan_locations( $asking ),
		'whole'       => ! $asking->has_failed,
	);
}

/**
 * @param mixed $item Of the server.
 * @return array|null Null for what nobody could choose: without a name, or an id that no shortcode can carry.
 */
function aduan_entry( $item ) {
	if ( ! is_array( $item ) || ! isset( $item['id'], $item['name'] ) ) {
		return null;
	}
	$id   = is_scalar( $item['id'] ) ? (string) $item['id'] : '';
	$name = aduan_text( $item['name'] );
	if ( '' === $name || ! preg_match( '/^[^\s"\'<>\[\]&]{1,200}$/D', $id ) ) {
		return null;
	}
	$item['id']   = $id;
	$item['name'] = $name;
	return $item;
}

/** The tree as one list: a category stands behind what it lies in. */
function aduan_categories( Aduan_Asking $asking ) {
	$items = $asking->items( '/masters/categories' );
	$by_id = array_column( $items, null, 'id' );
	$list  = array();
	foreach ( $items as $item ) {
		$name   = $item['name'];
		$parent = aduan_parent( $item, $by_id );
		// A tree that bites its own tail ends here too.
		for ( $depth = 0; null !== $parent && $depth < 5; $depth++ ) {
			$name   = $parent['name'] . ' › ' . $name;
			$parent = aduan_parent( $parent, $by_id );
		}
		$list[] = array(
			'id'   => $item['id'],
			'name' => $name,
		);
	}
	return $list;
}

function aduan_parent( array $item, array $by_id ) {
	$id = isset( $item['parent_id'] ) && is_scalar( $item['parent_id'] ) ? (string) $item['parent_id'] : '';
	return isset( $by_id[ $id ] ) ? $by_id[ $id ] : null;
}

function aduan_institutions( Aduan_Asking $asking ) {
	$list = array();
	$page = 1;
	do {
		$query = array(
			'page'      => $page,
			'page_size' => ADUAN_PAGE_SIZE,
		);
		$items = $asking->items( '/masters/institutions/external', $query );
		foreach ( $items as $item ) {
			$list[ $item['id'] ] = array(
				'id'   => $item['id'],
				'name' => $item['name'],
			);
		}
		++$page;
	} while ( count( $items ) >= ADUAN_PAGE_SIZE && count( $list ) < ADUAN_LISTS_ENTRIES );
	return array_values( $list );
}

/** From the top down: the server gives what lies directly in a place. */
function aduan_locations( Aduan_Asking $asking ) {
	$list  = array();
	$areas = array( array( '', '' ) );
	$known = array();
	while ( $areas && count( $list ) < ADUAN_LISTS_ENTRIES ) {
		list( $code, $area ) = array_shift( $areas );
		$query               = array( 'page_size' => ADUAN_PAGE_SIZE );
		if ( '' !== $code ) {
			$query['parent_code'] = $code;
		}
		foreach ( $asking->items( '/masters/locations', $query ) as $item ) {
			$list[ $item['id'] ] = array(
				'id'   => $item['id'],
				'name' => '' === $area ? $item['name'] : $item['name'] . ', ' . $area,
			);
			$below               = isset( $item['code'] ) && is_scalar( $item['code'] ) ? (string) $item['code'] : '';
			$is_village          = isset( $item['level'] ) && 'village' === $item['level'];
			if ( '' !== $below && ! $is_village && ! isset( $known[ $below ] ) ) {
				$known[ $below ] = true;
				$areas[]         = array( $below, $item['name'] );
			}
		}
	}
	return array_values( $list );
}
