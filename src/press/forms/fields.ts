import fontkit from '@pdf-lib/fontkit';
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  lineTo,
  moveTo,
  popGraphicsState,
  pushGraphicsState,
  setLineWidth,
  stroke,
  type PDFField,
  type PDFFont,
  type PDFForm,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import subsetFont from 'subset-font';
import type { SheetField } from '../../forms/sheet.ts';
import { FIELD_ADDRESS } from './input.ts';

/** What people type in Vietnamese, and the signs of addresses and numbers: the font in the file holds no more, so that it stays small. */
const TYPED = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...'ĐđĂăÂâÊêÔôƠơƯư'.split(''),
  ...[...'AaĂăÂâEeÊêIiOoÔôƠơUuƯưYy'].flatMap((letter) =>
    ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => `${letter}${tone}`.normalize('NFC')),
  ),
  ...'–—…“”‘’°×½²³',
].join('');

/** A link of the laid-out page that stands for a field. */
interface FieldPlace {
  page: PDFPage;
  ref: PDFRef;
  name: string;
  box: { x: number; y: number; width: number; height: number };
  /** Key of the structure element around it. */
  parent: PDFNumber;
}

function placesOf(pdf: PDFDocument): FieldPlace[] {
  return pdf.getPages().flatMap((page) =>
    (page.node.Annots()?.asArray() ?? []).flatMap((ref): FieldPlace[] => {
      const annotation = pdf.context.lookup(ref, PDFDict);
      const target = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
      const address = target instanceof PDFString || target instanceof PDFHexString ? target.decodeText() : '';
      if (!address.startsWith(FIELD_ADDRESS)) return [];
      const [left = 0, bottom = 0, right = 0, top = 0] = annotation
        .lookup(PDFName.of('Rect'), PDFArray)
        .asArray()
        .map((value) => (value as PDFNumber).asNumber());
      return [
        {
          page,
          ref: ref as PDFRef,
          name: address.slice(FIELD_ADDRESS.length),
          box: { x: left, y: bottom, width: right - left, height: top - bottom },
          parent: annotation.lookup(PDFName.of('StructParent'), PDFNumber),
        },
      ];
    }),
  );
}

/** The structure element that a key of the parent tree leads to. Typst writes the tree flat. */
function elementOf(pdf: PDFDocument, key: PDFNumber): PDFDict {
  const numbers = pdf.catalog
    .lookup(PDFName.of('StructTreeRoot'), PDFDict)
    .lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray);
  const at = numbers
    .asArray()
    .findIndex((value, index) => index % 2 === 0 && value instanceof PDFNumber && value.asNumber() === key.asNumber());
  return numbers.lookup(at + 1, PDFDict);
}

/** Puts a field's new widget where its link was: on the page, and in the reading order as a form element. */
function takePlace(pdf: PDFDocument, { page, ref, parent }: FieldPlace, label: string): void {
  const annotations = page.node.lookup(PDFName.of('Annots'), PDFArray);
  const widget = annotations.get(annotations.size() - 1);
  annotations.remove(annotations.size() - 1);
  annotations.set(annotations.asArray().indexOf(ref), widget);
  const dictionary = pdf.context.lookup(widget, PDFDict);
  dictionary.set(PDFName.of('StructParent'), parent);
  // The name stands on the field too; some viewers (pdf.js) look at the widget alone.
  dictionary.set(PDFName.of('TU'), PDFHexString.fromText(label));
  const element = elementOf(pdf, parent);
  element.set(PDFName.of('S'), PDFName.of('Form'));
  element.lookup(PDFName.of('K'), PDFArray).lookup(0, PDFDict).set(PDFName.of('Obj'), widget);
  pdf.context.delete(ref);
}

const PLAIN = { borderWidth: 0 } as const;

/** pdf-lib paints fields white; the dotted line below must show. */
function transparent(field: PDFField): void {
  for (const widget of field.acroField.getWidgets()) widget.dict.lookupMaybe(PDFName.of('MK'), PDFDict)?.delete(PDFName.of('BG'));
}

/** A little higher than its line, so that viewers, which fit the type to the height, set it as large as the form. */
const roomy = ({ x, y, width, height }: FieldPlace['box']): FieldPlace['box'] => ({ x, y: y - 1, width, height: height + 3 });

function textField(form: PDFForm, { name, type, most }: SheetField, places: readonly FieldPlace[], font: PDFFont): PDFField {
  const field = form.createTextField(name);
  if (type === 'long') field.enableMultiline();
  else if (most !== undefined) field.setMaxLength(most);
  for (const { page, box } of places) field.addToPage(page, { ...roomy(box), ...PLAIN, font });
  transparent(field);
  // Size 0: viewers shrink what is too long for its line.
  field.setFontSize(type === 'long' ? 11 : 0);
  field.updateAppearances(font);
  return field;
}

function choiceField(form: PDFForm, { name, options = [] }: SheetField, places: readonly FieldPlace[], font: PDFFont): PDFField {
  const field = form.createDropdown(name);
  field.setOptions([...options]);
  for (const { page, box } of places) field.addToPage(page, { ...roomy(box), ...PLAIN, font });
  field.select(options[0] ?? '');
  transparent(field);
  field.setFontSize(12);
  field.updateAppearances(font);
  return field;
}

/** A box that takes a cross, as the forms ask for an X. */
function checkField(form: PDFForm, { name }: SheetField, places: readonly FieldPlace[]): PDFField {
  const field = form.createCheckBox(name);
  for (const { page, box } of places) field.addToPage(page, { ...box, ...PLAIN });
  transparent(field);
  field.updateAppearances((_field, widget) => {
    const { width, height } = widget.getRectangle();
    const on = [
      pushGraphicsState(),
      setLineWidth(1.2),
      moveTo(2.4, 2.4),
      lineTo(width - 2.4, height - 2.4),
      moveTo(2.4, height - 2.4),
      lineTo(width - 2.4, 2.4),
      stroke(),
      popGraphicsState(),
    ];
    return { normal: { on, off: [] }, down: { on, off: [] } };
  });
  return field;
}

/**
 * Turns the links of a laid-out form into fields that are filled on the screen: text, cross, list. The page stays tagged: each field is
 * a form element at its place in the reading order and bears the name of its label.
 *
 * @param laid PDF/UA of the template `official-form`
 * @param fields the fields of the form
 * @param typeface a TrueType font with all Vietnamese letters
 * @returns the same bytes for the same input
 * @throws Error where page and fields do not agree
 */
export async function withFields(laid: Uint8Array, fields: readonly SheetField[], typeface: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(laid, { updateMetadata: false });
  pdf.registerFontkit(fontkit);
  // Whole, not as a subset of pdf-lib's own: what is typed later is in no page yet.
  const font = await pdf.embedFont(await subsetFont(Buffer.from(typeface), TYPED, { targetFormat: 'truetype', noHinting: true }), {
    subset: false,
    customName: 'Tinos',
  });
  const form = pdf.getForm();
  const places = placesOf(pdf);
  const strange = places.find(({ name }) => !fields.some((field) => field.name === name));
  if (strange !== undefined) throw new Error(`Ô “${strange.name}” trên tờ không có trong danh sách`);
  for (const box of fields) {
    const own = places.filter(({ name }) => name === box.name);
    if (own.length === 0) throw new Error(`Ô “${box.name}” không có trên tờ`);
    const field =
      box.type === 'check'
        ? checkField(form, box, own)
        : box.type === 'choice'
          ? choiceField(form, box, own, font)
          : textField(form, box, own, font);
    field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(box.label));
    for (const place of [...own].reverse()) takePlace(pdf, place, box.label);
  }
  // Viewers look here for the font when one types.
  form.acroForm.dict.set(PDFName.of('DR'), pdf.context.obj({ Font: { [font.name]: font.ref } }));
  form.acroForm.dict.set(PDFName.of('DA'), PDFString.of(`/${font.name} 0 Tf 0 g`));
  form.acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.False);
  return pdf.save({ updateFieldAppearances: false, useObjectStreams: true });
}
