import { normaliseEmail } from "@/domain/addresses";

export type ListedPerson = {
  name: string;
  email: string | null;
  affiliation: string | null;
  function: string | null;
};

/** What a pasted list says; `unclear` are numbers of lines (from 1) that nobody can be made of. */
export type ReadList = { people: ListedPerson[]; unclear: number[] };

/** Words of a first line that names its columns. */
const headWords = /^(name|names|participant|full name)$/i;

/**
 * Reads a list of people pasted from a spreadsheet or a mail: one a line, with name, mail, organisation and function
 * separated by tab, semicolon or comma, the rarest of them that the line has. The mail may stand anywhere, also as
 * "Ana Pop <ana@example.org>"; the other fields keep their order. Empty lines and a line of column heads are skipped.
 */
export function parseList(text: string): ReadList {
  const people: ListedPerson[] = [];
  const unclear: number[] = [];
  for (const [place, line] of text.split(/\r\n?|\n/).entries()) {
    const fields = fieldsOf(line);
    if (fields.every((field) => field === "")) continue;
    if (place === 0 && headWords.test(fields[0] ?? "")) continue;
    const person = personOf(fields);
    if (person) people.push(person);
    else unclear.push(place + 1);
  }
  return { people, unclear };
}

function fieldsOf(line: string): string[] {
  const separator = line.includes("\t") ? "\t" : line.includes(";") ? ";" : ",";
  return line.split(separator).map((field) =>
    field
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .trim(),
  );
}

function personOf(fields: string[]): ListedPerson | null {
  const apart = fields.flatMap((field) => {
    const bracketed = /^(.*?)\s*<([^<>]*@[^<>]*)>$/.exec(field);
    return bracketed ? [bracketed[1] ?? "", bracketed[2] ?? ""] : [field];
  });
  const mails = apart.filter((field) => field.includes("@"));
  // Without a mail its column may still be there, empty.
  const others =
    mails.length > 0 || apart[1] !== "" ? apart.filter((field) => !field.includes("@")) : apart.toSpliced(1, 1);
  const [name = "", affiliation = "", role = "", ...more] = others;
  const email = mails.length === 1 ? normaliseEmail(mails[0] ?? "") : null;
  const tooLong = name.length > 160 || affiliation.length > 200 || role.length > 160;
  const tooMuch = mails.length > 1 || more.some((field) => field !== "");
  if (name === "" || tooLong || tooMuch || (mails.length === 1 && email === null)) return null;
  return { name, email, affiliation: affiliation || null, function: role || null };
}
