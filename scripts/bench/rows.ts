/** What the bench prints: a promise, what was measured, and whether it holds. */

export type Unit = "bytes" | "count" | "times" | "per second" | "ms" | "MB" | "shift";

export type Limit = {
  value: number;
  /** A measurement may be at most that, or for speeds at least that. */
  keep: "at most" | "at least";
};

export type Row = {
  what: string;
  unit: Unit;
  /** Null when it could not be measured. */
  measured: number | null;
  gate?: Limit;
  goal?: Limit;
  /** What it was measured against, or why it was not. */
  remark?: string;
};

export type Verdict = "goal" | "gate" | "OVER" | "not measured" | "";

export const atMost = (value: number): Limit => ({ value, keep: "at most" });
export const atLeast = (value: number): Limit => ({ value, keep: "at least" });

/** How far a row keeps its promise; empty for a row that only informs. A gate that is no number was passed by measuring. */
export function verdictOf({ measured, gate, goal }: Row): Verdict {
  if (measured === null) return "not measured";
  if (goal && keeps(measured, goal)) return "goal";
  if (!gate) return goal ? "gate" : "";
  return keeps(measured, gate) ? "gate" : "OVER";
}

/** A number with its unit, as people read it. */
export function format(value: number | null, unit: Unit): string {
  if (value === null) return "–";
  switch (unit) {
    case "bytes":
      return `${Math.round(value).toLocaleString("en")} B`;
    case "count":
      return String(value);
    case "times":
      return `${value.toFixed(2)} ×`;
    case "per second":
      return `${Math.round(value).toLocaleString("en")}/s`;
    case "ms":
      return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
    case "MB":
      return `${Math.round(value)} MB`;
    case "shift":
      return value.toFixed(4);
  }
}

/** The rows as a table in Markdown, which reads well in a terminal too. */
export function tableOf(rows: readonly Row[]): string {
  const head = ["What", "Measured", "Gate", "Goal", "Holds", "Against"];
  const lines = rows.map((row) => [
    row.what,
    format(row.measured, row.unit),
    limitText(row.gate, row.unit),
    limitText(row.goal, row.unit),
    verdictOf(row),
    row.remark ?? "",
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const draw = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [draw(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...lines.map(draw)].join("\n");
}

function keeps(measured: number, { value, keep }: Limit): boolean {
  return keep === "at most" ? measured <= value : measured >= value;
}

function limitText(limit: Limit | undefined, unit: Unit): string {
  if (!limit) return "";
  return `${limit.keep === "at most" ? "≤" : "≥"} ${format(limit.value, unit)}`;
}
