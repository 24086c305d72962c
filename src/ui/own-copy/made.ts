/**
 * A new element with its class (none where empty) and what it holds. The search page has the same in search/results.ts: shared, it would be built as a
 * file of 116 bytes of its own, for which the first answers would wait one more round (tried).
 */
export function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}
