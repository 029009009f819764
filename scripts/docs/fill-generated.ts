const GENERATED = /(<!-- sinh ra: (\S+) -->\n)[\s\S]*?(<!-- hết -->)/g;

/** The names of the generated parts of a page, in its order. */
export function generatedNames(page: string): readonly string[] {
  return Array.from(page.matchAll(GENERATED), ([, , name]) => name ?? '');
}

/** Replaces what stands between `<!-- sinh ra: NAME -->` and `<!-- hết -->` by what `make` gives for NAME. */
export function fillGenerated(page: string, make: (name: string) => string): string {
  return page.replace(
    GENERATED,
    (_, start: string, name: string, end: string) => `${start}${make(name)}\n${end}`,
  );
}
