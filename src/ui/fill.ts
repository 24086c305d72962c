/** Puts content into an element in place of what stood there. (`replaceChildren` is too young for the phones of our readers.) */
export function fill(place: Element, ...content: (string | Node)[]): void {
  place.textContent = '';
  place.append(...content);
}
