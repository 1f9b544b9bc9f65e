/** Checks that fail, by name and place, so that it can be seen later whether something else fails. */
import type { CheckKey, CheckPlace, ReportCheck } from "./check";

/** The checks that keep a report from being published. */
export function failingChecks(checks: readonly ReportCheck[]): ReportCheck[] {
  return checks.filter(({ state }) => state === "missing" || state === "problem");
}

/** Their names, each once, in the order they are shown. */
export function failingKeys(checks: readonly ReportCheck[]): CheckKey[] {
  return failingChecks(checks).map(({ key }) => key);
}

/** What fails where, such as `altTexts block <id>`; a check without places stands for itself. */
export function failingMarks(checks: readonly ReportCheck[]): string[] {
  return failingChecks(checks).flatMap(({ key, places }) =>
    places.length === 0 ? [key] : places.map((place) => `${key} ${markOf(place)}`),
  );
}

/** The checks with something that was not among the accepted marks. */
export function newlyFailing(checks: readonly ReportCheck[], accepted: readonly string[]): ReportCheck[] {
  const known = new Set(accepted);
  return failingChecks(checks).filter((check) => failingMarks([check]).some((mark) => !known.has(mark)));
}

/** Several misspelt names or dead links may stand in one block. */
function markOf(place: CheckPlace): string {
  const more = place.kind === "spelling" ? ` ${place.found}` : place.kind === "address" ? ` ${place.name}` : "";
  return `${place.kind} ${place.id}${more}`;
}
