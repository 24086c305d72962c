/** Addresses of a document's own-copy page and of the fingerprints that it fetches. */
export const ownCopyPath = (documentId: string): string => `/van-ban/${documentId}/doi-chieu-ban-cua-ban/`;
export const fingerprintAddress = (documentId: string): string => `/van-ban/${documentId}/dau-van-tay.json`;
