import { expect, test } from 'vitest';
import { stacked } from './stacked.ts';

test('each cell knows the head of its column, and the table has a place for its caption', () => {
  const html =
    '<table> <thead> <tr> <th>Ai</th> <th><strong>Việc</strong> “a”</th> </tr> </thead> <tbody> <tr> <td>Cô</td> <td>Nói</td> </tr> </tbody> </table>';
  expect(stacked(html)).toBe(
    '<table><caption></caption> <thead> <tr> <th scope="col">Ai</th> <th scope="col"><strong>Việc</strong> “a”</th> </tr> </thead> <tbody> <tr> <td data-head="Ai">Cô</td> <td data-head="Việc “a”">Nói</td> </tr> </tbody> </table>',
  );
});
