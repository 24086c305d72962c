import type { Nodes } from 'mdast';

/** A component as it stands in MDX, on lines of its own or within one. */
export type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * The attributes of a component as values.
 *
 * @param fault what to throw for an attribute that is not `name="words"`, `name={JSON}` or `name`
 */
export function attributesOf(node: Jsx, fault: (found: string, expected: string) => Error): Record<string, unknown> {
  return Object.fromEntries(
    node.attributes.map((attribute) => {
      if (attribute.type === 'mdxJsxExpressionAttribute') throw fault('Gặp {...}', 'thuộc tính viết tên="giá trị"');
      const { name, value } = attribute;
      if (value === null || value === undefined) return [name, true];
      if (typeof value === 'string') return [name, value];
      try {
        return [name, JSON.parse(value.value) as unknown];
      } catch {
        throw fault(`Thuộc tính ${name}={${value.value}}`, `chữ trong ngoặc kép, hoặc số, true, danh sách trong { } như ${name}={[1, 2]}`);
      }
    }),
  );
}
