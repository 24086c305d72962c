/** Reads and checks all content without building anything: `npm run check`. */
import { join } from 'node:path';
import { loadChanges } from '../src/changes/load.ts';
import { makePlan } from '../src/downloads/index.ts';
import { checkComparison } from '../src/legal/comparison.ts';
import { Corpus } from '../src/legal/corpus.ts';
import { SourceError } from '../src/legal/errors.ts';
import { loadCampaignYears } from '../src/library/campaign.ts';
import { COMPARISON_FOLDER, loadComparison, loadTransition } from '../src/library/comparison.ts';
import { loadDayStory } from '../src/library/day.ts';
import { loadDocuments } from '../src/library/documents.ts';
import { showsCampaign } from '../src/library/downloads.ts';
import { loadHighlights } from '../src/library/highlights.ts';
import { loadHelp, loadLandings, loadReporting } from '../src/library/people.ts';
import { loadChain, loadSections } from '../src/library/sections.ts';
import { checkWording } from '../src/library/wording.ts';

const root = join(import.meta.dirname, '..');

try {
  const documents = loadDocuments(root);
  const sections = documents.flatMap(({ facts }) => loadSections(root, facts.id, facts.sources.length));
  const corpus = new Corpus(documents);
  const rows = loadComparison(root);
  checkComparison(rows, corpus, { oldId: 'luat-73-2021-qh14', newId: 'luat-120-2025-qh15' }, COMPARISON_FOLDER);
  const { items } = makePlan(root, { showCampaign: (id) => showsCampaign(root, id) });
  const others = [loadChanges(root, documents.map(({ facts }) => facts.id)), loadTransition(root), loadChain(root), loadHighlights(root), loadLandings(root), loadCampaignYears(root), [loadHelp(root), loadReporting(root), loadDayStory(root)]];
  checkWording(root);
  console.log(`Không có lỗi: ${documents.length} văn bản, ${documents.flatMap(({ articles }) => articles).length} điều, ${sections.length} mục, ${rows.length} dòng đối chiếu, ${items.length} tài liệu, ${others.flat().length} nội dung khác.`);
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  console.error(`Lỗi nội dung: ${error.message}`);
  process.exitCode = 1;
}
