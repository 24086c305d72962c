/**
 * The search index as it travels: one JSON file holding the published text itself, read and inverted in the browser.
 * Vietnamese legal text compresses about ten to one, so this is smaller than a ready-made inverted index
 * and needs nothing more for later queries, phrases or excerpts.
 */
import type { ArticleNumber } from '../../legal/article-number.ts';

/** A published document as search names it and routes to it. */
export interface FileDocument {
  id: string;
  /** Official number, "120/2025/QH15". */
  number: string;
  type: string;
  title: string;
  url: string;
  /** Undefined for documents without dates of force; of the day of the build, until {@link onDay} says it for the reader's. */
  state?: 'pending' | 'in-force' | 'repealed';
  /** The day from which it applies, ISO; only where that day was still to come. */
  effective?: string;
  /** The day on which it ended, ISO. */
  ended?: string;
  /** Id of the document that replaced it. */
  replacedBy?: string;
  /** 1 for a decree that details a law: it says again what the law says. */
  details?: 1;
}

/** A part of a page that has an anchor: a clause, a point, a headed section. The first may have an empty anchor. */
export interface FileSection {
  /** Anchor (id of an element), or "" for the text above all anchors. */
  a: string;
  /** Heading, where it has one. */
  h?: string;
  /** Text. */
  t: string;
  /** Position of the section that this one is part of (a point's clause). */
  p?: number;
}

/** One page. */
export interface FilePage {
  u: string;
  t: string;
  /** Kind: the search filter of the page. */
  k: string;
  /** Audiences. */
  a?: string[];
  /** Summary. */
  s?: string;
  /** Index into `documents` and number of the article, for the pages of a law. */
  d?: number;
  n?: ArticleNumber;
  /** 1 for an article that amends another law: it repeats that law's words. */
  m?: 1;
  /** Keywords and questions that editors gave the page. */
  w?: string[];
  q?: string[];
  x: FileSection[];
}

/** Words that mean alike: a query holding `from` also looks for `to`. `weight` below 1 keeps the typed words ahead. */
interface FileSynonym {
  from: string[];
  to: string[];
  weight?: number;
}

/** What people type and where it leads, before any ranking. */
interface FileShortcut {
  queries: string[];
  url: string;
}

/** Who needs help with what, and where each is led; see content/tim-kiem/can-giup-do.yaml. */
export interface FileHelp {
  url: string;
  who: Record<string, string[]>;
  what: Record<string, string[]>;
  not: string[];
  notFirst: string[];
  filler: string[];
  doors: { what: string[]; who?: string[]; lead: string[]; always?: boolean; quiet?: boolean }[];
}

/** A document that is named on this site but not published here. */
export interface FileMention {
  type: string;
  number: string;
  url: string;
}

/** Editors' knowledge of how people ask; see content/tim-kiem/. */
export interface FileLanguage {
  abbreviations: Record<string, string>;
  synonyms: FileSynonym[];
  /** Phrases that carry no content ("là gì"), single words that carry little, and those that carry little when typed without marks. */
  stopPhrases: string[];
  stopWords: string[];
  plainStopWords: string[];
  /** Words by which people ask, wherever they stand and at the end only: a query without them tells something. */
  questionWords: string[];
  questionEnds: string[];
  /** Phrases that, beside the name of a document, ask about the document as such. */
  aboutDocument: string[];
  help: FileHelp;
  /** Further names of published documents, by id. */
  documentNames: Record<string, string[]>;
  /** Documents that pages of this site name but do not publish, each with the page that speaks of it most. */
  mentioned: FileMention[];
  /** Laws that people call by name and that this site does not publish: the full name, and other names. */
  elsewhere: string[][];
  /** Words by which people ask which article an article became, and the page that compares. */
  compare: { phrases: string[]; url: string };
  /** Names of provinces, those of today and earlier ones, and the place that lists their services. */
  provinces: { names: string[]; url: string };
  shortcuts: FileShortcut[];
}

/** The whole file. */
export interface SearchFile {
  version: 1;
  documents: FileDocument[];
  pages: FilePage[];
  language: FileLanguage;
}
