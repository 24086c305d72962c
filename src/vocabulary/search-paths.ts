/** Addresses of the files that the browser loads: both parts of the index, and the small list for suggestions. */
export const INDEX_PATH = '/tim-kiem/chi-muc.json';
export const REST_PATH = '/tim-kiem/chi-muc-sau.json';
export const SUGGESTIONS_PATH = '/tim-kiem/goi-y.json';
export const SEARCH_PAGE = '/tim-kiem/';
