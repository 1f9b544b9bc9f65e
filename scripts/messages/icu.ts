/**
 * Reads texts in ICU MessageFormat as far as ours use it: arguments, plural, selectordinal, select, tags, and
 * apostrophes as the ICU default mode quotes them (a single one is itself unless it stands before a brace).
 */

export type Part =
  | { kind: "text"; text: string }
  | { kind: "number" }
  | { kind: "argument"; name: string; format: string | null }
  | { kind: "choice"; name: string; type: "plural" | "selectordinal" | "select"; options: Map<string, Part[]> }
  | { kind: "tag"; name: string; parts: Part[] };

/** @throws {SyntaxError} that says what is wrong and where, counted in characters from 0 */
export function parseMessage(message: string): Part[] {
  const reader = { message, at: 0 };
  const parts = readParts(reader, false, null);
  if (reader.at < message.length) fail(reader, `"${message[reader.at]}" closes nothing`);
  return parts;
}

type Reader = { message: string; at: number };

function readParts(reader: Reader, inPlural: boolean, tag: string | null): Part[] {
  const parts: Part[] = [];
  for (;;) {
    const text = readText(reader, inPlural);
    if (text) parts.push({ kind: "text", text });
    const next = reader.message[reader.at];
    if (next === undefined || next === "}") return parts;
    if (next === "#") {
      reader.at++;
      parts.push({ kind: "number" });
    } else if (next === "{") {
      parts.push(readArgument(reader, inPlural));
    } else if (reader.message.startsWith("</", reader.at)) {
      if (tag === null) fail(reader, "a tag is closed that was not opened");
      return parts;
    } else {
      parts.push(readTag(reader, inPlural));
    }
  }
}

function readText(reader: Reader, inPlural: boolean): string {
  const { message } = reader;
  let text = "";
  for (; reader.at < message.length; reader.at++) {
    const rest = message.slice(reader.at);
    const quoted = /^'([{}<#][^']*)'?/.exec(rest);
    if (rest.startsWith("''")) reader.at++;
    if (quoted && !rest.startsWith("''")) {
      text += quoted[1];
      reader.at += quoted[0].length - 1;
    } else if (/^[{}]/.test(rest) || (inPlural && rest.startsWith("#")) || /^<\/?[a-z]/i.test(rest)) {
      break;
    } else {
      text += message[reader.at];
    }
  }
  return text;
}

function readArgument(reader: Reader, inPlural: boolean): Part {
  expect(reader, "{");
  const name = readWord(reader, "the name of an argument");
  if (take(reader, "}")) return { kind: "argument", name, format: null };
  expect(reader, ",");
  const type = readWord(reader, "how the argument is written");
  if (type === "plural" || type === "selectordinal" || type === "select") {
    expect(reader, ",");
    const options = readOptions(reader, type === "select" ? inPlural : true);
    expect(reader, "}");
    return { kind: "choice", name, type, options };
  }
  const style = take(reader, ",") ? readWord(reader, "a style") : "";
  expect(reader, "}");
  return { kind: "argument", name, format: [type, style].filter(Boolean).join(" ") };
}

function readOptions(reader: Reader, inPlural: boolean): Map<string, Part[]> {
  const options = new Map<string, Part[]>();
  while (!peek(reader, "}")) {
    const key = readWord(reader, "an option");
    if (options.has(key)) fail(reader, `the option ${key} is there twice`);
    expect(reader, "{");
    options.set(key, readParts(reader, inPlural, null));
    expect(reader, "}");
  }
  if (!options.has("other")) fail(reader, "the option other is missing");
  return options;
}

function readTag(reader: Reader, inPlural: boolean): Part {
  expect(reader, "<");
  const name = readWord(reader, "the name of a tag");
  expect(reader, ">");
  const parts = readParts(reader, inPlural, name);
  if (!reader.message.startsWith(`</${name}>`, reader.at)) fail(reader, `the tag ${name} is not closed`);
  reader.at += name.length + 3;
  return { kind: "tag", name, parts };
}

function readWord(reader: Reader, what: string): string {
  skipSpace(reader);
  const word = /^[^\s{}<>,#']+/.exec(reader.message.slice(reader.at))?.[0];
  if (word === undefined) fail(reader, `${what} is missing`);
  reader.at += word.length;
  skipSpace(reader);
  return word;
}

function take(reader: Reader, character: string): boolean {
  skipSpace(reader);
  if (reader.message[reader.at] !== character) return false;
  reader.at++;
  return true;
}

function peek(reader: Reader, character: string): boolean {
  skipSpace(reader);
  return reader.message[reader.at] === character;
}

function expect(reader: Reader, character: string): void {
  if (reader.message[reader.at] !== character) fail(reader, `"${character}" is missing`);
  reader.at++;
}

function skipSpace(reader: Reader): void {
  while (/\s/.test(reader.message[reader.at] ?? "")) reader.at++;
}

function fail({ at }: Reader, what: string): never {
  throw new SyntaxError(`${what} (at ${at})`);
}
