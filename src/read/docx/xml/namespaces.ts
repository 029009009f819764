/** The prefix under which this reader knows each namespace: those of ISO 29500 transitional and strict, and Microsoft's. */
const PREFIX_OF: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:office:word', 'w10'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
]);

const KNOWN_PREFIXES: ReadonlySet<string> = new Set(PREFIX_OF.values());

/** What the prefixes of a file mean at one element; undefined where they are all the ones this reader uses. */
export type PrefixScope = ReadonlyMap<string, string> | undefined;

/** More than there are namespaces to name; each element that declares one copies all. */
const MOST_PREFIXES = 64;

type Attributes = Readonly<Record<string, string>>;

/** The prefix that a declared one is read as: a foreign namespace must not pass for one that we know. */
function readAs(prefix: string, uri: string): string {
  return PREFIX_OF.get(uri) ?? (KNOWN_PREFIXES.has(prefix) ? `?${prefix}` : prefix);
}

/** The scope inside an element with these attributes. */
export function scopeOf(attributes: Attributes, outer: PrefixScope): PrefixScope {
  let scope: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    const meant = readAs(prefix, attributes[name] ?? '');
    if (meant === prefix && !outer?.has(prefix)) continue;
    scope ??= new Map(outer);
    if (scope.size >= MOST_PREFIXES) break;
    scope.set(prefix, meant);
  }
  return scope ?? outer;
}

function qualified(prefix: string, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}

/** An element's name under the prefixes that this reader uses. */
export function elementName(name: string, scope: PrefixScope): string {
  if (!scope) return name;
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const meant = scope.get(prefix);
  return meant === undefined ? name : qualified(meant, name.slice(colon + 1));
}

/** Attributes under the prefixes that this reader uses; one without a prefix belongs to no namespace. */
export function attributeNames(attributes: Attributes, scope: PrefixScope): Attributes {
  if (!scope) return attributes;
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.includes(':') ? elementName(name, scope) : name,
      value,
    ]),
  );
}
