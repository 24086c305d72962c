/** The library for old Word files takes Node's Buffer for given: here is one, before the library itself is read. */
import { Buffer } from 'buffer/';

(globalThis as { Buffer?: unknown }).Buffer = Buffer;

export { Buffer };
