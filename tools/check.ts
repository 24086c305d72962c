/**
 * `npm run check`: reads and checks all content without building anything. Says everything that is wrong, in Vietnamese,
 * one line a fault, and ends with code 1 where there is any. The build makes the same checks and stops at the first.
 */
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { loadChanges } from '../src/content/readers/changes.ts';
import { makePlan } from '../src/press/index.ts';
import { itemFiles, parseItem } from '../src/content/readers/items.ts';
import { checkComparison } from '../src/legal/comparison.ts';
import { Corpus } from '../src/legal/corpus.ts';
import { SourceError } from '../src/legal/errors.ts';
import { readArticleFile } from '../src/content/readers/articles.ts';
import { loadCampaignYears } from '../src/content/readers/campaign.ts';
import { COMPARISON_FOLDER, loadComparison, loadTransition } from '../src/content/readers/comparison.ts';
import { loadDayStory } from '../src/content/readers/day.ts';
import { DOCUMENTS_FOLDER, loadDocuments } from '../src/content/readers/documents.ts';
import { loadHighlights } from '../src/content/readers/highlights.ts';
import { loadOfficialWording } from '../src/official/for-site.ts';
import { loadHelp, loadLandings, loadReporting } from '../src/content/readers/people.ts';
import { loadChain, loadSections } from '../src/content/readers/sections.ts';
import { checkWording } from '../src/content/rules/wording.ts';
import { loadLanguage } from '../src/search/index/language.ts';
import { filesBelow } from './files.ts';

const root = process.argv[2] ?? join(import.meta.dirname, '..');
const faults = new Set<string>();

/** Runs one check; a fault is noted and the others go on. Anything but a fault of content is a mistake of ours and stops. */
function check<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    faults.add(error.message);
    return undefined;
  }
}

const articles = filesBelow(join(root, DOCUMENTS_FOLDER)).filter((file) => /\/dieu-\d+\.md$/.test(file));
for (const file of articles) {
  const path = join(root, DOCUMENTS_FOLDER, file);
  check(() => readArticleFile(path, file.split('/')[0] ?? '', relative(root, path)));
}

const documents = check(() => loadDocuments(root)) ?? [];
const corpus = documents.length > 0 ? check(() => new Corpus(documents)) : undefined;
for (const { facts } of documents) {
  check(() => loadSections(root, facts.id, facts.sources.length));
  check(() => loadOfficialWording(root, facts.id));
}
check(() => loadChain(root));
check(() => loadTransition(root));
const rows = check(() => loadComparison(root));
if (rows && corpus)
  check(() => checkComparison(rows, corpus, { oldId: 'luat-73-2021-qh14', newId: 'luat-120-2025-qh15' }, COMPARISON_FOLDER));
if (documents.length > 0)
  check(() =>
    loadChanges(
      root,
      documents.map(({ facts }) => facts.id),
    ),
  );

for (const load of [loadHighlights, loadCampaignYears, loadDayStory, loadLandings, loadHelp, loadReporting, loadLanguage, checkWording])
  check(() => load(root));

const items = itemFiles(root);
const sound = items.filter((file) => check(() => parseItem(readFileSync(join(root, file), 'utf8'), file)) !== undefined);
if (sound.length === items.length) check(() => makePlan(root));
else check(() => makePlan(root, { only: sound.map((file) => basename(file, '.yaml')) }));

for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.size > 0) {
  console.error(`\n${faults.size} lỗi nội dung. Sửa xong, chạy lại: npm run check`);
  process.exitCode = 1;
} else {
  console.log(
    `✓ ${documents.length} văn bản, ${articles.length} điều, ${rows?.length ?? 0} dòng đối chiếu, ${items.length} tài liệu: không có lỗi`,
  );
}
