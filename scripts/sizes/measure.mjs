// Reads one source file: its functions with their lengths and branches, and what the style forbids in it.
import ts from 'typescript';

const branches = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.CaseClause,
  ts.SyntaxKind.CatchClause,
]);
const shortCircuits = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

const isBranch = (node) =>
  branches.has(node.kind) || (ts.isBinaryExpression(node) && shortCircuits.has(node.operatorToken.kind));

const isConstAssertion = (node) => ts.isTypeReferenceNode(node.type) && node.type.getText() === 'const';

function nameOf(node) {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return named?.getText() ?? 'a function without a name';
}

/** Branches of a function, nested functions excepted: they are counted for themselves. */
function countBranches(node) {
  let count = 0;
  ts.forEachChild(node, (child) => {
    if (ts.isFunctionLike(child)) return;
    count += (isBranch(child) ? 1 : 0) + countBranches(child);
  });
  return count;
}

function findForbidden(node) {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isNonNullExpression(node)) return 'non-null !';
  if (ts.isAsExpression(node) && !isConstAssertion(node)) return 'cast';
  return undefined;
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {{ path: string, lines: number, functions: object[], forbidden: { what: string, line: number }[] }}
 */
export function measure(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineOf = (position) => file.getLineAndCharacterOfPosition(position).line + 1;
  const functions = [];
  const forbidden = [];
  const visit = (node) => {
    const what = findForbidden(node);
    if (what !== undefined) forbidden.push({ what, line: lineOf(node.getStart()) });
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const line = lineOf(node.getStart());
      const lines = lineOf(node.end) - line + 1;
      functions.push({ path, line, lines, name: nameOf(node), branches: countBranches(node) + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, lines: text.trimEnd().split('\n').length, functions, forbidden };
}
