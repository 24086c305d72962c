import type { z } from 'zod';
import { helpSchema, reportingSchema, type Help, type Reporting } from '../../people/help.ts';
import { landingSchema, type Landing } from '../../people/landing.ts';
import { penaltiesSchema, type Penalties } from '../../people/penalties.ts';
import type { ContentFiles } from '../files.ts';
import { problemAt, type LineOf } from '../problems.ts';
import { readYamlFile, type YamlFile } from '../yaml.ts';

const LANDINGS = 'content/danh-cho';
const PENALTIES = 'content/bi-phat/bi-phat-the-nao.yaml';
const HELP = 'content/tro-giup/tro-giup.yaml';
const REPORTING = 'content/tro-giup/to-giac.yaml';

/** A page's content with the file that holds it and the lines of its fields. */
export interface Sourced<T> {
  value: T;
  file: string;
  lineOf: LineOf;
}

function read<T extends z.ZodType>(files: ContentFiles, file: string, schema: T): Sourced<z.infer<T>> | undefined {
  const found = files.read(file, (text, path): YamlFile<z.infer<T>> => readYamlFile(text, schema, path));
  return found === undefined ? undefined : { ...found, file };
}

/** Reads the landing pages of all audiences; a file whose name and audience differ is a fault. */
export function readLandings(files: ContentFiles): Sourced<Landing>[] {
  return files.names(LANDINGS, /\.yaml$/).flatMap((name) => {
    const landing = read(files, `${LANDINGS}/${name}`, landingSchema);
    if (landing === undefined) return [];
    if (`${landing.value.audience}.yaml` !== name)
      files.note([problemAt(landing.file, landing.lineOf, ['audience'], `Gặp “${landing.value.audience}”`, 'như tên tệp')]);
    return [landing];
  });
}

/** Reads the page on fines and crimes. */
export const readPenalties = (files: ContentFiles): Sourced<Penalties> | undefined => read(files, PENALTIES, penaltiesSchema);

/** Reads the help page. */
export const readHelp = (files: ContentFiles): Sourced<Help> | undefined => read(files, HELP, helpSchema);

/** Reads the page on reporting crime. */
export const readReporting = (files: ContentFiles): Sourced<Reporting> | undefined => read(files, REPORTING, reportingSchema);
