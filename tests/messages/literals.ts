import ts from 'typescript';

/** A text in a component that does not come from the catalogue. */
export interface Literal {
  readonly line: number;
  readonly text: string;
}

/** What a component says by itself, and how many places where it could were looked at. */
export interface Literals {
  readonly found: readonly Literal[];
  readonly looked: number;
}

/** Attributes whose text a reader sees or hears. */
const spoken =
  /^(?:title|alt|placeholder|label|children|caption|summary|text|aria-(?:label|description|valuetext|roledescription|placeholder))$/;

/** Operators whose result may be, or hold, the string on either side. */
const joining: readonly ts.SyntaxKind[] = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken];

const saysSomething = (text: string): boolean => /\p{L}{2}|\p{L}\s|\p{Script=Han}/u.test(text);

/** The strings that an expression may come to. */
function stringsIn(node: ts.Expression): readonly ts.LiteralLikeNode[] {
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isTemplateExpression(node)) return [node.head, ...node.templateSpans.map(({ literal }) => literal)];
  if (ts.isConditionalExpression(node)) return [...stringsIn(node.whenTrue), ...stringsIn(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return stringsIn(node.expression);
  if (!ts.isBinaryExpression(node)) return [];
  const { left, operatorToken, right } = node;
  if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return stringsIn(right);
  return joining.includes(operatorToken.kind) ? [...stringsIn(left), ...stringsIn(right)] : [];
}

/** The strings at a place of a component where a reader meets them; undefined where the node is no such place. */
function spokenAt(node: ts.Node): readonly ts.LiteralLikeNode[] | undefined {
  if (ts.isJsxText(node)) return node.containsOnlyTriviaWhiteSpaces ? undefined : [node];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return node.expression ? stringsIn(node.expression) : undefined;
  if (!ts.isJsxAttribute(node) || !spoken.test(node.name.getText())) return undefined;
  const { initializer } = node;
  if (initializer === undefined) return undefined;
  if (ts.isStringLiteral(initializer)) return [initializer];
  return ts.isJsxExpression(initializer) && initializer.expression ? stringsIn(initializer.expression) : [];
}

/** Reads a component's source for words that a reader would meet in English whatever the language. */
export function literalsIn(source: string): Literals {
  const file = ts.createSourceFile('component.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Literal[] = [];
  let looked = 0;
  const visit = (node: ts.Node): void => {
    const strings = spokenAt(node);
    if (strings !== undefined) looked++;
    for (const one of strings ?? []) {
      const { line } = file.getLineAndCharacterOfPosition(one.getStart());
      if (saysSomething(one.text)) found.push({ line: line + 1, text: one.text.trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { found, looked };
}
