import { onlyYaml } from '../../kit/mdx.ts';

export const mdx = onlyYaml('Question', 'câu hỏi trắc nghiệm viết trong tệp YAML có kind: quiz');
