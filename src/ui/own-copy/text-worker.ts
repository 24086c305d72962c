/** Reads the reader's own DOCX, DOC, saved web page, Markdown or plain text. */
import { readHtml } from '../../official/read/text/read-html.ts';
import { readText } from '../../official/read/text/read-text.ts';
import { readDocx } from '../../official/read/word/read-docx.ts';
import { readDocFile } from './doc/read-doc-file.ts';
import { serve } from './serve.ts';

serve({ docx: readDocx, doc: readDocFile, html: readHtml, text: readText });
