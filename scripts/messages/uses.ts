/** Where code asks for text: calls of translators, whatever they are called and however far they were handed down. */
import { relative } from "node:path";
import ts from "typescript";
import { errorUsesIn } from "./error-uses";
import { argumentsOf } from "./key-arguments";
import { namespaceOf } from "./namespaces";
import { isOwnCode } from "./program";

/** One place where text is asked for. Keys are full, with their namespace; `where` is a file and a line. */
export type Use =
  | { kind: "key"; key: string; where: string; optional: boolean }
  | { kind: "pattern"; pattern: RegExp; where: string; optional: boolean }
  | { kind: "unclear"; why: string; where: string };

/** Every use in the program's own files. */
export function usesIn(program: ts.Program): Use[] {
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(isOwnCode)
    .flatMap((file) => [...translatorUses(file, checker), ...errorUsesIn(file, (node) => whereIs(file, node))]);
}

/** Files that name no translator have none; asking the types of all others would take twice as long. */
const mayTranslate = /Translat|translatorFor|\bt\b/;

function translatorUses(file: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  if (!mayTranslate.test(file.text)) return [];
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node)) return;
    const { translator, optional } = translatorOf(node.expression);
    const [argument] = node.arguments;
    if (!argument) return;
    const namespaces = namespaceOf(translator, checker);
    if (namespaces === null) return;
    const where = whereIs(file, node);
    if (namespaces.length === 0) {
      uses.push({ kind: "unclear", why: `${translator.getText(file)} does not say its namespace`, where });
    }
    for (const namespace of namespaces) {
      for (const key of argumentsOf(argument, checker)) {
        uses.push(
          typeof key === "string" && !namespace.includes("*")
            ? { kind: "key", key: `${namespace}.${key}`, where, optional }
            : { kind: "pattern", pattern: patternOf(namespace, key), where, optional },
        );
      }
    }
  };
  visit(file);
  return uses;
}

/** `t.has("key")` asks whether there is text; `t.rich` and the like ask for it. */
function translatorOf(callee: ts.Expression): { translator: ts.Expression; optional: boolean } {
  if (ts.isPropertyAccessExpression(callee) && ["has", "rich", "markup", "raw"].includes(callee.name.text)) {
    return { translator: callee.expression, optional: callee.name.text === "has" };
  }
  return { translator: callee, optional: false };
}

function patternOf(namespace: string, key: string | RegExp): RegExp {
  const start = namespace.split("*").map(escaped).join("[^.]+");
  return new RegExp(`^${start}\\.${typeof key === "string" ? escaped(key) : key.source}$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function whereIs(file: ts.SourceFile, node: ts.Node): string {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return `${relative(process.cwd(), file.fileName)}:${line + 1}`;
}
