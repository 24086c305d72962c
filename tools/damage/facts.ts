/** Damages of what is said: law, numbers to call, dates, links, doubles, words that label a person. */
import { ANY, atPlace, inLine, rewritten, type Make } from './project.ts';

const ARTICLE = /^content\/van-ban\/.*\/dieu-\w+\.md$/;
const DOCUMENT = /\/van-ban\.yaml$/;
const YEAR = /thang-hanh-dong\/2026\/nam\.yaml$/;
/** Where people read on, not where search words stand. */
const READ = /^content\/(?!tim-kiem|tu-ngu|van-ban).*\.(?:ya?ml|mdx)$/;
const QUIZ = /trac-nghiem[^/]*\.yaml$/;

/** Takes a paragraph (a clause) or a point out of an article. */
const lost =
  (path: RegExp, starts: RegExp): Make =>
  (project, dice) => {
    const file = project.file(dice, path, new RegExp(starts.source, 'mu'));
    if (file === undefined) return undefined;
    const text = project.text(file);
    const body = text.indexOf('\n---\n') + 5;
    const paragraphs = text.slice(body).trimEnd().split('\n\n');
    const last = paragraphs.at(-1) ?? '';
    if (starts.source.includes('\\d'))
      return paragraphs.length < 2
        ? undefined
        : rewritten(project, file, () => `${text.slice(0, body)}${paragraphs.slice(0, -1).join('\n\n')}\n`);
    const lines = last.split('\n');
    if (!starts.test(lines.at(-1) ?? '') || !starts.test(lines.at(-2) ?? '')) return undefined;
    const kept = lines.slice(0, -1);
    return rewritten(
      project,
      file,
      () => `${text.slice(0, body)}${[...paragraphs.slice(0, -1), kept.join('\n').replace(/;$/, '.')].join('\n\n')}\n`,
    );
  };

/** Doubles one entry of a list of entries with ids. */
const doubled = (path: RegExp, entry: RegExp): Make => atPlace(path, entry, ([found]) => `${found}${found}`);

/** A damage after which two files disagree, of which either may be named. */
const either =
  (other: RegExp, make: Make): Make =>
  (project, dice) => {
    const made = make(project, dice);
    return made === undefined ? undefined : { ...made, blame: other };
  };

const word = (words: string): Make =>
  inLine(READ, /^\s*(?:- |\w+: )?['"]?\p{Lu}\p{Ll}+ .*\p{Ll}\.['"]?$/u, (line) => line.replace(/\.(['"]?)$/, `; ${words}.$1`));

export const FACT_DAMAGES: Readonly<Record<string, Make>> = {
  'khoản cuối mất, luật': lost(/luat-[^/]+\/dieu-/, /^\d+\. /),
  'khoản cuối mất, nghị định': lost(/nghi-dinh-163[^/]+\/dieu-/, /^\d+\. /),
  'khoản cuối mất, văn bản khác': lost(/(?:hinh-su|282-2025)[^/]*\/dieu-/, /^\d+\. /),
  'điểm cuối mất': lost(ARTICLE, /^\p{Ll}\) /u),
  'số khoản lặp': atPlace(ARTICLE, /^(\d)\. (?=\p{L})/mu, ([, digit]) => `${Number(digit) + 1}. `),
  'chữ điểm sai': atPlace(ARTICLE, /^b\) /m, () => 'd) '),
  'viện dẫn khoản không có': atPlace(READ, /khoản \d+ (?=Điều \d+ (?:Luật Phòng|Nghị định 163))/, () => 'khoản 59 '),
  'viện dẫn điều không có': atPlace(READ, /Điều \d+ (?=Luật Phòng|Nghị định 163)/, () => 'Điều 459 '),
  'viện dẫn trong điều luật': atPlace(ARTICLE, /khoản \d+ Điều (?=\d+[ ;,.](?!\p{Lu}))/u, () => 'khoản 87 Điều '),
  'số hiệu không có': atPlace(ANY, /120\/2025\/QH15/, () => '121/2025/QH15'),
  'số hiệu nghị định sai': atPlace(READ, /163\/2026\/NĐ-CP/, () => '136/2026/NĐ-CP'),
  'số giúp đỡ sai trong câu': atPlace(
    READ,
    /(?<=[Gg]ọi (?:ngay )?\*{0,2})11[135](?=\*{0,2}[ .,;])/,
    (_, dice) => dice.pick(['1111', '151', '11', '131']) ?? '',
  ),
  'số giúp đỡ sai trong danh sách': atPlace(/duong-day\.yaml$/, /(?<=number: '?)[\d ]{3,}/, ([found]) =>
    found
      .replace(/(\d)(\d)(?!.*\d\d)/, '$2$1')
      .replace(/^111$/, '1111')
      .replace(/^115$/, '151')
      .replace(/^113$/, '131'),
  ),
  'đường dây tố giác sai': atPlace(/to-giac\.yaml$/, /0769\.04\.04\.04/, () => '0796.04.04.04'),
  'số điện thoại lạ trong câu': word('gọi 1900 1234'),
  'mất ngày hết hiệu lực': atPlace(/73-2021-qh14\/van-ban\.yaml$/, /^ {2}ended: .*\n/m, () => ''),
  'mất ngày và luật thay': atPlace(/73-2021-qh14\/van-ban\.yaml$/, /^ {2}ended: .*\n {2}replacedBy: .*\n/m, () => ''),
  'mất dòng luật thay': atPlace(
    /(?:73-2021-qh14|120-2025-qh15)\/van-ban\.yaml$/,
    /^(?: {2}replacedBy: .*120.*|replaces: .*73\/2021.*)\n/m,
    () => '',
  ),
  'ngày hết hiệu lực lệch': atPlace(
    /73-2021-qh14\/van-ban\.yaml$/,
    /(?<=ended: )[\d-]+/,
    (_, dice) => dice.pick(['2026-12-31', '2026-07-02', '2021-01-01', '2026-06-30']) ?? '',
  ),
  'ban hành sau ngày có hiệu lực': atPlace(DOCUMENT, /(?<=^issued: )\d+/m, () => '2027'),
  'ngày không có': atPlace(
    ANY,
    /(?<=(?:checked|date|from|to|issued|effective): ['"]?)2\d{3}-\d\d-\d\d/,
    (_, dice) => dice.pick(['2026-02-30', '2026-13-01', '30/6/2026', '2026-6-1', '20260-06-01']) ?? '',
  ),
  'ngày quá xa': atPlace(
    ANY,
    /(?<=(?:checked|date|from|to|issued|effective): ['"]?)2\d{3}(?=-\d\d-\d\d)/,
    (_, dice) => dice.pick(['2062', '2206', '1026']) ?? '',
  ),
  'ngày kiểm tra chưa tới': atPlace(ANY, /(?<=checked: )2026(?=-\d\d-\d\d)/, () => '2027'),
  'hạn của năm khác': atPlace(YEAR, /(?<=date: )2026(?=-0[67])/, () => '2062'),
  'tuần chồng nhau': atPlace(YEAR, /(?<=^ {4}to: )2026-06-(?:07|14|21)/m, () => '2026-06-25'),
  'ngày trong câu không có': atPlace(
    READ,
    /(?<= )\d\d\/\d\d?\/20\d\d(?=[ .,;)])/,
    (_, dice) => dice.pick(['31/02/2026', '30/6/2206', '00/6/2026']) ?? '',
  ),
  'liên kết tới trang không có': atPlace(READ, /(?<=\]\()\/[a-z-]+\/[a-z0-9-]+\/(?=\))/, ([found]) => `${found.slice(0, -2)}x/`),
  'liên kết thiếu dấu /': atPlace(READ, /(?<=(?:\]\(|href: ))\/[a-z-]+\/[a-z0-9-]+\/(?=[)\s}])/, ([found]) => found.slice(0, -1)),
  'chỗ trong trang không có': atPlace(READ, /(?<=\/tro-giup\/#)[a-z-]+/, ([found]) => `${found}x`),
  'địa chỉ javascript, data, file': atPlace(
    ANY,
    /(?<=url: ['"]?)https?:\/\/[^\s'",}]+/,
    (_, dice) => dice.pick(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://vbpl.vn/']) ?? '',
  ),
  'địa chỉ có tên người dùng': atPlace(ANY, /(?<=url: ['"]?https:\/\/)[a-z.]+(?=[/'"\s])/, ([host]) => `${host}@evil.example`),
  'địa chỉ http': atPlace(ANY, /(?<=url: ['"]?)https:(?=\/\/[^\s'",}]*\.(?:gov\.)?vn)/, () => 'http:'),
  'máy chủ gõ sai': atPlace(
    ANY,
    /(?<=url: ['"]?https:\/\/)(?:vbpl|vnexpress|vanban\.chinhphu|congbao\.chinhphu|www\.unodc)(?=\.)/,
    ([found]) => found.replace(/(.)(.)$/, '$2$1'),
  ),
  'máy chủ là số, máy nội bộ': atPlace(
    ANY,
    /(?<=url: ['"]?https:\/\/)[a-z.]+(?=\/)/,
    (_, dice) => dice.pick(['localhost:4321', '203.113.1.2', '127.0.0.1', 'may-chu']) ?? '',
  ),
  'liên kết ngoài trong câu': word('xem [ở đây](http://evil.example/)'),
  'hai mục một id': doubled(/^content\/(?:tro-giup|danh-cho|bi-phat|thu-tuc)\/[^/]+\.yaml$/, /^ *- id: .*\n(?: {4,}.*\n)+/m),
  'hai lối tắt một chữ': inLine(/loi-tat\.yaml$/, /^ {2}- \{ queries: /, (line) => `${line}\n  - { queries: ['111'], url: /gioi-thieu/ }`),
  'hai câu hỏi trùng': (project, dice) => {
    const [a, b] = [project.file(dice, /hoi-dap\//), project.file(dice, /hoi-dap\//)];
    if (a === undefined || b === undefined || a === b) return undefined;
    const made = rewritten(project, a, (text) => text.replace(/^question: .*$/m, () => /^question: .*$/m.exec(project.text(b))?.[0] ?? ''));
    return made === undefined ? undefined : { ...made, blame: /hoi-dap\// };
  },
  'hai nguồn trùng': doubled(/\.(?:yaml|mdx)$/, /^ {2}- ['"]?khoản \d+ Điều \d+ Luật .*\n/m),
  'đáp án không có': atPlace(QUIZ, /(?<=answer: )[A-D]/, () => 'H'),
  'hai đáp án giống nhau': atPlace(QUIZ, /(?<=options:\n)( +- .*\n)( +- .*\n)/, ([, first]) => `${first}${first}`),
  'đáp án bị bỏ': atPlace(QUIZ, /^ +answer: .*\n/m, () => ''),
  'đường dẫn thoát thư mục': atPlace(
    /^content\/(?:van-ban|chien-dich|chuoi|tai-lieu)\//,
    /(?<=^(?:id|slug|poster|campaign): )\S+/m,
    () => '../../etc',
  ),
  'tham chiếu không có': atPlace(
    /^content\/(?:hoi-dap|danh-cho)\//,
    /(?<=^(?:related: \[|  - ))[a-z]+-[a-z-]+/m,
    ([found]) => `${found}-khong-co`,
  ),
  'điều liên quan không có': atPlace(ARTICLE, /(?<=^related: \[)\d+/m, () => '987'),
  'chữ dán nhãn': word('giúp con nghiện'),
  'chữ dán nhãn xuống dòng': inLine(/\.mdx$/, /^\p{Lu}\p{Ll}+ .*\p{Ll}\.$/u, (line) => `${line.slice(0, -1)}; giúp con\nnghiện.`),
  'chữ dán nhãn có đánh dấu': word('giúp con **nghiện**'),
  'chữ dán nhãn viết hoa': word('giúp CON NGHIỆN'),
  'thành phần MDX lạ': inLine(/\.mdx$/, /^\p{Lu}\p{Ll}+ .*\p{Ll}\.$/u, (line) => `<KhongCo />\n\n${line}`),
  'thẻ MDX không đóng': inLine(/\.mdx$/, /^<\/\w+>$/, () => ''),
  'dấu đậm không đóng': atPlace(/^content\/(?!tim-kiem|tu-ngu|van-ban).*\.yaml$/, /(?<=\*\*\p{L}[^*]+)\*\*/u, () => ''),
  'năm khác thư mục': atPlace(/nam\.yaml$/, /(?<=^year: )\d+/m, ([found]) => String(Number(found) + 1)),
  'vân tay hỏng': atPlace(/dau-van-tay\.json$/, /"places": \[/, () => '"places": ['.slice(0, -1)),
  'vân tay bị bớt chỗ': either(
    /dieu-\w+\.md$/,
    atPlace(/dau-van-tay\.json$/, /^ {4}\{"place":"dieu-\d+\/khoan-\d+".*\},\n/m, () => ''),
  ),
};
