/** A text as a part of a regular expression that finds exactly this text. (`RegExp.escape` is too young for the phones of our readers.) */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Ids and parts of addresses: small letters without diacritics and digits, joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An address on this site as editors write it: "/van-ban/luat-120-2025-qh15/dieu-55/#khoan-1". */
export const SITE_PATH = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;
