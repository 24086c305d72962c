import { expect, test } from 'vitest';
import { rasterise } from '../images/image.ts';
import { documentsOf } from '../plan/documents.ts';
import { changed, LESSON } from '../test-support/samples.ts';
import { itemOf, SITE, testPress } from '../test-support/press.ts';

test('a page with a link whose address holds “&” can be drawn', async () => {
  const [document] = documentsOf(itemOf(changed(LESSON, '- Trang cuối.', '- "[Trang cuối](https://nguon.vn/?a=1&b=2)"')));
  if (document === undefined) throw new Error('không có tài liệu');
  const svg = testPress().typst().layout(document.template, document.input(SITE)).svg();
  expect(svg).toContain('https://nguon.vn/?a=1&amp;b=2');
  expect(await rasterise(svg, 60)).toMatchObject({ width: 60 });
});
