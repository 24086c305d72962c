import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isoDate, question, sitePath } from '../../vocabulary/pieces.ts';
import { SourceError } from '../../legal/errors.ts';
import { readYaml } from '../../content/yaml.ts';
import type { PageHints } from './build.ts';
import type { FileLanguage } from './file.ts';

/** Folder of the editors' search words below the project root. */
export const LANGUAGE_FOLDER = 'content/tim-kiem';
/** The files of which it is made. */
export const LANGUAGE_FILES = ['bo-qua', 'can-giup-do', 'loi-tat', 'trang', 'van-ban', 'viet-tat', 'tu-dong-nghia'].map(
  (name) => `${LANGUAGE_FOLDER}/${name}.yaml`,
);

const phrase = z.string().min(1);
const reviewed = { reviewer: z.string().min(2), checked: isoDate };
const noted = { ...reviewed, note: z.string().min(10) };

const synonyms = z.strictObject({
  ...reviewed,
  entries: z.array(
    z.strictObject({
      say: z.array(phrase).min(1),
      law: z.array(phrase).min(1),
      weight: z.number().gt(0).max(1).optional(),
      note: z.string().min(5),
    }),
  ),
});
const abbreviations = z.strictObject({ ...noted, entries: z.record(z.string(), phrase) });
const stops = z.strictObject({
  ...noted,
  phrases: z.array(phrase),
  words: z.array(phrase),
  plain: z.array(phrase),
  questions: z.array(phrase),
  questionEnds: z.array(phrase),
  aboutDocument: z.array(phrase),
});
const groups = z.record(z.string(), z.array(phrase).min(1));
const help = z
  .strictObject({
    ...noted,
    url: sitePath,
    who: groups,
    what: groups,
    not: z.array(phrase),
    notFirst: z.array(phrase),
    filler: z.array(phrase),
    doors: z.array(
      z.strictObject({
        what: z.array(z.string()),
        who: z.array(z.string()).min(1).optional(),
        lead: z.array(sitePath).min(1),
        always: z.literal(true).optional(),
        quiet: z.literal(true).optional(),
      }),
    ),
  })
  .superRefine(({ who, what, doors }, context) => {
    for (const [index, door] of doors.entries()) {
      for (const [field, names, known] of [
        ['what', door.what, what],
        ['who', door.who ?? [], who],
      ] as const) {
        const unknown = names.find((name) => !(name in known));
        if (unknown !== undefined)
          context.addIssue({
            code: 'custom',
            path: ['doors', index, field],
            message: `tên một nhóm của “${field}”; không có nhóm “${unknown}”`,
          });
      }
    }
  });
const documentNames = z.strictObject({
  ...noted,
  names: z.record(z.string(), z.array(phrase).min(1)),
  elsewhere: z.array(z.array(phrase).min(1)),
  compare: z.strictObject({ url: sitePath, phrases: z.array(phrase).min(1) }),
  provinces: z.strictObject({ url: sitePath }),
});
const shortcuts = z
  .strictObject({ ...noted, entries: z.array(z.strictObject({ queries: z.array(phrase).min(1), url: sitePath })) })
  .superRefine(({ entries }, context) => {
    const seen = new Map<string, string>();
    for (const [index, { queries, url }] of entries.entries())
      for (const query of queries) {
        const other = seen.get(query.toLocaleLowerCase('vi'));
        seen.set(query.toLocaleLowerCase('vi'), url);
        if (other !== undefined)
          context.addIssue({
            code: 'custom',
            path: ['entries', index, 'queries'],
            message: `mỗi chữ một nơi; “${query}” đã dẫn tới ${other}`,
          });
      }
  });
const hints = z.strictObject({
  ...noted,
  pages: z.record(sitePath, z.strictObject({ keywords: z.array(phrase), questions: z.array(question) })),
});

/** The editors' search words, and the addresses that they name with the file that names them. */
export interface LoadedLanguage {
  language: FileLanguage;
  hints: Map<string, PageHints>;
  addresses: { url: string; file: string }[];
}

/**
 * Reads content/tim-kiem/.
 *
 * @param root absolute path of the project
 * @throws SourceError (file, line, field, what is expected) for a file that does not fit
 */
export function loadLanguage(root: string): LoadedLanguage {
  const read = <T extends z.ZodType>(name: string, schema: T): z.infer<T> => {
    const file = join(LANGUAGE_FOLDER, name);
    if (!existsSync(join(root, file))) throw new SourceError({ file }, 'Không thấy tệp', 'tệp chữ tìm kiếm của trang này');
    return readYaml(readFileSync(join(root, file), 'utf8'), schema, file);
  };
  const stopWords = read('bo-qua.yaml', stops);
  const needHelp = read('can-giup-do.yaml', help);
  const leads = read('loi-tat.yaml', shortcuts);
  const pages = read('trang.yaml', hints);
  const documents = read('van-ban.yaml', documentNames);
  const language: FileLanguage = {
    abbreviations: read('viet-tat.yaml', abbreviations).entries,
    synonyms: read('tu-dong-nghia.yaml', synonyms).entries.map(({ say, law, weight }) => ({
      from: say,
      to: law,
      ...(weight === undefined ? {} : { weight }),
    })),
    stopPhrases: stopWords.phrases,
    stopWords: stopWords.words,
    plainStopWords: stopWords.plain,
    questionWords: stopWords.questions,
    questionEnds: stopWords.questionEnds,
    aboutDocument: stopWords.aboutDocument,
    help: {
      url: needHelp.url,
      who: needHelp.who,
      what: needHelp.what,
      not: needHelp.not,
      notFirst: needHelp.notFirst,
      filler: needHelp.filler,
      doors: needHelp.doors.map(({ what, who, lead, always, quiet }) => ({
        what,
        lead,
        ...(who === undefined ? {} : { who }),
        ...(always === undefined ? {} : { always }),
        ...(quiet === undefined ? {} : { quiet }),
      })),
    },
    documentNames: documents.names,
    mentioned: [],
    elsewhere: documents.elsewhere,
    compare: documents.compare,
    provinces: { names: [], url: documents.provinces.url },
    shortcuts: leads.entries,
  };
  const from = (name: string, urls: readonly string[]) => urls.map((url) => ({ url, file: join(LANGUAGE_FOLDER, name) }));
  return {
    language,
    hints: new Map(Object.entries(pages.pages)),
    addresses: [
      ...from('can-giup-do.yaml', [...new Set([needHelp.url, ...needHelp.doors.flatMap(({ lead }) => lead)])]),
      ...from('van-ban.yaml', [documents.compare.url, documents.provinces.url]),
      ...from(
        'loi-tat.yaml',
        leads.entries.map(({ url }) => url),
      ),
      ...from('trang.yaml', Object.keys(pages.pages)),
    ],
  };
}
