import { hasDates, type DocumentFacts } from '../../legal/document.ts';
import { openDataText } from '../../strings/open-data.ts';
import { slugify } from '../../vietnamese/fold.ts';
import { readGazette } from '../gazette.ts';
import { expressionIri, LAW_NUMBER, lawIriFromNumber, workIri, type Variant } from './names.ts';
import { termEId, type AknContext } from './text.ts';
import { el, type Xml } from './xml.ts';

/** eIds of the people and notions that the metadata speaks of; each stands once in `references`. */
const EDITOR = 'ban-bien-tap';
const IN_FORCE = 'hieu-luc';
export const FORCE_PERIOD = 'tmpg_1';

/** One editorial note: the eId that a `noteRef` leads to, and the text. */
export interface Note {
  eId: string;
  text: Xml;
}

export interface MetaInput {
  context: AknContext;
  variant: Variant;
  /** Day on which the text was last checked (ISO): the date of this manifestation. */
  checked: string;
  notes: readonly Note[];
}

const source = { source: `#${EDITOR}` };
export const issuerEId = ({ issuer }: DocumentFacts): string => slugify(issuer);

/** Work, expression and manifestation in the order that the schema demands. */
function identification({ context: { facts }, variant, checked }: MetaInput): Xml {
  const work = workIri(facts);
  const expression = expressionIri(facts, variant);
  const value = (name: string, content: string): Xml => el(name, { value: content });
  const common = (iri: string, main: string, date: string, dateName: string, author: string): Xml[] => [
    value('FRBRthis', main),
    value('FRBRuri', iri),
    el('FRBRdate', { date, name: dateName }),
    el('FRBRauthor', { href: `#${author}` }),
  ];
  return el(
    'identification',
    source,
    el(
      'FRBRWork',
      {},
      value('FRBRthis', `${work}/!main`),
      value('FRBRuri', work),
      el('FRBRalias', { value: facts.number, name: 'so-hieu' }),
      el('FRBRdate', { date: facts.issued, name: 'thong-qua' }),
      el('FRBRauthor', { href: `#${issuerEId(facts)}` }),
      value('FRBRcountry', 'vn'),
      value('FRBRsubtype', facts.kind),
      value('FRBRnumber', facts.number),
      value('FRBRname', facts.title),
    ),
    el(
      'FRBRExpression',
      {},
      ...common(expression, `${expression}/!main`, facts.issued, 'thong-qua', EDITOR),
      value('FRBRauthoritative', 'false'),
      el('FRBRlanguage', { language: 'vie' }),
    ),
    el(
      'FRBRManifestation',
      {},
      ...common(`${expression}.akn`, `${expression}/!main.xml`, checked, 'kiem-tra', EDITOR),
      value('FRBRformat', 'application/akn+xml'),
    ),
  );
}

/** The official gazette, where the metadata names its number and day. */
function publication({ gazette }: DocumentFacts): Xml[] {
  const issue = readGazette(gazette);
  return issue === undefined ? [] : [el('publication', { date: issue.date, showAs: gazette, name: 'cong-bao', number: issue.number })];
}

interface Relation {
  name: 'activeRef' | 'passiveRef';
  eId: string;
  href: string;
  showAs: string;
}

const relationEId = (href: string): string => `vb-${href.slice(href.lastIndexOf('/') + 1)}`;

/** The document that a label names first: a published one, or one that we know by its number alone. */
function relation(name: Relation['name'], label: string, published: readonly DocumentFacts[]): Relation[] {
  const first = LAW_NUMBER.exec(label)?.[0];
  const known = published.find(({ number }) => number === first);
  const href = known === undefined ? lawIriFromNumber(label) : workIri(known);
  return href === undefined
    ? []
    : [{ name, eId: relationEId(href), href, showAs: known === undefined ? label : `${known.title} số ${known.number}` }];
}

const successorOf = ({ facts: { validity }, published }: AknContext): DocumentFacts | undefined =>
  hasDates(validity) && validity.replacedBy !== undefined ? published.find(({ id }) => id === validity.replacedBy) : undefined;

/** What a law knows of other documents: what it ends or changes (active), what ended or changed it (passive). */
function relations(context: AknContext, changed: readonly string[]): Relation[] {
  const { facts, published } = context;
  const successor = successorOf(context);
  return [
    ...[...facts.replaces, ...changed].flatMap((label) => relation('activeRef', label, published)),
    ...[...facts.amendedBy, ...(successor === undefined ? [] : [successor.number])].flatMap((label) =>
      relation('passiveRef', label, published),
    ),
  ];
}

/** Passed, in force, ended. The schema's event types know only generation, amendment and repeal, so entry into force carries none. */
function lifecycle(context: AknContext): { xml: Xml[]; ended: boolean } {
  const { facts } = context;
  const { validity } = facts;
  const successor = successorOf(context);
  const passed = el('eventRef', { eId: 'eref_1', date: facts.issued, source: '#goc', type: 'generation', originatingExpression: true });
  if (!hasDates(validity)) return { xml: [el('lifecycle', source, passed)], ended: false };
  const ended =
    validity.ended === undefined
      ? []
      : [
          el('eventRef', {
            eId: 'eref_3',
            date: validity.ended,
            source: successor === undefined ? '#goc' : `#${relationEId(workIri(successor))}`,
            type: 'repeal',
          }),
        ];
  return {
    xml: [
      el(
        'lifecycle',
        source,
        passed,
        el('eventRef', { eId: 'eref_2', date: validity.effective, source: '#goc', refersTo: `#${IN_FORCE}` }),
        ...ended,
      ),
    ],
    ended: ended.length > 0,
  };
}

/**
 * The metadata of an act, in the order of the schema.
 *
 * @param changed names of laws that articles of this one amend
 */
export function meta(input: MetaInput, changed: readonly string[]): Xml {
  const { context, notes } = input;
  const { facts, terms } = context;
  const { xml: life, ended } = lifecycle(context);
  const period = hasDates(facts.validity)
    ? [
        el(
          'temporalData',
          source,
          el(
            'temporalGroup',
            { eId: FORCE_PERIOD },
            el('timeInterval', { start: '#eref_2', end: ended ? '#eref_3' : undefined, refersTo: `#${IN_FORCE}` }),
          ),
        ),
      ]
    : [];
  const references = el(
    'references',
    source,
    el('original', { eId: 'goc', href: `${workIri(facts)}/vie@`, showAs: `${facts.title} số ${facts.number}` }),
    ...relations(context, changed).map(({ name, ...attributes }) => el(name, { ...attributes })),
    el('TLCOrganization', { eId: issuerEId(facts), href: `/akn/ontology/organization/vn/${issuerEId(facts)}`, showAs: facts.issuer }),
    el('TLCOrganization', {
      eId: EDITOR,
      href: `/akn/ontology/organization/vn/${EDITOR}`,
      showAs: openDataText.editor,
    }),
    el('TLCConcept', { eId: IN_FORCE, href: '/akn/ontology/concept/vn/hieu-luc', showAs: openDataText.inForce }),
    ...terms.map((term) => el('TLCTerm', { eId: termEId(term), href: `/akn/ontology/term/vn/${slugify(term.name)}`, showAs: term.name })),
  );
  return el(
    'meta',
    {},
    identification(input),
    ...publication(facts),
    ...life,
    ...period,
    references,
    ...(notes.length === 0
      ? []
      : [el('notes', source, ...notes.map((note) => el('note', { eId: note.eId, class: 'bien-tap' }, el('p', {}, note.text))))]),
  );
}
