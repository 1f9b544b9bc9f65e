/** Messages of refusals and of schemas are keys of `errors` that stand in the code as plain text. */
import ts from "typescript";
import type { Use } from "./uses";

/** Pieces of zod by the place of their message among the arguments. */
const messageAt: Readonly<Record<string, number>> = {
  ...{ string: 0, number: 0, boolean: 0, uuid: 0, email: 0, url: 0, int: 0, nonnegative: 0, positive: 0 },
  ...{ min: 1, max: 1, length: 1, regex: 1, refine: 1, enum: 1, union: 1, literal: 1, array: 1, multipleOf: 1 },
};

/**
 * @param whereIs names the place of a node
 * @returns keys that must be there; and every other text of the file that may be a key, such as one that is put together
 *   with others before it is thrown, as an optional use
 */
export function errorUsesIn(file: ts.SourceFile, whereIs: (node: ts.Node) => string): Use[] {
  if (!/Refusal|errorText|zod|lib\/fields/.test(file.text)) return [];
  const hasSchemas = /from "zod"|from "@\/lib\/fields"/.test(file.text);
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (ts.isNewExpression(node) && node.expression.getText(file) === "Refusal") {
      uses.push(...required(node.arguments?.[1], whereIs));
    }
    if (ts.isCallExpression(node)) {
      const name = nameOf(node.expression);
      if (name === "errorText") uses.push(...required(node.arguments[1], whereIs));
      else if (hasSchemas && name !== null) uses.push(...required(node.arguments[messageAt[name] ?? -1], whereIs));
    }
    if (hasSchemas && ts.isPropertyAssignment(node) && node.name.getText(file) === "message") {
      uses.push(...required(node.initializer, whereIs));
    }
    if (ts.isStringLiteralLike(node) && isKey(node.text)) {
      uses.push({ kind: "key", key: `errors.${node.text}`, where: whereIs(node), optional: true });
    }
  };
  visit(file);
  return uses;
}

function required(node: ts.Expression | undefined, whereIs: (node: ts.Node) => string): Use[] {
  if (!node || !ts.isStringLiteralLike(node) || !isKey(node.text)) return [];
  return [{ kind: "key", key: `errors.${node.text}`, where: whereIs(node), optional: false }];
}

function nameOf(callee: ts.Expression): string | null {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : null;
}

/** The same shape as in access/answers.ts: everything else is a sentence already. */
function isKey(text: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(text);
}
