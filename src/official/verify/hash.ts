import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { collapse } from '../text/characters.ts';

/*
 * A library and neither Node's own hash nor the browser's: the same code proves a copy in the command and on the reader's device, and a repair
 * tries thousands of wordings one after another, which the browser's (a promise each) cannot.
 */

/** sha256 of a text that is in NFC with every run of white space one space, in hexadecimal: the fast half of {@link hashText}. */
export const hashOfClean = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** sha256 of the text in NFC with every run of white space one space, in hexadecimal. */
export const hashText = (text: string): string => hashOfClean(collapse(text));
