import { branches, type SchemaNode } from './schema-objects.ts';

const KIND: Readonly<Record<string, string>> = {
  chu: '*chữ*',
  doan: '*đoạn*',
  ma: 'mã',
  'so-nguyen': 'số nguyên',
  'so-thuc': 'số',
  'dung-sai': '`có` / `không`',
  ngay: 'ngày',
};

const number = (value: number) => String(value).replace('.', ',');

function limits({ minimum, maximum }: SchemaNode): string {
  if (minimum === undefined || maximum === undefined) return '';
  return minimum === maximum ? ` (${number(minimum)})` : ` từ ${number(minimum)} đến ${number(maximum)}`;
}

function words(node: SchemaNode): string {
  if (node.kieu === 'dung-sai') return KIND['dung-sai'] ?? '';
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(', ');
  if (node.kieu) return (KIND[node.kieu] ?? node.kieu) + limits(node);
  return node.type === 'object' ? 'các khóa' : '*chữ*';
}

function listWords(items: readonly string[]): string {
  return `danh sách (${items.join(' hoặc ')})`;
}

/** What may be typed for a key: kinds of text, choices, lists, nested keys. */
export function kindOf(node: SchemaNode, root: SchemaNode): string {
  if (node.kieu && KIND[node.kieu]) return words(node);
  const found = branches(node, root).map((branch) => {
    if (!branch.items) return words(branch);
    return listWords([...new Set(branches(branch.items, root).map(words))]);
  });
  return [...new Set(found)].join(' hoặc ');
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The keys of one object as a Markdown table: key, what it means, what may be typed; `*` marks required keys. */
export function keyTable(object: SchemaNode, root: SchemaNode): string {
  const rows = Object.entries(object.properties ?? {}).map(([key, node]) => {
    const [own] = branches(node, root);
    const meaning = node.description ?? own?.description ?? '';
    const required = object.required?.includes(key) ? ' \\*' : '';
    return `| \`${key}\`${required} | ${cell(meaning)} | ${cell(kindOf(node, root))} |`;
  });
  return ['| khóa | ý nghĩa | gõ |', '| --- | --- | --- |', ...rows].join('\n');
}
