import { today } from '../../vietnamese/dates.ts';
import { showDay } from './on-day.ts';

showDay(document, today());
