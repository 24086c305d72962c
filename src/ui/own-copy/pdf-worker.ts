/** Reads the reader's own PDF: a worker by itself, since its library is heavier than the whole rest of the site's scripts. */
import { readPdf } from '../../official/read/pdf/read-pdf.ts';
import { serve } from './serve.ts';

serve({ pdf: readPdf });
