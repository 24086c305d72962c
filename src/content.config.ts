import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { articleEntrySchema } from './legal/article.ts';
import { documentSchema } from './legal/document.ts';
import { comparisonRowSchema, transitionCaseSchema } from './legal/comparison.ts';
import { loadComparison, loadTransition } from './content/readers/comparison.ts';
import { makePlan } from './press/index.ts';
import { showsCampaign } from './press/for-site.ts';
import { loadDocuments } from './content/readers/documents.ts';
import { loadOfficialWording, officialWordingSchema } from './official/for-site.ts';
import { chainLinkSchema, loadChain, loadSections, sectionSchema } from './content/readers/sections.ts';

const root = process.cwd();

const documents = defineCollection({
  loader: () =>
    loadDocuments(root).map((document) => ({
      id: document.facts.id,
      facts: document.facts,
      sections: loadSections(root, document.facts.id, document.facts.sources.length),
      articles: document.articles,
      official: loadOfficialWording(root, document.facts.id),
    })),
  schema: z.object({
    facts: documentSchema,
    articles: z.array(articleEntrySchema),
    sections: z.array(sectionSchema),
    official: officialWordingSchema.optional(),
  }),
});

const numbered = <T extends object>(items: readonly T[]): (T & { id: string })[] =>
  items.map((item, index) => ({ id: String(index).padStart(3, '0'), ...item }));

const chain = defineCollection({
  loader: () => numbered(loadChain(root)),
  schema: chainLinkSchema.extend({ id: z.string().optional() }),
});

const comparison = defineCollection({
  loader: () => numbered(loadComparison(root)),
  schema: comparisonRowSchema.extend({ id: z.string().optional() }),
});
const transition = defineCollection({
  loader: () => numbered(loadTransition(root)),
  schema: transitionCaseSchema.extend({ id: z.string().optional() }),
});

/** Materials and campaign kits: the press checks each against its own schema and gates when it loads them. */
const items = defineCollection({
  loader: () =>
    makePlan(root, { showCampaign: (id) => showsCampaign(root, id) }).items.map(({ item }) => ({
      ...item,
      id: `${item.campaign ?? 'tai-lieu'}/${item.slug}`,
    })),
  schema: z.looseObject({ slug: z.string(), title: z.string(), file: z.string() }),
});

export const collections = { items, documents, chain, comparison, transition };
