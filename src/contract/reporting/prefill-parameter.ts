/** Of the page's address; its value holds URL-encoded pairs. By itself, because most forms see none and never load what reads them. */
export const PREFILL_PARAMETER = 'aduan-isi';
