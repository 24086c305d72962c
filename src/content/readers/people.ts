import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { helpSchema, reportingSchema, type Help, type Reporting } from '../../people/help.ts';
import { SourceError } from '../../legal/errors.ts';
import { landingSchema, type Landing } from '../../people/landing.ts';
import { readYaml } from '../yaml.ts';

const LANDINGS = 'content/danh-cho';
const HELP = 'content/tro-giup/tro-giup.yaml';
const REPORTING = 'content/tro-giup/to-giac.yaml';

function read<T extends z.ZodType>(root: string, file: string, schema: T): z.infer<T> {
  if (!existsSync(join(root, file))) throw new SourceError({ file }, 'Không thấy tệp', 'tệp nội dung của trang này');
  return readYaml(readFileSync(join(root, file), 'utf8'), schema, file);
}

/** Reads the landing pages of all audiences. Throws SourceError where one does not fit, or its name and audience differ. */
export function loadLandings(root: string): Landing[] {
  if (!existsSync(join(root, LANDINGS))) return [];
  return readdirSync(join(root, LANDINGS))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = `${LANDINGS}/${name}`;
      const landing = read(root, file, landingSchema);
      if (`${landing.audience}.yaml` !== name)
        throw new SourceError({ file, field: 'audience' }, `Gặp “${landing.audience}”`, 'như tên tệp');
      return landing;
    });
}

/** Reads the help page. */
export const loadHelp = (root: string): Help => read(root, HELP, helpSchema);

/** Reads the page on reporting crime. */
export const loadReporting = (root: string): Reporting => read(root, REPORTING, reportingSchema);
