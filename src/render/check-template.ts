import type {} from 'handlebars';
import { type Message, type MessageKind, report } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { Place } from '../model/place.ts';
import { TOKEN_LETTERS } from '../model/rendered.ts';
import { brokenPartial, refusedFeature, tooManyPartials, unknownPath, wrongUse } from './messages.ts';
import { type Fields, type Shape, VIEW_SHAPE } from './view-shape.ts';

/** A template as parsed, with its file for messages. */
export interface ParsedTemplate {
  readonly name: string;
  readonly file: string;
  readonly program: hbs.AST.Program;
}

/** The names that can be used where a statement stands, from the innermost block out. */
type Scopes = readonly Fields[];

/** Most calls of partials that one template leads to: parts that call parts twice over double with every level. */
const MOST_PARTIAL_CALLS = 1000;

const BLOCKS: readonly string[] = ['if', 'unless', 'each'];
const EACH_DATA: readonly string[] = ['@first', '@last', '@index'];

function isPath(expression: hbs.AST.Node): expression is hbs.AST.PathExpression {
  return expression.type === 'PathExpression';
}
function isMustache(statement: hbs.AST.Node): statement is hbs.AST.MustacheStatement {
  return statement.type === 'MustacheStatement';
}
function isBlock(statement: hbs.AST.Node): statement is hbs.AST.BlockStatement {
  return statement.type === 'BlockStatement';
}
function isPartial(statement: hbs.AST.Node): statement is hbs.AST.PartialStatement {
  return statement.type === 'PartialStatement';
}

/** Checks one template and the partials that it calls: every path against the view, every feature against the list. */
class TemplateChecker {
  readonly messages: Message[] = [];
  readonly #partials: ReadonlyMap<string, ParsedTemplate>;
  #partialCalls = 0;

  constructor(partials: ReadonlyMap<string, ParsedTemplate>) {
    this.#partials = partials;
  }

  check(template: ParsedTemplate, scopes: Scopes, calling: readonly string[]): void {
    for (const statement of template.program.body) this.#statement(statement, scopes, template, calling);
  }

  #report<Found>(
    rule: string,
    kind: MessageKind<Found>,
    found: Found,
    node: hbs.AST.Node,
    template: ParsedTemplate,
  ): void {
    const { start, end } = node.loc;
    const point = (at: hbs.AST.Position) => ({ line: at.line, column: at.column + 1, offset: 0 });
    const place: Place = { file: template.file, start: point(start), end: point(end) };
    this.messages.push(report(rule, kind, found, { place }));
  }

  #refuse(found: string, node: hbs.AST.Node, template: ParsedTemplate): void {
    this.#report('mau-dung-tinh-nang-cam', refusedFeature, { found }, node, template);
  }

  #statement(
    statement: hbs.AST.Statement,
    scopes: Scopes,
    template: ParsedTemplate,
    calling: readonly string[],
  ): void {
    if (isMustache(statement)) this.#mustache(statement, scopes, template);
    else if (isBlock(statement)) this.#block(statement, scopes, template, calling);
    else if (isPartial(statement)) this.#partial(statement, scopes, template, calling);
    else if (
      statement.type === 'ContentStatement' &&
      TOKEN_LETTERS.test(String(Reflect.get(statement, 'value')))
    ) {
      this.#refuse('ký tự thuộc vùng dùng riêng (U+E000…)', statement, template);
    } else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement')
      this.#refuse(statement.type, statement, template);
  }

  #mustache(statement: hbs.AST.MustacheStatement, scopes: Scopes, template: ParsedTemplate): void {
    if (!statement.escaped) this.#refuse('ba dấu ngoặc {{{ }}}', statement, template);
    else if (statement.params.length > 0 || statement.hash?.pairs.length || !isPath(statement.path))
      this.#refuse('lời gọi hàm', statement, template);
    else {
      const shape = this.#shape(statement.path, scopes, template);
      if (shape && shape.kind !== 'words')
        this.#report(
          'mau-dung-sai-truong',
          wrongUse,
          { path: statement.path.original, use: 'print' },
          statement,
          template,
        );
    }
  }

  #block(
    block: hbs.AST.BlockStatement,
    scopes: Scopes,
    template: ParsedTemplate,
    calling: readonly string[],
  ): void {
    const [subject] = block.params;
    const name = block.path.original;
    if (
      typeof name !== 'string' ||
      !BLOCKS.includes(name) ||
      !subject ||
      !isPath(subject) ||
      block.params.length !== 1 ||
      block.hash?.pairs.length
    ) {
      this.#refuse(`khối {{#${String(name)}}}`, block, template);
      return;
    }
    const shape = subject.data ? undefined : this.#shape(subject, scopes, template);
    const isInEach = scopes.length > 1;
    if (subject.data && !(isInEach && EACH_DATA.includes(subject.original)))
      this.#refuse(subject.original, subject, template);
    if (name === 'each' && shape?.kind !== 'list' && (shape || subject.data)) {
      this.#report('mau-dung-sai-truong', wrongUse, { path: subject.original, use: 'each' }, block, template);
    }
    const inner = name === 'each' && shape?.kind === 'list' ? [shape.of, ...scopes] : scopes;
    for (const statement of block.program?.body ?? []) this.#statement(statement, inner, template, calling);
    for (const statement of block.inverse?.body ?? []) this.#statement(statement, scopes, template, calling);
  }

  #partial(
    statement: hbs.AST.PartialStatement,
    scopes: Scopes,
    template: ParsedTemplate,
    calling: readonly string[],
  ): void {
    const name = isPath(statement.name) ? statement.name.original : '';
    const partial = this.#partials.get(name);
    const isCycle = calling.includes(name);
    if (!partial || isCycle)
      this.#report('mau-phan-chung', brokenPartial, { name, isCycle }, statement, template);
    else if (statement.params.length > 0 || statement.hash?.pairs.length)
      this.#refuse('tham số cho phần chung', statement, template);
    else this.#call(partial, scopes, [...calling, name], statement, template);
  }

  #call(
    partial: ParsedTemplate,
    scopes: Scopes,
    calling: readonly string[],
    statement: hbs.AST.PartialStatement,
    template: ParsedTemplate,
  ): void {
    this.#partialCalls += 1;
    if (this.#partialCalls <= MOST_PARTIAL_CALLS) this.check(partial, scopes, calling);
    else if (this.#partialCalls === MOST_PARTIAL_CALLS + 1)
      this.#report(
        'mau-qua-nhieu-phan-chung',
        tooManyPartials,
        { most: MOST_PARTIAL_CALLS },
        statement,
        template,
      );
  }

  /** The shape that a path leads to; only own names of the view, `../` and `this.` count. */
  #shape(path: hbs.AST.PathExpression, scopes: Scopes, template: ParsedTemplate): Shape | undefined {
    const fields = scopes[path.depth];
    const [name, ...rest] = path.parts;
    const shape =
      typeof name === 'string' && rest.length === 0 && fields && Object.hasOwn(fields, name)
        ? fields[name]
        : undefined;
    if (shape && !path.data) return shape;
    const known = Object.keys(fields ?? {});
    const found = {
      path: path.original,
      nearest: typeof name === 'string' ? nearest(name, known) : undefined,
      known,
    };
    this.#report('mau-truong-khong-co', unknownPath, found, path, template);
    return undefined;
  }
}

/** Checks one document type's template; reports every path, feature and partial that it may not use. */
export function checkTemplate(
  template: ParsedTemplate,
  partials: ReadonlyMap<string, ParsedTemplate>,
): readonly Message[] {
  const checker = new TemplateChecker(partials);
  checker.check(template, [VIEW_SHAPE], []);
  return checker.messages;
}
