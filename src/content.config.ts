import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { articleEntrySchema } from './legal/article.ts';
import { documentSchema } from './legal/document.ts';
import { loadDocuments } from './library/documents.ts';
import { chainLinkSchema, loadChain, loadSections, sectionSchema } from './library/sections.ts';

const root = process.cwd();

const documents = defineCollection({
  loader: () => loadDocuments(root).map((document) => ({
    id: document.facts.id,
    facts: document.facts,
    sections: loadSections(root, document.facts.id, document.facts.sources.length),
    articles: document.articles,
  })),
  schema: z.object({ facts: documentSchema, articles: z.array(articleEntrySchema), sections: z.array(sectionSchema) }),
});

const chain = defineCollection({
  loader: () => loadChain(root).map((link, index) => ({ id: String(index).padStart(2, '0'), ...link })),
  schema: chainLinkSchema.extend({ id: z.string().optional() }),
});

export const collections = { documents, chain };
