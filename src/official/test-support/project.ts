/** A project of its own for the command's tests: one made-up law with fingerprints, a good copy of it and a wrong one. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Context } from '../command/sources.ts';
import { makeFingerprint } from '../verify/fingerprint.ts';
import { printFingerprint } from '../verify/fingerprint-file.ts';
import { printedParagraphs, SAMPLE } from './sample-law.ts';

export const ID = 'luat-thu';
/** The law as it is printed. */
export const printedLaw = printedParagraphs(SAMPLE);
// Plain text, since its reader starts fastest; one DOCX goes all the way too.
export const asText = (paragraphs: readonly string[]): Uint8Array => new TextEncoder().encode(paragraphs.join('\n'));
export const goodCopy = asText(printedLaw);
export const wrongCopy = asText(printedLaw.map((each) => each.replace('Sách tranh: 05', 'Truyện tranh: 50')));

/** A project in a folder of its own. */
export class ImportProject {
  readonly root = mkdtempSync(join(tmpdir(), 'official-'));
  readonly folder = join(this.root, 'content', 'van-ban', ID);
  readonly said: string[] = [];
  readonly context: Context = { root: this.root, today: '2030-02-03', say: (line) => this.said.push(line) };
  #server: Server | undefined;

  constructor() {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, 'dau-van-tay.json'), printFingerprint(makeFingerprint({ id: ID }, SAMPLE, '2030-01-01')));
    writeFileSync(join(this.folder, 'van-ban.yaml'), 'id: luat-thu\n');
    writeFileSync(join(this.root, 'good.txt'), goodCopy);
    writeFileSync(join(this.root, 'wrong.txt'), wrongCopy);
  }

  /** All that the command said. */
  output(): string {
    return this.said.join('\n');
  }

  /** Files in the folder of what was imported. */
  stored(): string[] {
    try {
      return readdirSync(join(this.root, '.official'));
    } catch {
      return [];
    }
  }

  /** A server on this machine: answers by path, and never at all for /cham. */
  async serve(answers: Record<string, { body: Uint8Array | string; status?: number }>): Promise<string> {
    const server = createServer((request, response) => {
      const answer = answers[request.url ?? ''];
      if (request.url === '/cham') return;
      response.writeHead(answer ? (answer.status ?? 200) : 404);
      response.end(answer?.body ?? '');
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  remove(): void {
    this.#server?.close();
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A new project for each test of a file, gone after it; what an editor's own environment names does not count. */
export function useImportProject(): () => ImportProject {
  let project: ImportProject | undefined;
  beforeEach(() => {
    project = new ImportProject();
    vi.stubEnv('OFFICIAL_TEXT_DIR', '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    project?.remove();
  });
  return () => {
    if (project === undefined) throw new Error('useImportProject: use it inside a test');
    return project;
  };
}
