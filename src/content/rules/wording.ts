import { z } from 'zod';
import { escapePattern } from '../../base/pattern.ts';
import { SourceError } from '../../legal/errors.ts';
import { readYaml } from '../yaml.ts';
import type { Rule } from './index.ts';

/** The editable list of words that label a person, and the one of things that are said in one way on the whole site. */
const LABELS = 'content/tu-ngu/khong-dung.yaml';
const ONE_WAY = 'content/tu-ngu/mot-cach.yaml';
const labelsSchema = z.array(z.strictObject({ word: z.string().min(2), instead: z.string().min(2), why: z.string().optional() }));
const oneWaySchema = z.array(
  z.strictObject({
    wrong: z.array(z.string().min(2)).min(1),
    right: z.string().min(2),
    why: z.string().min(5),
    unless: z.array(z.string()).default([]),
    except: z.array(z.string()).default([]),
  }),
);

/** Folders whose text the public reads. */
const READ_BY_PUBLIC = ['content', 'src/strings'];
/** Editors may name such words here, to forbid them or to lead a search for them to the right page. */
const ALLOWED = ['content/tu-ngu/', 'content/tim-kiem/'];
/** What people type into the search box stands in their own words. */
const KEYWORDS = /^\s*keywords:/;

const whole = (words: string): string => `(?<!\\p{L})${words.replace(/\s+/g, '\\s+')}(?!\\p{L})`;

/** The pattern of a way of writing: `{n}` is one digit that is neither part of a number or date nor followed by one ("1 tháng 7 năm 2026"). */
function patternOf(wrong: string, unless: readonly string[]): RegExp {
  const after = unless.length === 0 ? '' : `(?!${unless.map(escapePattern).join('|')})`;
  const words = wrong.startsWith('{n} ')
    ? `(?<![\\d.,/:–-]|\\p{L}|tháng )[1-9]\\s+${wrong.slice(4)}(?!\\p{L})(?!\\s+[\\d{$])`
    : whole(escapePattern(wrong));
  return new RegExp(`${words}${after}`, wrong.startsWith(wrong.charAt(0).toUpperCase()) ? 'u' : 'iu');
}

/** Nothing that the public reads holds a word that labels a person ("con nghiện", …), and everything is said in the one way that is agreed. */
export const wordingRule: Rule = ({ files }) => {
  const labels = files.has(LABELS) ? (files.read(LABELS, (text, path) => readYaml(text, labelsSchema, path)) ?? []) : [];
  const oneWay = files.has(ONE_WAY) ? (files.read(ONE_WAY, (text, path) => readYaml(text, oneWaySchema, path)) ?? []) : [];
  const patterns = labels.map((entry) => ({ ...entry, pattern: new RegExp(whole(entry.word), 'iu') }));
  const ways = oneWay.flatMap(({ wrong, unless, ...entry }) => wrong.map((words) => ({ ...entry, pattern: patternOf(words, unless) })));
  /** Labels as they are read: marks of emphasis fall away, and a line break is a space. */
  const labelled = (file: string, text: string): SourceError[] => {
    const read = text.replace(/[*_~`\\]/g, '');
    return patterns.flatMap(({ pattern, word, instead }) =>
      [...read.matchAll(new RegExp(pattern, 'giu'))].map(
        ({ index }) =>
          new SourceError({ file, line: read.slice(0, index).split('\n').length }, `Gặp “${word}”, chữ dán nhãn con người`, `“${instead}”`),
      ),
    );
  };
  const told = (file: string, line: number, text: string): SourceError[] => {
    const [other] = KEYWORDS.test(text)
      ? []
      : ways.flatMap(({ pattern, except, right }) => {
          const hit = except.some((part) => file.startsWith(part)) ? undefined : pattern.exec(text)?.[0];
          return hit === undefined ? [] : [{ hit, right }];
        });
    return other === undefined
      ? []
      : [new SourceError({ file, line }, `Gặp “${other.hit}”; cả trang viết một cách`, `“${other.right.replace('{n}', other.hit)}”`)];
  };
  const work = `words ${JSON.stringify([labels, oneWay])}`;
  return READ_BY_PUBLIC.flatMap((folder) => files.below(folder, /\.(?:md|mdx|ya?ml|json|txt|ts)$/))
    .filter((file) => !ALLOWED.some((allowed) => file.startsWith(allowed)))
    .flatMap((file) =>
      files.derive(file, work, (text) => [
        ...labelled(file, text),
        ...text.split('\n').flatMap((line, index) => told(file, index + 1, line)),
      ]),
    );
};
