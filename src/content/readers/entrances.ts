import { z } from 'zod';
import { plain } from '../../schema/base.ts';
import { slug } from '../../vocabulary/pieces.ts';
import type { ContentFiles } from '../files.ts';
import type { YamlFile } from '../yaml.ts';
import { readList } from './list.ts';

/** Where they stand. */
export const ENTRANCES_FILE = 'content/trang-chu/loi-vao.yaml';
const entrance = z.strictObject({ label: plain, question: slug });

/** A way in from the home page, in people's own words, to a question. */
export type Entrance = z.infer<typeof entrance>;

/** Reads the ways in; none where content has none. */
export const readEntrances = (files: ContentFiles): YamlFile<Entrance[]> => readList(files, ENTRANCES_FILE, entrance, 6);
