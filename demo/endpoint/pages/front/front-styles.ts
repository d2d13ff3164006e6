import { readFileSync } from 'node:fs';
import { pageStyle } from '../shell/styles.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Styles of the first page. */
export const FRONT_STYLE = pageStyle(read('front.css'));

/** `SHEET` is what two pages print alike. */
const SHEET = read('sheet.css');

/** Styles of the poster's page: the poster's own, which the builder has too, and what of the page isn't printed. */
export const POSTER_STYLE = pageStyle(read('../../snippets/poster.css') + SHEET + read('poster-page.css'));

/** Styles of the notice board's sheet. */
export const BOARD_STYLE = pageStyle(SHEET + read('board.css'));
