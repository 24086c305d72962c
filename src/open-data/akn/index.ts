import type { ArticleEntry } from '../../legal/article.ts';
import { hasDates } from '../../legal/document.ts';
import { openDataText } from '../../strings/open-data.ts';
import { formatLongDate } from '../../vietnamese/dates.ts';
import type { OfficialWording } from '../document-json.ts';
import { body } from './body.ts';
import { FORCE_PERIOD, issuerEId, meta, type Note } from './meta.ts';
import type { AknContext } from './text.ts';
import { kindOf } from '../../legal/kinds.ts';
import { el, text, type Xml } from './xml.ts';

/** Namespace of Akoma Ntoso 3.0. */
const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** What {@link documentAkn} is made from. */
export interface AknInput extends AknContext {
  articles: readonly ArticleEntry[];
  official?: OfficialWording | undefined;
}

/** The opening of the document as readers know it: type, title, number, who passed it and when. */
function preface({ facts }: AknContext): Xml {
  return el(
    'preface',
    { eId: 'preface' },
    el(
      'longTitle',
      { eId: 'preface__longTitle' },
      el(
        'p',
        { eId: 'preface__longTitle__p_1' },
        el('docTitle', {}, text(facts.title)),
        text(' số '),
        el('docNumber', {}, text(facts.number)),
        el('noteRef', { href: '#note_1', marker: '*' }),
      ),
    ),
    el(
      'p',
      { eId: 'preface__p_1' },
      el('docType', {}, text(facts.type)),
      text(' do '),
      el('docAuthority', { refersTo: `#${issuerEId(facts)}` }, text(facts.issuer)),
      text(` ${kindOf(facts.kind).made} `),
      el('docDate', { date: facts.issued }, text(formatLongDate(facts.issued))),
    ),
  );
}

/**
 * One law as Akoma Ntoso 3.0 (`act`), named after the OASIS naming convention.
 *
 * Without the official wording the text is our restatement. With it, the text is the official wording and the restatement stands
 * beside it in `blockContainer`s of class "dien-giai".
 *
 * @param input facts, articles in order, the corpus that resolves citations, and the imported wording if there is any
 * @returns an XML document, without line breaks between elements (white space would become text)
 */
export function documentAkn({ articles, official, ...context }: AknInput): string {
  const { facts } = context;
  const variant = official === undefined ? 'dien-giai' : 'nguyen-van-kem-dien-giai';
  const noted = articles.filter(({ note }) => note !== undefined);
  const notes: Note[] = [openDataText.note[variant], ...facts.notes, ...noted.map(({ note }) => note ?? '')].map((value, index) => ({
    eId: `note_${index + 1}`,
    text: text(value),
  }));
  const first = 1 + facts.notes.length;
  const noteRefs = new Map(noted.map(({ number }, index) => [number, el('noteRef', { href: `#note_${first + index + 1}`, marker: '*' })]));
  const checked = [facts.checked, ...articles.map((article) => article.checked)].sort().at(-1) ?? facts.checked;
  const changed = articles.flatMap(({ amends }) => (amends === undefined ? [] : [amends]));
  const period = hasDates(facts.validity) ? `#${FORCE_PERIOD}` : undefined;
  const act = el(
    'act',
    { name: facts.kind, contains: 'originalVersion' },
    meta({ context, variant, checked, notes }, changed),
    preface(context),
    body(articles, official?.chapters, context, noteRefs, period),
    ...(facts.signer === undefined
      ? []
      : [el('conclusions', { eId: 'conclusions' }, el('p', { eId: 'conclusions__p_1' }, el('signature', {}, text(facts.signer))))]),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${el('akomaNtoso', { xmlns: AKN_NAMESPACE }, act)}\n`;
}
