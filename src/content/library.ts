import { hasDates } from '../legal/document.ts';
import type { CampaignYear } from '../campaign/year.ts';
import { registerPublished } from '../legal/citations/written.ts';
import type { ComparisonRow } from '../legal/comparison.ts';
import type { ArticleNumber } from '../legal/article-number.ts';
import type { ArticleEntry } from '../legal/article.ts';
import { findReferences } from '../legal/citations/find.ts';
import type { Place } from '../legal/place.ts';
import { LegalCorpus } from '../legal/legal-corpus.ts';
import { type SourceError, SourceFaults } from '../legal/errors.ts';
import { validityFrom, validityOn, type ValiditySpan, type ValidityState } from '../legal/validity.ts';
import type { Help, Reporting } from '../people/help.ts';
import type { Penalties, PenaltyRow } from '../people/penalties.ts';
import type { Series } from '../materials/model/series.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Question } from '../questions/question.ts';
import type { Landing } from '../people/landing.ts';
import { ACTION_MONTH, readCampaignId } from '../schema/campaign-id.ts';
import type { Change } from '../schema/change.ts';
import type { IsoDate } from '../vietnamese/dates.ts';
import { restingOn, type RestingOn } from './by-article.ts';
import { ContentFiles } from './files.ts';
import { readEvergreenKit, readMonths, type EvergreenKit, type MonthOfYear } from './readers/all-year.ts';
import { readCampaignYears } from './readers/campaign.ts';
import { readChanges } from './readers/changes.ts';
import { readComparison, type LoadedComparison } from './readers/comparison.ts';
import { readDayStory, type DayStory } from './readers/day.ts';
import { readDocuments, type LibraryDocument } from './readers/documents.ts';
import { readHardWords, type HardWord } from './readers/hard-words.ts';
import { readHighlights, type Highlight } from './readers/highlights.ts';
import { readItems, type LoadedItem } from './readers/items.ts';
import { readQuestions, type LoadedQuestion } from './readers/questions.ts';
import { readPages, type TextPage } from './readers/pages.ts';
import { readProcedures, type LoadedProcedure } from './readers/procedures.ts';
import { readEntrances, type Entrance } from './readers/entrances.ts';
import { readFillableForms, type LoadedForm } from './readers/fillable.ts';
import { readLiveClause, type LiveClause } from './readers/live-clause.ts';
import { readForms, type DocumentForm } from './readers/forms.ts';
import { readStillBinding, type StillBinding } from './readers/still-binding.ts';
import { readHelp, readLandings, readPenalties, readReporting, type Sourced } from './readers/people.ts';
import { readFirstHelp, type FirstHelp } from './readers/sheets.ts';
import { readDocumentChain, readSections, type ChainLink, type DocumentSection } from './readers/sections.ts';
import type { LineOf } from './problems.ts';
import { rawFileFaults } from './raw-files.ts';
import { RULES } from './rules/index.ts';
import { readSeries } from './readers/series.ts';
import { readSharedTexts, type SharedText } from './readers/shared-texts.ts';
import { readSettings, type Settings } from './readers/settings.ts';
import type { YamlFile } from './yaml.ts';

/** An article that details another document's article, and the clauses of it that it names. */
export interface Detail {
  document: LibraryDocument;
  article: ArticleEntry;
  places: readonly Place[];
}

/**
 * The site's content as a whole, read once: check, development, build, press, search, open data and pages all take from it.
 * What is wrong stands in `faults`; a library with faults is good for nothing but telling them.
 */
export class Library {
  readonly root: string;
  /** The day for which the site is made. */
  readonly today: IsoDate;
  readonly files: ContentFiles;
  readonly settings: Settings | undefined;
  /** All documents in reading order: the main law first, then by kind, of one kind the newer first. */
  readonly documents: readonly LibraryDocument[];
  readonly corpus: LegalCorpus;
  readonly comparison: LoadedComparison | undefined;
  readonly chain: readonly ChainLink[];
  readonly highlights: { highlights: readonly Highlight[]; lineOf: LineOf };
  readonly changes: readonly Change[];
  /** All years of Action Month, newest first, drafts included. */
  readonly years: readonly CampaignYear[];
  readonly day: DayStory | undefined;
  /** What is worth doing in each month of any year, January first. */
  readonly months: readonly MonthOfYear[];
  readonly evergreen: EvergreenKit | undefined;
  /** All series by id, in the order in which they are shown. */
  readonly series: ReadonlyMap<string, Series>;
  /** Texts that many materials share, by id. */
  readonly sharedTexts: ReadonlyMap<string, SharedText>;
  /** All materials and kit items, those of drafts included. */
  readonly allItems: readonly LoadedItem[];
  readonly questions: readonly LoadedQuestion[];
  /** Pages about the site itself. */
  readonly pages: readonly TextPage[];
  readonly landings: readonly Sourced<Landing>[];
  readonly entrances: YamlFile<Entrance[]>;
  readonly liveClause: LiveClause | undefined;
  readonly procedures: readonly LoadedProcedure[];
  /** Forms that a person or family fills, of which the press makes files to fill. */
  readonly forms: readonly LoadedForm[];
  readonly penalties: Sourced<Penalties> | undefined;
  readonly transitions: YamlFile<StillBinding[]>;
  /** Hard words that we explain ourselves. */
  readonly hardWords: YamlFile<HardWord[]>;
  readonly help: Sourced<Help> | undefined;
  readonly reporting: Sourced<Reporting> | undefined;
  readonly firstHelp: FirstHelp;
  /** Rows of the page on fines and crimes that rest on an article. */
  readonly penaltiesOf: RestingOn<PenaltyRow>;
  /** Procedures of which a step rests on an article. */
  readonly proceduresOf: RestingOn<Procedure>;
  /** Questions that rest on an article. */
  readonly questionsOf: RestingOn<Question>;
  readonly #forms = new Map<string, readonly DocumentForm[]>();
  readonly #sections = new Map<string, DocumentSection[]>();

  /** @param files the content of the project @param today the day for which the site is made */
  constructor(files: ContentFiles, today: IsoDate) {
    this.root = files.root;
    this.today = today;
    this.files = files;
    this.settings = readSettings(files);
    const documents = readDocuments(files);
    const main = this.settings?.mainLaw;
    this.documents = [...documents.filter(({ facts }) => facts.id === main), ...documents.filter(({ facts }) => facts.id !== main)];
    registerPublished(
      this.documents.map((document) => ({
        ...document.facts,
        ended: this.stateOf(document) === 'repealed',
        articles: new Map(document.articles.map(({ number, restated }) => [number, restated])),
      })),
    );
    this.corpus = new LegalCorpus(this.documents);
    for (const { facts } of this.documents) this.#sections.set(facts.id, readSections(files, facts.id, facts.sources.length));
    this.comparison = readComparison(files);
    this.chain = readDocumentChain(files);
    this.highlights = readHighlights(files);
    this.changes = readChanges(
      files,
      this.documents.map(({ facts }) => facts.id),
    );
    this.years = readCampaignYears(files);
    this.day = readDayStory(files);
    this.months = readMonths(files);
    this.evergreen = readEvergreenKit(files);
    this.series = readSeries(files);
    this.sharedTexts = readSharedTexts(files);
    this.allItems = readItems(files, {
      plainKit: this.settings?.plainKitAddresses,
      years: this.years,
      series: this.series,
      sharedTexts: this.sharedTexts,
    });
    this.firstHelp = readFirstHelp(files);
    this.questions = readQuestions(files, this.firstHelp.sheets);
    this.pages = readPages(files);
    this.landings = readLandings(files);
    this.entrances = readEntrances(files);
    this.liveClause = readLiveClause(files);
    this.procedures = readProcedures(files);
    this.forms = readFillableForms(files);
    this.penalties = readPenalties(files);
    this.transitions = readStillBinding(files);
    this.hardWords = readHardWords(files);
    this.penaltiesOf = restingOn(this.penalties?.value.rows ?? [], (row) =>
      [row.fine, row.crime, row.notCrime, row.under18].flatMap(({ basis }) => basis),
    );
    this.proceduresOf = restingOn(
      this.procedures.map(({ procedure }) => procedure),
      ({ steps }) => steps.flatMap(({ basis }) => basis),
    );
    this.questionsOf = restingOn(
      this.questions.map(({ question }) => question),
      ({ basis }) => basis,
    );
    for (const { facts } of this.documents) this.#forms.set(facts.id, readForms(files, facts.id));
    this.help = readHelp(files);
    this.reporting = readReporting(files);
  }

  /** Everything that is wrong with the content, each fault once. */
  get faults(): readonly SourceError[] {
    return this.files.faults;
  }

  /** Runs the rules that hold one part of the content against another. */
  checkRules(): void {
    for (const rule of RULES) this.files.note(rule(this));
  }

  /** @throws SourceError, SourceFaults where anything is wrong */
  assertSound(): void {
    SourceFaults.raise(this.faults);
  }

  /** Documents of which articles are published. */
  get laws(): readonly LibraryDocument[] {
    return this.documents.filter(({ articles }) => articles.length > 0);
  }

  /** The document with an id, or undefined. */
  find(id: string): LibraryDocument | undefined {
    return this.documents.find(({ facts }) => facts.id === id);
  }

  /** The document with an id; one that is not published is a mistake of ours. */
  document(id: string): LibraryDocument {
    const found = this.find(id);
    if (found === undefined) throw new Error(`Không có văn bản “${id}”`);
    return found;
  }

  /** State of a document on the day of the site; undefined for a document without dates of force. */
  stateOf({ facts }: Pick<LibraryDocument, 'facts'>): ValidityState | undefined {
    return hasDates(facts.validity) ? validityOn(facts.validity, this.today) : undefined;
  }

  /** Its state on the day of the site and all that follow, as far as its dates tell; [] for a document without dates of force. */
  statesOf({ facts }: Pick<LibraryDocument, 'facts'>): ValiditySpan[] {
    return hasDates(facts.validity) ? validityFrom(facts.validity, this.today) : [];
  }

  /** The published document that took a document's place. */
  successorOf({ facts }: Pick<LibraryDocument, 'facts'>): LibraryDocument | undefined {
    return hasDates(facts.validity) && facts.validity.replacedBy !== undefined ? this.find(facts.validity.replacedBy) : undefined;
  }

  /**
   * The law that is meant wherever none is named: the main law of `content/trang.yaml`, before its day the law that it replaces.
   *
   * @throws Error where content names no main law (the library then has a fault, and says so first)
   */
  get currentLaw(): LibraryDocument {
    const main = this.document(this.settings?.mainLaw ?? '');
    if (this.stateOf(main) !== 'pending') return main;
    return this.documents.find((document) => this.successorOf(document) === main && this.stateOf(document) === 'in-force') ?? main;
  }

  /** Articles of other documents that detail an article, with the clauses that they name: a decree's articles beside the law's. */
  detailedBy(id: string, article: ArticleNumber): readonly Detail[] {
    return this.documents
      .filter(({ facts }) => facts.details === id)
      .flatMap((document) =>
        document.articles.flatMap((entry) => {
          const places = entry.details.flatMap((text) => findReferences(text, { published: [] }).map(({ place }) => place));
          const here = places.filter((place) => place.article === article);
          return here.length === 0 ? [] : [{ document, article: entry, places: here }];
        }),
      );
  }

  /** The forms in a document's annexes. */
  formsOf(id: string): readonly DocumentForm[] {
    return this.#forms.get(id) ?? [];
  }

  /** Whom an article still binds, or does not bind yet, by the transition rules. */
  stillBinding(id: string, article: ArticleNumber): readonly StillBinding[] {
    return this.transitions.value.filter((note) => note.document === id && note.articles.includes(article));
  }

  /** The described sections of a document that has no articles. */
  sectionsOf(id: string): readonly DocumentSection[] {
    return this.#sections.get(id) ?? [];
  }

  /** The rows of the comparison in which an article stands. */
  rowsOf(id: string, article: ArticleNumber): readonly ComparisonRow[] {
    const { comparison } = this;
    const side = id === comparison?.oldId ? 'from' : id === comparison?.newId ? 'to' : undefined;
    return comparison === undefined || side === undefined
      ? []
      : comparison.rows.filter((row) => row[side].some((number) => number === article));
  }

  /** True for a document that one side of the comparison is about. */
  isCompared(id: string): boolean {
    return id === this.comparison?.oldId || id === this.comparison?.newId;
  }

  /** Years that show: all but drafts. */
  get shownYears(): readonly CampaignYear[] {
    return this.years.filter(({ status }) => status !== 'draft');
  }

  /** True for a kit whose campaign shows; a draft of next year stays out of lists, archives and the press. */
  showsCampaign(id: string): boolean {
    const campaign = readCampaignId(id);
    return campaign?.series !== ACTION_MONTH || this.shownYears.some(({ year }) => year === campaign.year);
  }

  /** Materials and kit items that show. */
  get items(): readonly LoadedItem[] {
    return this.allItems.filter(({ item }) => item.campaign === undefined || this.showsCampaign(item.campaign));
  }
}

/**
 * Reads all content of a project and holds it against every rule.
 *
 * @param root absolute path of the project
 * @param today the day for which the site is made
 * @param before an earlier opening; files that have not changed since are not read again
 * @returns the library; look at `faults`, or call `assertSound`
 */
export function openLibrary(root: string, today: IsoDate, before?: Library): Library {
  const files = new ContentFiles(root, before?.files);
  files.note(rawFileFaults(files));
  const library = new Library(files, today);
  library.checkRules();
  return library;
}
