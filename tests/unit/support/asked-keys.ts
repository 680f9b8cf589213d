/** Finds the keys of the interface's texts that the code uses, with the TypeScript compiler. */
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { filesBelow } from './files';

interface AskedKey {
  readonly key: string;
  /** Names of the values given to the text. */
  readonly given: readonly string[];
  /** Those of them that are numbers; a year is one. */
  readonly numbers: readonly string[];
  /** File and line, for the message of a failing test. */
  readonly where: string;
}

export interface Asking {
  readonly asked: readonly AskedKey[];
  /** Calls whose key cannot be determined. */
  readonly unclear: readonly string[];
}

const root = join(import.meta.dirname, '../../..');

/** All values of a type of string literals; null for any string. */
function literalsOf(type: ts.Type): readonly string[] | null {
  if (type.isUnion()) {
    const each = type.types.map(literalsOf);
    return each.every((texts) => texts !== null) ? each.flat() : null;
  }
  return type.isStringLiteral() ? [type.value] : null;
}

/** All values of an expression: a literal, a choice of literals, or a template over unions of literals. */
function textsOfExpression(expression: ts.Expression, checker: ts.TypeChecker): readonly string[] | null {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return textsOfExpression(expression.expression, checker);
  if (ts.isConditionalExpression(expression)) {
    const [yes, no] = [expression.whenTrue, expression.whenFalse].map((side) => textsOfExpression(side, checker));
    return yes && no ? [...yes, ...no] : null;
  }
  if (!ts.isTemplateExpression(expression)) return literalsOf(checker.getTypeAtLocation(expression));
  let texts: readonly string[] = [expression.head.text];
  for (const span of expression.templateSpans) {
    const middle = textsOfExpression(span.expression, checker);
    if (!middle) return null;
    texts = texts.flatMap((before) => middle.map((within) => before + within + span.literal.text));
  }
  return texts;
}

/** A number, or one that was written out by `formatNumber`. */
function isNumber(value: ts.Symbol, checker: ts.TypeChecker, node: ts.Node): boolean {
  const declared = value.valueDeclaration;
  if (declared && ts.isPropertyAssignment(declared) && ts.isCallExpression(declared.initializer)) {
    if (declared.initializer.expression.getText() === 'formatNumber') return true;
  }
  return (checker.getTypeOfSymbolAtLocation(value, node).flags & ts.TypeFlags.NumberLike) !== 0;
}

function isTranslate({ expression }: ts.CallExpression): boolean {
  return (
    (ts.isIdentifier(expression) && expression.text === 't') ||
    (ts.isPropertyAccessExpression(expression) && expression.name.text === 't')
  );
}

/** Reads all of `src`. A key with a part of a union type counts as every key that it can be. */
export function askedKeys(): Asking {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(
    { ...config.config, include: [], files: [] },
    ts.sys,
    dirname(root),
  );
  const files = filesBelow('src', ['.ts', '.tsx']).map((path) => join(root, path));
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const asked: AskedKey[] = [];
  const unclear: string[] = [];

  for (const path of files) {
    const source = program.getSourceFile(path)!;
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && isTranslate(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        const where = `${path.slice(root.length + 1)}:${line + 1}`;
        const [first, second] = node.arguments;
        const keys = first && textsOfExpression(first, checker);
        const values = second ? checker.getTypeAtLocation(second).getProperties() : [];
        const given = values.map(({ name }) => name);
        const numbers = values.filter((value) => isNumber(value, checker, node)).map(({ name }) => name);
        if (keys) asked.push(...keys.map((key) => ({ key, given, numbers, where })));
        else unclear.push(`${where} ${node.getText(source)}`);
      } else if (
        ts.isIdentifier(node) &&
        node.text === 't' &&
        ts.isCallExpression(node.parent) &&
        node.parent.expression !== node
      ) {
        // If `t` is passed on, its keys cannot be determined here.
        unclear.push(`${path.slice(root.length + 1)} ${node.parent.getText(source)}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { asked, unclear };
}
