/** Reads the reader's own DOCX, saved web page, Markdown or plain text. */
import { readHtml } from '../../official/read/text/read-html.ts';
import { readText } from '../../official/read/text/read-text.ts';
import { readDocx } from '../../official/read/word/read-docx.ts';
import { serve } from './serve.ts';

serve({ docx: readDocx, html: readHtml, text: readText });
