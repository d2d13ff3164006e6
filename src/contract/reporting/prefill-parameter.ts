/** URL parameter with URL-encoded pairs. In a file of its own: most forms see none and never load its reader. */
export const PREFILL_PARAMETER = 'aduan-isi';
