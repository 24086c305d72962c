/** The deadline calculator: which event, when; each term that runs from it, with its end. Nothing leaves the page. */
import { deadlineAfter, type TimeLimit } from '../../procedures/deadline.ts';
import { procedures } from '../../strings/procedures.ts';
import { formatDate } from '../../vietnamese/dates.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-deadlines]')) {
  const event = form.querySelector('select');
  const when = form.querySelector<HTMLInputElement>('input');
  const list = form.querySelector('output');
  const show = (): void => {
    if (!event || !when || !list) return;
    const terms = JSON.parse(event.selectedOptions[0]?.dataset['terms'] ?? '[]') as (TimeLimit & { what: string })[];
    list.textContent = '';
    list.append(
      ...terms.flatMap((term) => {
        const end = deadlineAfter(when.value, term);
        if (end === undefined) return [];
        const [date = '', time = ''] = end.at.split('T');
        const item = document.createElement('p');
        const strong = document.createElement('strong');
        strong.textContent = end.wholeDay ? procedures.endOf(formatDate(date)) : procedures.before(formatDate(date), time);
        item.append(`${term.what}: `, strong);
        return [item];
      }),
    );
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (submit) => {
    submit.preventDefault();
  });
  show();
}
