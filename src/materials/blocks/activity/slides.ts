import { STRINGS } from '../../../strings/press.ts';
import type { Slides } from '../../kit/slides.ts';
import { shortWords } from './short.ts';

/** A step is a slide of its own, named by its title and time; how it is done is for the speaker. */
export const slides: Slides<'activity'> = {
  derive: (activity, deck) => {
    const { title, minutes, method, materials, blocks } = activity;
    const short = shortWords(activity);
    const notes = [method, materials?.join('; '), short === undefined ? undefined : `${STRINGS.short}: ${short}`]
      .filter((one) => one !== undefined)
      .join('. ');
    deck.add({
      layout: 'content',
      title: `${title} (${minutes} ${STRINGS.minutes})`,
      blocks,
      ...(notes === '' ? {} : { notes }),
    });
  },
};
