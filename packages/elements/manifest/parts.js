// The names of the parts that templates give.
import ts from 'typescript';
import { walk } from './sources.js';

const GAP = /\0(\d+)\0/g;
const PART = /[\s<]part=(?:"([^"]*)"|(\0\d+\0)|([a-z-]+))/g;

/** Every name that stands in a `part` attribute, whatever it depends on. @param {ts.Node} root @param {ts.TypeChecker} checker */
export function partsIn(root, checker) {
  /** @type {Set<string>} */ const names = new Set();
  walk(root, (node) => {
    if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'html') return;
    const { text, gaps } = flatten(node.template);
    for (const [, quoted, alone, bare] of text.matchAll(PART)) {
      const whole = (quoted ?? alone ?? bare ?? '').replaceAll(GAP, (_, place) =>
        wordsOf(gaps[place], checker).join(' '),
      );
      for (const name of whole.split(/\s+/)) if (name) names.add(name);
    }
  });
  return names;
}

/** A template as one text, with a numbered gap for each expression. @param {ts.TemplateLiteral} template */
function flatten(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { text: template.text, gaps: [] };
  const spans = template.templateSpans;
  const text = spans.reduce((so, span, place) => `${so}\0${place}\0${span.literal.text}`, template.head.text);
  return { text, gaps: spans.map(({ expression }) => expression) };
}

/** The texts that an expression can have. @param {ts.Expression} node @param {ts.TypeChecker} checker @returns {string[]} */
function wordsOf(node, checker) {
  const of = (/** @type {ts.Expression} */ each) => wordsOf(each, checker);
  if (ts.isParenthesizedExpression(node)) return of(node.expression);
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...of(node.whenTrue), ...of(node.whenFalse)];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(of);
  if (ts.isBinaryExpression(node)) return of(node.right);
  // `parts.filter(Boolean).join(' ')`
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return of(node.expression.expression);
  const type = checker.getTypeAtLocation(node);
  const known = (type.isUnion() ? type.types : [type]).filter((each) => each.isStringLiteral());
  if (known.length > 0) return known.map((each) => /** @type {ts.StringLiteralType} */ (each).value);
  const [declaration] = checker.getSymbolAtLocation(node)?.declarations ?? [];
  if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer)
    return of(declaration.initializer);
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  throw new Error(
    `${node.getSourceFile().fileName}:${line + 1}: give \`${node.getText()}\` a type that says which parts it can be.`,
  );
}
