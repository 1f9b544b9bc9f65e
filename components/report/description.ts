import type { PublishedReport } from "@/domain/report/published";
import { shortened } from "@/domain/shortened";

/** What a report is about in at most 300 characters: the sentence under the headline, or how its text begins. */
export function descriptionOf({ standfirst, sections, headline }: PublishedReport): string {
  const paragraph = sections.flatMap((section) => section.blocks).find((block) => block.type === "paragraph");
  const beginning = paragraph?.type === "paragraph" ? paragraph.text.map((run) => run.text).join("") : "";
  const text = (standfirst?.trim() || beginning.trim() || headline).replace(/\s+/g, " ");
  return shortened(text, 300);
}
