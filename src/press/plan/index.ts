import { SourceError } from '../../legal/errors.ts';
import { loadForms, type LoadedForm } from '../../content/readers/fillable.ts';
import { checkForms, checkItems, gateContext } from '../gates/index.ts';
import { loadItems } from '../../content/readers/items.ts';
import type { LoadedItem } from '../../content/readers/items.ts';
import { formJobs } from '../forms/jobs.ts';
import { bundlesOf } from './bundles.ts';
import { jobsOf } from './jobs.ts';
import type { Bundle, Download, Job } from './types.ts';

/** Everything there is to build, from all content files. */
export interface Plan {
  items: LoadedItem[];
  forms: LoadedForm[];
  jobs: Job[];
  bundles: Bundle[];
}

/** What the plan is made for. */
export interface PlanOptions {
  /** What to print; the site hands over what its library shows. Default: every item of the project. */
  items?: readonly LoadedItem[];
  /** Which forms to make files of; default: every form of the project. */
  forms?: readonly LoadedForm[];
  /** Only the items with these slugs. */
  only?: readonly string[];
}

/**
 * Checks all items and declares every file. Nothing is built or written.
 * @throws SourceError, SourceFaults telling every fault, also where two files would have one address
 */
export function makePlan(root: string, { items: given, forms: givenForms, only }: PlanOptions = {}): Plan {
  const items = (given ?? loadItems(root)).filter(({ item }) => only === undefined || only.includes(item.slug));
  const forms = (givenForms ?? loadForms(root)).filter(({ form }) => only === undefined || only.includes(form.slug));
  const context = gateContext(root);
  checkItems(items, context);
  checkForms(forms, context);
  const jobs = [...items.flatMap(({ item }) => jobsOf(item)), ...forms.flatMap(({ form }) => formJobs(form))];
  const bundles = bundlesOf(
    jobs,
    items.map(({ item }) => item),
  );
  const seen = new Map<string, string>();
  for (const { path, source } of [...jobs, ...bundles].map((one) => one.download)) {
    const other = seen.get(path);
    if (other !== undefined) throw new SourceError({ file: source }, `Địa chỉ ${path} đã thuộc về ${other}`, 'mỗi tệp tải về một địa chỉ');
    seen.set(path, source);
  }
  return { items, forms, jobs, bundles };
}

/** All downloads with their addresses, without building them: for pages that link to them. */
export function listDownloads(root: string, options: PlanOptions = {}): Download[] {
  const { jobs, bundles } = makePlan(root, options);
  return [...jobs.filter((job) => job.listed), ...bundles].map((one) => one.download);
}
