/**
 * An invented official wording as src/ui/law/OfficialText.astro and ArticleText.astro show it, for pages of a build without any:
 * put beside the first two clauses of the article that is open. Runs in the page, so it stands by itself; pages take no markup made of text.
 */
export const SHOW_SAMPLE = `(() => {
  const make = (name, attributes, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };
  const copy = (place, at) =>
    make('button', { type: 'button', 'data-copy-official': place + ' Luật thử', 'data-at': at, 'aria-label': 'Chép nguyên văn ' + place }, 'Chép nguyên văn');
  const text = document.querySelector('.law-text');
  text.classList.add('with-official');
  for (const own of text.querySelectorAll('.both-heads, .official, .official-heading')) own.remove();
  text.prepend(
    make('p', { class: 'both-heads' }, make('span', {}, 'Diễn giải'), make('span', {}, 'Nguyên văn')),
    make('p', { class: 'official-heading' }, 'Điều N. Tên thử'),
  );
  [...text.querySelectorAll('.both-texts')].slice(0, 2).forEach((beside, at) => {
    const differs = at === 1 ? [' ', make('small', { class: 'differs' }, '[có chữ khác bản đã kiểm]')] : [];
    beside.append(
      make('div', { class: 'official' },
        make('p', { class: 'official-label' }, 'Nguyên văn'),
        make('p', {}, make('b', {}, (at + 1) + '. '), 'Lời   thử của khoản.', ...differs),
        make('p', { class: 'official-point' }, make('b', {}, 'a) '), 'Điểm thử.'),
        make('div', { class: 'place-tools always' }, copy('khoản ' + (at + 1) + ' Điều N', 'khoan-' + (at + 1)))),
    );
  });
  document.querySelector('.section .place-tools.always').append(copy('Điều N', ''));
})()`;
