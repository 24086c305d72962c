import { STRINGS } from '../../../strings/press.ts';
import type { Slides } from '../../kit/slides.ts';

/** A step is a slide of its own, named by its title and time; how it is done is for the speaker. */
export const slides: Slides<'activity'> = {
  derive: ({ title, minutes, method, materials, blocks }, deck) => {
    const notes = [method, materials?.join('; ')].filter((one) => one !== undefined).join('. ');
    deck.add({
      layout: 'content',
      title: `${title} (${minutes} ${STRINGS.minutes})`,
      blocks,
      ...(notes === '' ? {} : { notes }),
    });
  },
};
