import { createHash } from 'node:crypto';

/** What a card is about; it decides its colours. `neutral` says nothing at all: for pages that must not give their reader away. */
export type CardTone = 'question' | 'law' | 'people' | 'campaign' | 'neutral';

/** The picture that messengers show beside a link to a page (og:image). */
export interface Card {
  tone: CardTone;
  /** Small, above the title: the section, the document and its state. */
  label: string;
  title: string;
  /** Below the title; left out whole where there is no room for it. */
  text: string;
  /** Address of a picture of the site that is shown instead: a campaign's poster. */
  poster?: string;
}

/** Width and height of every card: what Facebook, Zalo and the others show large. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The kite alone. */
export const NEUTRAL_CARD: Card = { tone: 'neutral', label: '', title: '', text: '' };

/** Sections whose cards have a tone of their own; all others speak as questions do. */
const TONES: readonly (readonly [string, CardTone])[] = [
  ['/van-ban/', 'law'],
  ['/chien-dich/', 'campaign'],
  ['/danh-cho/', 'people'],
  ['/tai-lieu/', 'people'],
  ['/tai-ve/', 'people'],
  ['/trac-nghiem/', 'people'],
];

/** The tone of a page by its address. */
export const toneOf = (path: string): CardTone => TONES.find(([section]) => path.startsWith(section))?.[1] ?? 'question';

/** Address of a card's picture: by what it shows, so that pages with the same card share one file and a changed card has a new address. */
export const cardPath = (card: Card): string =>
  `/anh-chia-se/${createHash('sha256')
    .update(JSON.stringify([card.tone, card.label, card.title, card.text, card.poster ?? '']))
    .digest('hex')
    .slice(0, 16)}.png`;
