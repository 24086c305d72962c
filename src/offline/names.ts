/** Names that the service worker, the pages and the build have in common. */

/** The service worker; at the root, so that it answers for every page. */
export const WORKER_PATH = '/sw.js';
/** All pages that are kept, in one file: alone they would be ten times as many bytes, for each repeats the frame of every other. */
export const PACK_PATH = '/khi-khong-co-mang/trang.json';
/** What is shown where there is neither a network nor the page. */
export const OFFLINE_PAGE = '/khi-khong-co-mang/';
/** Store of the kept pages; the hash of their pack follows. */
export const PAGES_STORE = 'trang-';
/** Store of what readers asked to keep: files and pages of materials. It outlives every update. */
export const ASKED_STORE = 'da-luu';

/** How old a kept page may be, in hours, before a slow network is waited for rather than shown over: validity and help change. */
export const FRESH_HOURS = 24;
/** How long a network may take, in milliseconds, before a fresh enough kept page is shown. */
export const PATIENCE = 4000;

/** The pack: address → the page's HTML. */
export type Pack = Record<string, string>;
