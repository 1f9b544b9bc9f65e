/** Which namespace a translator speaks: by its type (`Translate<"home">`), or by the call that made it. */
import ts from "typescript";

const makers = new Set(["useTranslations", "getTranslations"]);

/**
 * Namespaces of a translator, `*` for a part that only running tells; empty when it is a translator that does not say;
 * null when the expression is none.
 */
export function namespaceOf(expression: ts.Expression, checker: ts.TypeChecker): string[] | null {
  if (!ts.isIdentifier(expression) && !ts.isPropertyAccessExpression(expression) && !ts.isCallExpression(expression)) {
    return null;
  }
  const type = checker.getTypeAtLocation(expression);
  const branded = type.getProperty("namespace");
  if (branded && type.getCallSignatures().length > 0) {
    return literalsIn(checker.getTypeOfSymbolAtLocation(branded, expression));
  }
  if (!type.getProperty("rich") || !type.getProperty("raw")) return null;
  return namespaceOfDeclaration(expression, checker) ?? [];
}

function literalsIn(type: ts.Type): string[] {
  return (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
}

function namespaceOfDeclaration(expression: ts.Expression, checker: ts.TypeChecker): string[] | null {
  if (!ts.isIdentifier(expression)) return null;
  const declaration = checker.getSymbolAtLocation(expression)?.declarations?.[0];
  if (!declaration) return null;
  if (ts.isVariableDeclaration(declaration)) return namespaceMadeBy(declaration.initializer);
  if (!ts.isBindingElement(declaration) || !ts.isArrayBindingPattern(declaration.parent)) return null;
  const place = declaration.parent.elements.indexOf(declaration);
  const whole = declaration.parent.parent;
  const all = ts.isVariableDeclaration(whole) ? withoutAwait(whole.initializer) : undefined;
  const list = all && ts.isCallExpression(all) ? all.arguments[0] : all;
  return list && ts.isArrayLiteralExpression(list) ? namespaceMadeBy(list.elements[place]) : null;
}

function namespaceMadeBy(initializer: ts.Expression | undefined): string[] | null {
  const call = withoutAwait(initializer);
  if (!call || !ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return null;
  if (!makers.has(call.expression.text)) return null;
  const [argument] = call.arguments;
  if (!argument) return null;
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  if (!ts.isTemplateExpression(argument)) return null;
  return [argument.head.text + argument.templateSpans.map(({ literal }) => `*${literal.text}`).join("")];
}

function withoutAwait(expression: ts.Expression | undefined): ts.Expression | undefined {
  return expression && ts.isAwaitExpression(expression) ? expression.expression : expression;
}
