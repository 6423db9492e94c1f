// The sources of the elements as TypeScript reads them, and which of them an element brings to the screen.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const home = fileURLToPath(new URL('../', import.meta.url));

/** All sources of this package, with their types. */
export function readSources() {
  const { fileNames, options, projectReferences } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${home}tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    home,
  );
  const program = ts.createProgram({ rootNames: fileNames, options, projectReferences });
  return { program, checker: program.getTypeChecker() };
}

/**
 * What the exports of a file run, at once or later: the declarations of this package that they name, and so on.
 * What stands in a type is gone once it is built, and is left out.
 * @param {ts.Program} program @param {string} path @returns {ts.Node[]}
 */
export function runBy(program, path) {
  const checker = program.getTypeChecker();
  /** @type {Set<ts.Node>} */ const found = new Set();
  const addExports = (/** @type {ts.Symbol | undefined} */ module) => {
    for (const each of module ? checker.getExportsOfModule(module) : []) add(each);
  };
  const add = (/** @type {ts.Symbol | undefined} */ symbol) => {
    const named = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    for (const declaration of named?.declarations ?? []) {
      if (found.has(declaration) || !isOurs(declaration)) continue;
      found.add(declaration);
      walk(declaration, (node) => {
        if (ts.isIdentifier(node)) add(meantBy(node, checker));
        else if (isImport(node) && !isDefine(node))
          addExports(checker.getSymbolAtLocation(node.arguments[0]));
      });
    }
  };
  const file = program.getSourceFile(`${home}${path}`);
  addExports(file && checker.getSymbolAtLocation(file));
  return [...found];
}

/** A declaration of its own, at the top of one of our files. @param {ts.Declaration} node */
const isOurs = (node) =>
  node.getSourceFile().fileName.startsWith(`${home}src/`) &&
  (ts.isClassDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    (ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent)));

/** @param {ts.Identifier} node @param {ts.TypeChecker} checker */
const meantBy = (node, checker) =>
  ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);

/** @param {ts.Node} node @returns {node is ts.CallExpression} */
const isImport = (node) => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

/** What it brings is an element of its own, described for itself. @param {ts.CallExpression} node */
const isDefine = (node) => /\/define\.js'$/.test(node.arguments[0]?.getText() ?? '');

/** Walks over what a node runs: not over types. @param {ts.Node} node @param {(node: ts.Node) => void} look */
export function walk(node, look) {
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
  look(node);
  ts.forEachChild(node, (child) => walk(child, look));
}
