/**
 * Fixed copies (shared plans, drafts, published versions) are JSON that names things by their ids. Only the fields
 * listed here hold such names; whatever people wrote is left alone.
 */
const named = new Set([
  "id",
  "ids",
  "ref",
  "key",
  "takeawayId",
  "pictureId",
  "dayId",
  "parentId",
  "choiceId",
  "continuesId",
  "groupIds",
  "hostId",
  "venueId",
  "subjectId",
  "personIds",
]);

/** Objects whose keys are names. */
const keyed = new Set(["hosts"]);

/**
 * Gives the things in a copy other names.
 *
 * @param rename one text that holds names, such as "item:<id>:quote", with all of them replaced
 */
export function renameIds<Copy>(copy: Copy, rename: (text: string) => string): Copy {
  return renamed(copy, false, false, rename) as Copy;
}

function renamed(value: unknown, isName: boolean, hasNames: boolean, rename: (text: string) => string): unknown {
  if (typeof value === "string") return isName ? rename(value) : value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, isName, false, rename));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      hasNames ? rename(key) : key,
      renamed(inner, named.has(key), keyed.has(key), rename),
    ]),
  );
}
