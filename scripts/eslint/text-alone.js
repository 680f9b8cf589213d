/**
 * Text must be the only child of its element, so that browsers' translators do not break the page: they replace our text nodes
 * with elements of their own. React can still update an element that holds only text; a text node beside other children it would
 * not find, and it would throw or leave old words.
 */
import ts from 'typescript';

/**
 * Whether React would make a text node of a value of this type, or of something in it.
 * @param {ts.Type} type
 * @param {ts.TypeChecker} checker
 * @param {Set<ts.Type>} seen
 * @returns {boolean}
 */
function mayBeText(type, checker, seen = new Set()) {
  if (seen.has(type)) return false;
  seen.add(type);
  if (type.isUnionOrIntersection()) return type.types.some((part) => mayBeText(part, checker, seen));
  // React renders nothing for it; `name && <b />` can leave it.
  if (type.isStringLiteral() && type.value === '') return false;
  const { Any, Unknown, StringLike, NumberLike, BigIntLike } = ts.TypeFlags;
  if (type.flags & (Any | Unknown | StringLike | NumberLike | BigIntLike)) return true;
  if (type.isTypeParameter()) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint === undefined || mayBeText(constraint, checker, seen);
  }
  const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return item !== undefined && mayBeText(item, checker, seen);
}

const EMPTY = /^\s*\n\s*$/;

/** The children that React gets: without the whitespace between lines, and without comments. @param {any[]} children */
const given = (children) =>
  children.filter(
    (child) =>
      !(child.type === 'JSXText' && (EMPTY.test(child.value) || child.value === '')) &&
      !(child.type === 'JSXExpressionContainer' && child.expression.type === 'JSXEmptyExpression'),
  );

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'problem',
    docs: { description: 'Text is the only child of an element of its own.' },
    schema: [],
    messages: {
      beside: 'Text beside other children breaks where a translator replaces it: give it an element of its own.',
      bare: 'This text has no element of its own, and a translator would replace it: put one around it.',
    },
  },
  create(context) {
    const services = /** @type {any} */ (context.sourceCode.parserServices);
    /** @type {ts.TypeChecker} */
    const checker = services.program.getTypeChecker();

    /** @param {any} node */
    const typeOf = (node) => services.getTypeAtLocation(node);

    /** @param {any} child */
    function isText(child) {
      if (child.type === 'JSXText') return true;
      return child.type === 'JSXExpressionContainer' && mayBeText(typeOf(child.expression), checker);
    }

    /** Several texts in one expression are several text nodes. @param {any} child */
    function isList(child) {
      if (child.type !== 'JSXExpressionContainer') return false;
      const type = typeOf(child.expression);
      const parts = type.isUnion() ? type.types : [type];
      return parts.some((part) => checker.isArrayLikeType(part));
    }

    /** Renders its children without an element around them: a fragment, or one of React's own components. @param {any} name */
    const isBare = (name) =>
      !(name.type === 'JSXIdentifier' && /^[a-z]/.test(name.name)) &&
      typeOf(name).getProperty('$$typeof') !== undefined;

    /** @param {any} node @param {boolean} bare */
    function check(node, bare) {
      const children = given(node.children);
      for (const child of children) {
        if (!isText(child)) continue;
        if (children.length > 1 || isList(child)) context.report({ node: child, messageId: 'beside' });
        else if (bare) context.report({ node: child, messageId: 'bare' });
      }
    }

    /** The component around a place: a function whose name begins with a capital, or a class's `render`. @param {any} node */
    function inComponent(node) {
      let at = node.parent;
      while (at && !/Function/.test(at.type)) at = at.parent;
      if (!at) return false;
      const name = at.id ?? at.parent?.id ?? at.parent?.key;
      return name?.type === 'Identifier' && (/^[A-Z]/.test(name.name) || name.name === 'render');
    }

    return {
      JSXElement(/** @type {any} */ node) {
        check(node, isBare(node.openingElement.name));
      },
      JSXFragment(/** @type {any} */ node) {
        check(node, true);
      },
      ReturnStatement(/** @type {any} */ node) {
        if (!node.argument || !context.filename.endsWith('.tsx') || !inComponent(node)) return;
        if (mayBeText(typeOf(node.argument), checker)) context.report({ node, messageId: 'bare' });
      },
    };
  },
};

export default rule;
