import { z } from 'zod';
import { documentId } from '../../legal/document.ts';
import { CAMPAIGN_IDS, readCampaignId } from '../../schema/campaign-id.ts';
import type { ContentFiles } from '../files.ts';
import { readYaml } from '../yaml.ts';

/** What the whole site rests on. */
const SETTINGS_FILE = 'content/trang.yaml';
const settingsSchema = z.strictObject({
  mainLaw: documentId,
  plainKitAddresses: z
    .string()
    .refine((id) => readCampaignId(id) !== undefined, { error: CAMPAIGN_IDS })
    .optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Reads the settings of the site. Faults are noted in `files`. */
export const readSettings = (files: ContentFiles): Settings | undefined =>
  files.read(SETTINGS_FILE, (text, path) => readYaml(text, settingsSchema, path));
