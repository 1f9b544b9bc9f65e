import type { PersonWords } from "./phrases/phrases";
import { say, type Words } from "./runs";

/** "Orkestra (introduction)": a name with what its part was, when that was not the whole item. The same in every language. */
export function withContribution({ name, contribution }: Pick<PersonWords, "name" | "contribution">): Words {
  return contribution ? say`${name} (${contribution})` : name;
}
