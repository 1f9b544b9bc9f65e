import { z } from "zod";
import { archiveShape } from "./file-format/archive";

/** The file's shape as JSON Schema (draft 2020-12), as it stands in docs/archive.schema.json. */
export function archiveJsonSchema(): string {
  const schema = z.toJSONSchema(archiveShape, { reused: "inline", io: "output" });
  return `${JSON.stringify({ title: "Archive of a Sojourn trip, version 1", ...schema }, null, 2)}\n`;
}
