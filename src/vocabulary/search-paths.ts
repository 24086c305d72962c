/** Addresses of the two files that the browser loads: the whole index, and the small list for suggestions. */
export const INDEX_PATH = '/tim-kiem/chi-muc.json';
export const SUGGESTIONS_PATH = '/tim-kiem/goi-y.json';
export const SEARCH_PAGE = '/tim-kiem/';
