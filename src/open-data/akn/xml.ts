import { escapeMarkup } from '../../base/entities.ts';

/** A piece of finished XML. The brand keeps plain text from slipping in unescaped. */
export type Xml = string & { readonly __xml: unique symbol };

/** Characters that XML 1.0 does not allow at all, not even escaped. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** Text as XML: markup characters escaped, characters that XML cannot hold dropped. */
export function text(value: string): Xml {
  return escapeMarkup(value.replace(FORBIDDEN, '')) as Xml;
}

/** An attribute's value; undefined leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * One element.
 *
 * @param name element name
 * @param attributes written in the given order
 * @param children finished XML; none makes an empty element
 */
export function el(name: string, attributes: Attributes = {}, ...children: readonly Xml[]): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${text(String(value)).replace(/\s+/gu, ' ')}"`))
    .join('');
  return (children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`) as Xml;
}

/** Several pieces after each other. */
export const join = (pieces: readonly Xml[]): Xml => pieces.join('') as Xml;
