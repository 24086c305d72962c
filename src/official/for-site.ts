import { createHash } from 'node:crypto';
import { SourceError } from '../legal/errors.ts';
import type { OfficialText } from './text/types.ts';
import type { Fingerprint } from './verify/fingerprint.ts';
import { officialDir, readFingerprint, readOfficial } from './verify/store.ts';

/** The official wording of a document as the importer writes it to `.official/<id>.json`, with its recitals, closing and signer, and how it was verified. */
export type OfficialWordingData = Required<Pick<OfficialText, 'chapters' | 'verified' | 'document'>>;

/**
 * Reads the imported wording of a document, if there is any; the site builds without.
 *
 * @param root absolute path of the project; `OFFICIAL_TEXT_DIR` names another folder than `.official`
 * @param id document id
 * @throws SourceError for a file that does not fit its shape or the fingerprints, or that does not say how it was verified
 */
export function loadOfficialWording(root: string, id: string): OfficialWordingData | undefined {
  const text = readOfficial(officialDir(root), id, root);
  if (text === undefined) return undefined;
  const { chapters, verified, document } = text;
  if (verified === undefined)
    throw new SourceError({ file: `${id}.json`, field: 'verified' }, 'Thiếu trường này', 'tệp do npm run official ghi; nhập lại văn bản');
  return { chapters, verified, document };
}

/** A document's fingerprints, and a short stamp that changes with any of them. */
export interface SiteFingerprint {
  fingerprint: Fingerprint;
  stamp: string;
}

/**
 * Reads a document's fingerprints, if there are any.
 *
 * @param root absolute path of the project
 * @param id document id
 * @throws SourceError for a file that is no fingerprint file
 */
export function loadFingerprint(root: string, id: string): SiteFingerprint | undefined {
  const fingerprint = readFingerprint(root, id);
  if (fingerprint === undefined) return undefined;
  const { places, facts } = fingerprint;
  return {
    fingerprint,
    stamp: createHash('sha256')
      .update(JSON.stringify([places, facts]))
      .digest('hex')
      .slice(0, 12),
  };
}
