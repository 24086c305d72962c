/** The choice between restatement and official wording stays for the pages that follow: in this tab, and gone with it. */

const KEY = 'ban-doc';

/** Takes up the reader's last choice, and keeps the next one. Where nothing can be kept, each page begins anew. */
export function keepChoice(): void {
  const radios = document.querySelectorAll<HTMLInputElement>('.official-switch input');
  try {
    const kept = sessionStorage.getItem(KEY);
    radios.forEach((radio) => {
      if (radio.value === kept) radio.checked = true;
      radio.addEventListener('change', () => sessionStorage.setItem(KEY, radio.value));
    });
  } catch {
    // Storage is switched off.
  }
}
