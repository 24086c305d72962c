/** The filter of the comparison: kept in the address (`?loc=cap-xa`), without an entry in the history for each choice; and its count. */
const PARAMETER = 'loc';
const root = document.querySelector<HTMLElement>('[data-compare]');
const choices = [...(root?.querySelectorAll<HTMLInputElement>(`input[name="${PARAMETER}"]`) ?? [])];
const rows = [...(root?.querySelectorAll<HTMLElement>('[data-affects]') ?? [])];
const chapters = [...(root?.querySelectorAll<HTMLDetailsElement>('[data-chapter]') ?? [])];
const shown = root?.querySelector<HTMLElement>('[data-shown]');

function show(): void {
  const wanted = choices.find(({ checked }) => checked)?.value ?? '';
  for (const row of rows) row.hidden = wanted !== '' && !(row.dataset['affects'] ?? '').split(' ').includes(wanted);
  for (const chapter of chapters) {
    chapter.hidden = !rows.some((row) => !row.hidden && chapter.contains(row));
    // Whoever chose gets to see what they chose.
    if (wanted !== '' && !chapter.hidden) chapter.open = true;
  }
  const count = rows.filter(({ hidden }) => !hidden).length;
  const text = shown?.dataset['text'] ?? '';
  if (shown) shown.textContent = text.replace('{count}', String(count)).replace('{all}', String(rows.length));
}

/** Takes the choice from the address; one that there is not means all rows. */
function read(): void {
  const wanted = new URLSearchParams(location.search).get(PARAMETER) ?? '';
  const choice = choices.find(({ value }) => value === wanted) ?? choices.find(({ value }) => value === '');
  if (choice) choice.checked = true;
  show();
}

function write(): void {
  const wanted = choices.find(({ checked }) => checked)?.value ?? '';
  const address = new URL(location.href);
  if (wanted === '') address.searchParams.delete(PARAMETER);
  else address.searchParams.set(PARAMETER, wanted);
  // The choice is about all rows: an anchor of one row would pull the page there on reload.
  address.hash = '';
  history.replaceState(history.state, '', address.pathname + address.search);
  show();
}

/** A row that a link on this page or an address leads to must not stay hidden, nor closed. */
function reveal(): void {
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const row = target?.closest<HTMLDetailsElement>('[data-affects]');
  if (!row) return;
  row.open = true;
  const chapter = row.closest<HTMLDetailsElement>('[data-chapter]');
  if (chapter) chapter.open = true;
  const all = choices.find(({ value }) => value === '');
  if (row.hidden && all) {
    all.checked = true;
    const address = new URL(location.href);
    address.searchParams.delete(PARAMETER);
    history.replaceState(history.state, '', address);
    show();
  }
  row.scrollIntoView();
}

if (root) {
  for (const choice of choices) choice.addEventListener('change', write);
  // A browser that comes back to the page puts its own memory of the fields over ours: the address decides.
  addEventListener('pageshow', read);
  addEventListener('hashchange', reveal);
  read();
  reveal();
}

export {};
