/** The characters that markup keeps for itself, and how they are written there. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ENTITIES).map(([character, name]) => [name, character]),
);

/** Text as it stands in XML or HTML, in an element or between double quotes. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);

/** Escaped text as people read it. */
export const unescapeMarkup = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => CHARACTERS[entity] ?? entity);
