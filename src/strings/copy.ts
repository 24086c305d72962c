/** What a copy button says for a moment. A file of its own: the script of law pages loads these words and no others. */
export const copied = 'Đã chép';
/** Said behind a citation that is copied with its text: the text is ours, not the official one. */
export const restated = 'diễn giải';
/** The same behind a citation that is copied with the official wording, and where that is not the verified one. */
export const wording = 'nguyên văn';
export const wordingDiffers = 'nguyên văn, có chữ khác bản đã kiểm';
