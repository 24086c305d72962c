/** Draws the current month, weeks from Monday. */
import { monthTitle } from '../../strings/calendar.ts';

const today = new Date();
const first = new Date(today.getFullYear(), today.getMonth(), 1);
const length = new Date(today.getFullYear(), today.getMonth() + 1, 0).getDate();
const offset = (first.getDay() + 6) % 7;
const body = document.querySelector('[data-month]');
const title = document.querySelector('[data-title]');
if (title) title.textContent = monthTitle(today.getMonth() + 1, today.getFullYear());
for (let week = 0; week * 7 < offset + length; week += 1) {
  const row = document.createElement('tr');
  for (let day = 0; day < 7; day += 1) {
    const number = week * 7 + day - offset + 1;
    const cell = document.createElement('td');
    if (number >= 1 && number <= length) cell.textContent = String(number);
    if (number === today.getDate()) cell.className = 'today';
    row.append(cell);
  }
  body?.append(row);
}
