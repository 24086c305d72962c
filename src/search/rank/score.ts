import type { Alternative, CompiledQuery, Concept } from '../query/compile.ts';
import { idf, partOf, type Corpus, type Segment } from './corpus.ts';
import type { Weights } from './weights.ts';

/** How well a page answers, and its best parts. */
export interface Hit {
  page: number;
  /** Between 0 and about 1.5; 1 is a page that says everything that was asked. */
  score: number;
  /** Share of the query that stands on the page at all, however rarely. */
  coverage: number;
  /** Sections that answer, best first. */
  sections: { section: number; score: number }[];
}

/** Occurrences of each feature in one segment. */
type Counts = Float64Array;

/** What a word form does to the counts: features that it is, begins or completes, each with how well it fits. */
interface Effects {
  single: [feature: number, strength: number][];
  first: [feature: number, strength: number][];
  second: [feature: number, strength: number][];
}

/** Counts features in segments, one pass over the stream. */
class Scanner {
  readonly counts: Counts;
  readonly #effects: (Effects | undefined)[] = [];
  readonly #begunAt: Int32Array;
  readonly #begun: Float64Array;
  readonly #stream: Corpus['stream'];

  constructor({ features }: CompiledQuery, { stream }: Corpus) {
    this.#stream = stream;
    this.counts = new Float64Array(features.length);
    this.#begunAt = new Int32Array(features.length);
    this.#begun = new Float64Array(features.length);
    const effects = (form: number): Effects => (this.#effects[form] ??= { single: [], first: [], second: [] });
    features.forEach(({ first, second }, feature) => {
      for (const [form, strength] of first) effects(form)[second === undefined ? 'single' : 'first'].push([feature, strength]);
      for (const [form, strength] of second ?? []) effects(form).second.push([feature, strength]);
    });
  }

  /** Fills `counts` for one segment; false where nothing stands in it. */
  scan({ start, end }: Segment): boolean {
    const { counts } = this;
    let any = false;
    for (let at = start; at < end; at += 1) {
      const effects = this.#effects[this.#stream[at] as number];
      if (effects === undefined) continue;
      if (!any) {
        any = true;
        counts.fill(0);
        this.#begunAt.fill(-2);
      }
      for (const [feature, strength] of effects.single) counts[feature] = (counts[feature] as number) + strength;
      for (const [feature, strength] of effects.second) {
        if (this.#begunAt[feature] === at - 1)
          counts[feature] = (counts[feature] as number) + Math.min(strength, this.#begun[feature] as number);
      }
      for (const [feature, strength] of effects.first) {
        this.#begunAt[feature] = at;
        this.#begun[feature] = strength;
      }
    }
    return any;
  }
}

/**
 * The same concepts with other words held down: however many words an editor's phrase has, it may not tell more than the
 * words that were typed.
 */
function balanced({ concepts }: CompiledQuery, rarity: readonly number[]): Concept[] {
  return concepts.map(({ alternatives }) => {
    const potential = (alternative: Alternative | undefined): number =>
      (alternative?.features ?? []).reduce((sum, { feature, plain }) => sum + plain * (rarity[feature] as number), 0);
    const typed = potential(alternatives[0]);
    return {
      alternatives: alternatives.map((item, index) =>
        index === 0 ? item : { ...item, weight: item.weight * Math.min(1, typed / potential(item)) },
      ),
    };
  });
}

/**
 * What a page that says everything would score. Words that stand nowhere count as asked for, so that pages must answer the
 * rest well, unless there are other words for them.
 */
function potentialOf(concepts: readonly Concept[], having: Float64Array, rarity: readonly number[]): number {
  return concepts.reduce((sum, { alternatives }) => {
    const possible = alternatives.filter(({ features }) => features.some(({ feature }) => (having[feature] as number) > 0));
    const best = (possible.length > 0 ? possible : alternatives.slice(0, 1)).map(
      ({ weight, features }) => weight * features.reduce((own, item) => own + item.weight * (rarity[item.feature] as number), 0),
    );
    return sum + Math.max(...best);
  }, 0);
}

/** Sums the best alternative of each concept, given what each feature is worth here. */
function worth(concepts: readonly Concept[], value: (feature: number) => number): number {
  let sum = 0;
  for (const { alternatives } of concepts) {
    let best = 0;
    for (const { weight, features } of alternatives) {
      let own = 0;
      for (const item of features) own += item.weight * value(item.feature);
      best = Math.max(best, weight * own);
    }
    sum += best;
  }
  return sum;
}

/**
 * Scores every page for a query: BM25 over weighted fields, plus how closely the best title, keyword, question or heading
 * says the same as the query, plus how well the best single section answers.
 *
 * @returns pages with any match, best first
 */
export function scorePages(query: CompiledQuery, corpus: Corpus, weights: Weights): Hit[] {
  const { segments, file, lengths, averageLength, partLengths, averagePart } = corpus;
  const features = query.features.length;
  if (features === 0) return [];
  const scanner = new Scanner(query, corpus);
  const found: { segment: Segment; counts: Counts }[] = [];
  const having = new Float64Array(features);
  const lastPage = new Int32Array(features).fill(-1);
  for (const segment of segments) {
    if (!scanner.scan(segment)) continue;
    const counts = scanner.counts.slice();
    found.push({ segment, counts });
    counts.forEach((count, feature) => {
      if (count < 0.5 || lastPage[feature] === segment.page) return;
      lastPage[feature] = segment.page;
      having[feature] = (having[feature] as number) + 1;
    });
  }
  const rarity = Array.from(having, (pages) => idf(file.pages.length, pages));
  const concepts = balanced(query, rarity);
  const whole = potentialOf(concepts, having, rarity);
  if (whole === 0) return [];

  const byPage = new Map<number, { segment: Segment; counts: Counts }[]>();
  for (const item of found) {
    const list = byPage.get(item.segment.page);
    if (list) list.push(item);
    else byPage.set(item.segment.page, [item]);
  }
  const hits: Hit[] = [];
  for (const [page, items] of byPage) {
    const slow = 1 - weights.b + weights.b * ((lengths[page] ?? 0) / averageLength);
    const total = new Float64Array(features);
    const present = new Float64Array(features);
    const bySection = new Map<number, Float64Array>();
    let short = 0;
    for (const { segment, counts } of items) {
      const running = segment.field === 'text';
      const unit = weights.field[segment.field] / (running ? slow : 1);
      const parent = segment.section < 0 ? -1 : partOf(file.pages[page], segment.section);
      const partSlow = 1 - weights.partB + weights.partB * ((partLengths[page]?.[parent] ?? 0) / averagePart);
      let section = segment.section < 0 ? undefined : bySection.get(parent);
      if (segment.section >= 0 && !section) bySection.set(parent, (section = new Float64Array(features)));
      for (let feature = 0; feature < features; feature += 1) {
        const count = counts[feature] as number;
        if (count === 0) continue;
        total[feature] = (total[feature] as number) + unit * count;
        present[feature] = Math.max(present[feature] as number, Math.min(1, count));
        if (section) section[feature] = (section[feature] as number) + (weights.field[segment.field] * count) / (running ? partSlow : 1);
      }
      if (segment.field in weights.shortField) {
        const shared = worth(concepts, (feature) => (rarity[feature] as number) * Math.min(1, counts[feature] as number));
        const likeness = shared / Math.sqrt(whole * Math.max(segment.mass * (1 + weights.pair), shared));
        short = Math.max(short, weights.shortField[segment.field as keyof Weights['shortField']] * likeness);
      }
    }
    const bm25 = (counts: Float64Array): number =>
      worth(concepts, (feature) => {
        const count = counts[feature] as number;
        return count === 0 ? 0 : ((rarity[feature] as number) * count * (weights.k + 1)) / (count + weights.k) / (weights.k + 1);
      }) / whole;
    const sections = [...bySection]
      .map(([section, counts]) => ({ section, score: bm25(counts) }))
      .sort((a, b) => b.score - a.score || a.section - b.section);
    const coverage = worth(concepts, (feature) => (rarity[feature] as number) * (present[feature] as number)) / whole;
    hits.push({ page, coverage, score: bm25(total) + weights.short * short + weights.section * (sections[0]?.score ?? 0), sections });
  }
  return hits.sort((a, b) => b.score - a.score || a.page - b.page);
}
