/**
 * An invented official wording as src/ui/law/OfficialText.astro and ArticleText.astro show it, for pages of a build without any:
 * put beside the first two clauses of the article that is open. Runs in the page, so it stands by itself.
 */
export const SHOW_SAMPLE = `(() => {
  const text = document.querySelector('.law-text');
  text.classList.add('with-official');
  for (const own of text.querySelectorAll('.both-heads, .official, .official-heading')) own.remove();
  text.insertAdjacentHTML('afterbegin', '<p class="both-heads"><span>Diễn giải</span><span>Nguyên văn</span></p><p class="official-heading">Điều N. Tên thử</p>');
  [...text.querySelectorAll('.both-texts')].slice(0, 2).forEach((beside, at) => beside.insertAdjacentHTML('beforeend',
    '<div class="official"><p class="official-label">Nguyên văn</p><p><b>' + (at + 1) + '. </b>Lời   thử của khoản.' +
    (at === 1 ? ' <small class="differs">[có chữ khác bản đã kiểm]</small>' : '') + '</p><p class="official-point"><b>a) </b>Điểm thử.</p>' +
    '<div class="place-tools always"><button type="button" data-copy-official="khoản ' + (at + 1) + ' Điều N Luật thử" data-at="khoan-' + (at + 1) +
    '" aria-label="Chép nguyên văn khoản ' + (at + 1) + ' Điều N">Chép nguyên văn</button></div></div>'));
  document.querySelector('.section .place-tools.always').insertAdjacentHTML('beforeend',
    '<button type="button" data-copy-official="Điều N Luật thử" data-at="" aria-label="Chép nguyên văn Điều N">Chép nguyên văn</button>');
})()`;
