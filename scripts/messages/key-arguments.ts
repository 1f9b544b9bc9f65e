/** Which keys a translator may be called with: by the types of what it is given. */
import ts from "typescript";

/** More combinations than this are looked up by their shape. */
const MOST_KEYS = 200;

/** Keys one by one where their types name them, otherwise a pattern (without anchors) of what they look like. */
export function argumentsOf(argument: ts.Expression, checker: ts.TypeChecker): (string | RegExp)[] {
  if (ts.isParenthesizedExpression(argument)) return argumentsOf(argument.expression, checker);
  if (ts.isConditionalExpression(argument)) {
    return [...argumentsOf(argument.whenTrue, checker), ...argumentsOf(argument.whenFalse, checker)];
  }
  if (ts.isTemplateExpression(argument)) return keysOfTemplate(argument, checker);
  return literalsOf(argument, checker) ?? [/.+/];
}

function keysOfTemplate(template: ts.TemplateExpression, checker: ts.TypeChecker): (string | RegExp)[] {
  const slots = template.templateSpans.map(({ expression, literal }) => ({
    values: literalsOf(expression, checker),
    after: literal.text,
  }));
  const known = slots.every(({ values }) => values !== null);
  const combinations = slots.reduce((product, { values }) => product * (values?.length ?? 1), 1);
  if (known && combinations <= MOST_KEYS) {
    return slots.reduce(
      (keys, { values, after }) => keys.flatMap((key) => (values ?? []).map((value) => `${key}${value}${after}`)),
      [template.head.text],
    );
  }
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const shape = slots.map(
    ({ values, after }) => `${values ? `(?:${values.map(escaped).join("|")})` : "[^.]+"}${escaped(after)}`,
  );
  return [new RegExp(escaped(template.head.text) + shape.join(""))];
}

/** The texts an expression can be, when its type is a union of them; null for any other type. */
function literalsOf(expression: ts.Expression, checker: ts.TypeChecker): string[] | null {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  const type = checker.getTypeAtLocation(expression);
  const constraint = type.isTypeParameter() ? checker.getBaseConstraintOfType(type) : type;
  if (!constraint) return null;
  const members = (constraint.isUnion() ? constraint.types : [constraint]).filter(
    ({ flags }) => (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) === 0,
  );
  const texts = members.map((member) =>
    member.isStringLiteral() || member.isNumberLiteral() ? String(member.value) : null,
  );
  return texts.length > 0 && texts.every((text) => text !== null) ? texts : null;
}
