import ts from "typescript";
import { expect, it } from "vitest";
import { textsOf } from "./catalogues";
import { findingsOfKeys } from "./keys";
import { usesIn } from "./uses";

/** What stands for the language's own types, for next-intl and for lib/messages in these examples. */
const translators = `
  interface Array<T> { length: number; [place: number]: T }
  interface Boolean {} interface Function {} interface IArguments {} interface Number {} interface Object {}
  interface RegExp {} interface String {} interface CallableFunction {} interface NewableFunction {}
  interface Promise<T> { then<R>(done: (value: T) => R): Promise<R> }
  type Awaited<T> = T extends Promise<infer V> ? V : T;
  declare const Promise: {
    all<T extends readonly unknown[] | []>(values: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }>;
  };
  type Text = (key: string, values?: object) => string;
  type Translate<N extends string = string> = Text & { readonly namespace?: N };
  type Hook = Text & { rich: Text; raw: Text; has: (key: string) => boolean };
  declare function translatorFor<N extends string>(locale: string, namespace: N): Translate<N>;
  declare function useTranslations(namespace: string): Hook;
  declare function getTranslations(namespace: string): Promise<Hook>;
  declare class Refusal { constructor(code: string, message: string, details?: object); }
`;

const english = textsOf({
  home: { title: "Start", kind: { MEAL: "Meal", TALK: "Talk" } },
  errors: { required: "Fill this in." },
});

const everything = `
  const all = translatorFor("en", "home");
  all("title"); all("kind.MEAL"); all("kind.TALK");
  throw new Refusal("invalid", "required");
`;

function findings(code: string, texts = english): string[] {
  const source = ts.createSourceFile("/example.ts", `${translators}${code}`, ts.ScriptTarget.ES2022, true);
  const options = { strict: true, noEmit: true, noLib: true, target: ts.ScriptTarget.ES2022, types: [] };
  const host = ts.createCompilerHost(options);
  host.getSourceFile = (name) => (name === "/example.ts" ? source : undefined);
  return findingsOfKeys(texts, usesIn(ts.createProgram(["/example.ts"], options, host))).map((finding) =>
    finding.replace(/^.*example\.ts:\d+: /, ""),
  );
}

it("finds nothing where all text is asked for and there", () => {
  expect(findings(everything)).toEqual([]);
});

it.each([
  ["made here", `translatorFor("en", "home")("gone")`],
  ["by a hook", `const t = useTranslations("home"); t("gone")`],
  ["on a page", `async () => { const t = await getTranslations("home"); t("gone") }`],
  ["one of several", `async () => { const [t] = await Promise.all([getTranslations("home")]); t("gone") }`],
  ["handed down", `type Props = { t: Translate<"home"> }; ({ t }: Props) => t("gone")`],
  ["within something", `(around: { t: Translate<"home"> }) => around.t("gone")`],
  ["in one of two cases", `(t: Translate<"home">, yes: boolean) => t(yes ? "title" : "gone")`],
  ["with marks", `const t = useTranslations("home"); t.rich("gone")`],
])("finds a key that is not there, whose translator was %s", (_, code) => {
  expect(findings(`${everything}; ${code}`)).toEqual(["home.gone is not in messages/en"]);
});

it("looks up every key that a type can name", () => {
  const code = `(t: Translate<"home">, kind: "MEAL" | "TALK" | "FLIGHT") => t(\`kind.\${kind}\`)`;
  expect(findings(`${everything}; ${code}`)).toEqual(["home.kind.FLIGHT is not in messages/en"]);
});

it("takes a key put together from any text for all keys of that shape", () => {
  const some = `(t: Translate<"home">, kind: string) => t(\`kind.\${kind}\`); throw new Refusal("invalid", "required");`;
  expect(findings(some)).toEqual(["messages/en: nobody asks for home.title"]);
  const none = `${everything}; (t: Translate<"home">, kind: string) => t(\`colour.\${kind}\`);`;
  expect(findings(none)).toEqual(["^home\\.colour\\.[^.]+$ is not in messages/en"]);
});

it("finds a translator that does not say its namespace", () => {
  expect(findings(`${everything}; (t: Translate) => t("title")`)).toEqual(["t does not say its namespace"]);
});

it("lets code ask whether there is text", () => {
  expect(findings(`${everything}; const t = useTranslations("home"); t.has("gone")`)).toEqual([]);
});

it("finds messages of refusals that are not there", () => {
  expect(findings(`${everything}; new Refusal("invalid", "goneToo")`)).toEqual([
    "errors.goneToo is not in messages/en",
  ]);
});

it("finds messages of schemas that are not there", () => {
  const code = `import { z } from "zod"; z.string("required").min(1, "goneToo");`;
  expect(findings(`${code}; ${everything}`)).toEqual(["errors.goneToo is not in messages/en"]);
});

it("finds text nobody asks for", () => {
  const texts = textsOf({ home: { title: "Start", left: "Over" }, errors: { required: "Fill this in.", old: "Old" } });
  const code = `translatorFor("en", "home")("title"); throw new Refusal("invalid", "required");`;
  expect(findings(code, texts)).toEqual([
    "messages/en: nobody asks for home.left",
    "messages/en: nobody asks for errors.old",
  ]);
});
