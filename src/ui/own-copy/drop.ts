/** Where a page of a law holds no official wording, a copy of the reader's own may be dropped on it; what reads it is fetched then. */
import script from './dropped.ts?worker&url';

if (document.querySelector('.law-text[data-prints]') !== null) {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    event.preventDefault();
    void import(/* @vite-ignore */ script).then(() => dispatchEvent(new CustomEvent('tha-tep', { detail: files })));
  });
}
