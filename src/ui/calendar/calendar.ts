/** Turns the calendar of the day it was built into today's, and to other months. */
import { lunarWords, monthTitle } from '../../strings/calendar.ts';
import { lunarDate } from '../../vietnamese/lunar.ts';
import { monthCells } from './month.ts';

const now = new Date();
const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
const shown = { year: today.year, month: today.month };
const title = document.querySelector('[data-title]');
const line = document.querySelector('[data-today]');
const cells = [...document.querySelectorAll<HTMLElement>('[data-cell]')];

function show(): void {
  const current = shown.year === today.year && shown.month === today.month;
  if (title) title.textContent = monthTitle(shown.month, shown.year);
  for (const [index, { day, lunar, holiday }] of monthCells(shown.year, shown.month).entries()) {
    const cell = cells[index];
    const [solar, moon] = cell?.children ?? [];
    if (!cell || !solar || !moon) continue;
    solar.textContent = day === undefined ? '' : String(day);
    moon.textContent = lunar ?? '';
    cell.title = holiday ?? '';
    cell.classList.toggle('off', holiday !== undefined);
    cell.classList.toggle('today', current && day === today.day);
  }
}

if (line) line.textContent = `${today.day}/${today.month}/${today.year}, ${lunarWords(lunarDate(today.year, today.month, today.day))}`;
for (const button of document.querySelectorAll<HTMLElement>('[data-step]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const step = Number(button.dataset['step']);
    const at = step === 0 ? new Date(today.year, today.month - 1) : new Date(shown.year, shown.month - 1 + step);
    shown.year = at.getFullYear();
    shown.month = at.getMonth() + 1;
    show();
  });
}
show();
