/** What a desk looks like from far away. */
export type DeskShape = "board" | "table" | "form";

const tables = /^\/(trips|hosts|people|reports|audit|settings\/(members|funding-programmes|projects))$/;
const tripTables = /^\/trips\/[^/]+\/(hosts|participants|travel|attendance|announcements|follow-ups)$/;
const board = /^\/trips\/[^/]+\/plan$/;

/** @param path of the desk, perhaps with a query */
export function deskShape(path: string): DeskShape {
  const bare = path.replace(/[?#].*$/, "");
  if (board.test(bare)) return "board";
  return tables.test(bare) || tripTables.test(bare) ? "table" : "form";
}
