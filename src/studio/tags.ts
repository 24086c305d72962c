import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFOperator, PDFOperatorNames, PDFRef } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject, PDFPage } from '@cantoo/pdf-lib';

/** Structure of a PDF for those who listen to it (PDF 1.7, 14.7): what is added to a page is added to its tree too. */

const key = (name: string): PDFName => PDFName.of(name);

/** An entry as an array, made one where it is a single thing or not there. */
function arrayAt(holder: PDFDict, name: string): PDFArray {
  const value: PDFObject | undefined = holder.lookup(key(name));
  if (value instanceof PDFArray) return value;
  const array = holder.context.obj([]);
  const own = holder.get(key(name));
  if (own !== undefined) array.push(own);
  holder.set(key(name), array);
  return array;
}

/** The tree of a document, and the element that holds all others. */
interface Tree {
  root: PDFDict;
  document: PDFDict;
  documentRef: PDFRef;
  parents: PDFDict;
}

function treeOf(doc: PDFDocument): Tree {
  const { context, catalog } = doc;
  const known = catalog.lookupMaybe(key('StructTreeRoot'), PDFDict);
  if (known === undefined) {
    const rootRef = context.nextRef();
    const documentRef = context.register(context.obj({ Type: 'StructElem', S: 'Document', P: rootRef, K: [] }));
    const parents = context.obj({ Nums: [] });
    const root = context.obj({ Type: 'StructTreeRoot', K: [documentRef], ParentTree: parents, ParentTreeNextKey: 0 });
    context.assign(rootRef, root);
    catalog.set(key('StructTreeRoot'), rootRef);
    catalog.set(key('MarkInfo'), context.obj({ Marked: true }));
    return { root, document: context.lookup(documentRef, PDFDict), documentRef, parents };
  }
  const documentRef = arrayAt(known, 'K').get(0);
  if (!(documentRef instanceof PDFRef)) throw new Error('the structure tree of the PDF begins with no element');
  return { root: known, document: context.lookup(documentRef, PDFDict), documentRef, parents: known.lookup(key('ParentTree'), PDFDict) };
}

/** The arrays of a number tree, by number. */
function* numbersBelow(node: PDFDict): Generator<[number, PDFObject | undefined]> {
  const nums = node.lookupMaybe(key('Nums'), PDFArray);
  for (let at = 0; nums !== undefined && at + 1 < nums.size(); at += 2) yield [nums.lookup(at, PDFNumber).asNumber(), nums.lookup(at + 1)];
  const kids = node.lookupMaybe(key('Kids'), PDFArray);
  for (let at = 0; kids !== undefined && at < kids.size(); at += 1) yield* numbersBelow(kids.lookup(at, PDFDict));
}

/** A new number in the flat or last part of a number tree. */
function addNumber(parents: PDFDict, number: number, value: PDFObject): void {
  const kids = parents.lookupMaybe(key('Kids'), PDFArray);
  const leaf = kids === undefined ? parents : kids.lookup(kids.size() - 1, PDFDict);
  const nums = arrayAt(leaf, 'Nums');
  nums.push(PDFNumber.of(number));
  nums.push(value);
  const limits = leaf.lookupMaybe(key('Limits'), PDFArray);
  if (limits !== undefined) limits.set(1, PDFNumber.of(number));
}

/** Which marked contents of a page belong to which elements. */
function marksOf(page: PDFPage, { root, parents }: Tree): PDFArray {
  const own = page.node.lookupMaybe(key('StructParents'), PDFNumber)?.asNumber();
  for (const [number, value] of numbersBelow(parents)) if (number === own && value instanceof PDFArray) return value;
  const used = [...numbersBelow(parents)].map(([number]) => number);
  const number = Math.max(-1, ...used, (root.lookupMaybe(key('ParentTreeNextKey'), PDFNumber)?.asNumber() ?? 0) - 1) + 1;
  const marks = page.doc.context.obj([]);
  page.node.set(key('StructParents'), PDFNumber.of(number));
  page.node.set(key('Tabs'), key('S'));
  addNumber(parents, number, marks);
  root.set(key('ParentTreeNextKey'), PDFNumber.of(number + 1));
  return marks;
}

/** Adds to one page, each thing under its own element or as decoration. */
export interface Tagger {
  /** What `draw` puts on the page, read as an element of this type; `alt` says what a picture shows. */
  tagged: (type: 'P' | 'Figure', draw: () => void, alt?: string) => void;
  /** What `draw` puts on the page is not read. */
  artifact: (draw: () => void) => void;
}

/**
 * @param before whether new elements are read before those that the document has, in the order in which they are added
 * @returns what adds to `page`
 */
export function taggerOf(page: PDFPage, before = false): Tagger {
  const tree = treeOf(page.doc);
  const { context } = page.doc;
  const marks = marksOf(page, tree);
  const kids = arrayAt(tree.document, 'K');
  let first = 0;
  const between = (start: PDFOperator, draw: () => void): void => {
    page.pushOperators(start);
    draw();
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  };
  return {
    tagged: (type, draw, alt) => {
      const mark = marks.size();
      const element = context.register(
        context.obj({
          Type: 'StructElem',
          S: type,
          P: tree.documentRef,
          Pg: page.ref,
          K: mark,
          ...(alt === undefined ? {} : { Alt: PDFHexString.fromText(alt) }),
        }),
      );
      marks.push(element);
      kids.insert(before ? first++ : kids.size(), element);
      between(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [key(type), `<</MCID ${mark}>>`]), draw);
    },
    artifact: (draw) => between(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [key('Artifact')]), draw),
  };
}
