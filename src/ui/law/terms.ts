/** Glossary: an address with an anchor opens its entry. */
function openTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  const entry = target?.closest('details');
  if (!entry || entry.open) return;
  entry.open = true;
  target?.scrollIntoView();
}

openTarget();
addEventListener('hashchange', openTarget);
