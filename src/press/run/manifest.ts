import type { Download, Use } from '../plan/types.ts';
import type { KeptFile } from './cache.ts';

/** One file in `/tai-ve/danh-muc.json`. Source of the shape: the address contract; kind, variant, levels, topics and preview are ours. */
export interface ManifestFile {
  path: string;
  title: string;
  format: string;
  bytes: number;
  sha256: string;
  pages?: number;
  audience: readonly string[];
  levels: readonly string[];
  topics: readonly string[];
  kind: string;
  variant?: string;
  use?: Use;
  campaign?: string;
  preview?: string;
  source: string;
}

export interface Manifest {
  /** The newest day on which any item was checked: the same content gives the same manifest. */
  generated: string;
  files: ManifestFile[];
}

export const MANIFEST_PATH = '/tai-ve/danh-muc.json';

/** The manifest entry of a built file. */
export function manifestFile(download: Download, { bytes, sha256, pages }: KeptFile): ManifestFile {
  const { path, title, format, audience, levels, topics, kind, variant, use, campaign, preview, source } = download;
  return {
    path,
    title,
    format,
    bytes,
    sha256,
    ...(pages === undefined ? {} : { pages }),
    audience,
    levels,
    topics,
    kind,
    ...(variant === undefined ? {} : { variant }),
    ...(use === undefined ? {} : { use }),
    ...(campaign === undefined ? {} : { campaign }),
    ...(preview === undefined ? {} : { preview }),
    source,
  };
}

/** The manifest of all files, sorted by path. */
export function manifestOf(files: readonly ManifestFile[], checked: readonly string[]): Manifest {
  return { generated: [...checked].sort().at(-1) ?? '', files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
