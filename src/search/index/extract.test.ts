import { describe, expect, test } from 'vitest';
import { extractPage } from './extract.ts';

const html = (
  main: string,
): string => `<!doctype html><html><head><meta name="description" content="Mô tả &amp; hơn"></head><body><header>Đầu trang</header>
<main data-pagefind-body><div hidden><span data-pagefind-filter="loai">tai-lieu</span><span data-pagefind-filter="danh-cho">hoc-sinh</span></div>${main}</main><footer>Chân trang</footer></body></html>`;
const sections = (main: string) => (extractPage(html(main))?.sections ?? []).filter(({ text, heading }) => text !== '' || heading !== '');

describe('extractPage', () => {
  test('title, label, description, kind, audiences', () => {
    expect(extractPage(html('<h1><span class="num">Bài học</span>Nói <em>không</em></h1>'))).toMatchObject({
      title: 'Nói không',
      label: 'Bài học',
      description: 'Mô tả & hơn',
      kind: 'tai-lieu',
      audiences: ['hoc-sinh'],
    });
  });

  test('a page without the mark is not searched', () => {
    expect(extractPage('<html><body><main><p>Chữ</p></main></body></html>')).toBeUndefined();
  });

  test('clauses and points are sections, points inside their clause; markers and tools are left out', () => {
    expect(
      sections(
        '<div id="khoan-1"><a class="marker" href="#khoan-1">1.</a><p>Khoản một</p><div class="tools" data-pagefind-ignore>Chép</div><div id="khoan-1-diem-a"><a class="marker">a)</a><p>Điểm a</p></div></div><p>Sau</p>',
      ),
    ).toEqual([
      { anchor: '', heading: '', text: 'Sau' },
      { anchor: 'khoan-1', heading: '', text: 'Khoản một' },
      { anchor: 'khoan-1-diem-a', heading: '', text: 'Điểm a', parent: 1 },
    ]);
  });

  test('headings open sections; the heading of a block with an id names the block', () => {
    expect(
      sections(
        '<p>Mở đầu</p><h2 id="a">Phần A</h2><p>Chữ a</p><h3>Không có mã</h3><p>Chữ b</p><section id="c"><h2 id="ten-c">Phần C</h2><p>Chữ c</p></section>',
      ).map(({ anchor, heading, text }) => [anchor, heading, text]),
    ).toEqual([
      ['', '', 'Mở đầu'],
      ['a', 'Phần A', 'Chữ a'],
      ['', 'Không có mã', 'Chữ b'],
      ['c', 'Phần C', 'Chữ c'],
    ]);
  });

  test('the word of a term stays in its sentence, its meaning does not', () => {
    expect(
      sections(
        '<p>Người <span class="cite"><a class="term" href="/x/">nghiện ma túy</a><span class="cite-preview" id="x" data-pagefind-ignore>là …</span></span> được giúp.</p>',
      )[0]?.text,
    ).toBe('Người nghiện ma túy được giúp.');
  });

  test('official wording beside a clause is not searched here', () => {
    expect(sections('<div><div id="khoan-1"><p>Diễn giải</p></div><div data-search-wording><p>Nguyên văn</p></div></div>')).toEqual([
      { anchor: 'khoan-1', heading: '', text: 'Diễn giải' },
    ]);
  });

  test('scripts, buttons, navigation and entities', () => {
    expect(sections('<p>Cha &amp; mẹ &#x111;i&#7873;u</p><script>x()</script><button>Tải</button><nav>Đường</nav>')[0]?.text).toBe(
      'Cha & mẹ điều',
    );
  });
});
