import { z } from "zod";
import type { Wanted } from "@/domain/report/finding";

const text = z.string().trim().min(1).max(1_000).nullable().catch(null);
const query = z.object({
  year: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null),
  topic: text,
  programme: text,
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** What an address asks the page of an organisation for; what cannot be understood counts as not asked. */
export function readWanted(search: URLSearchParams): { wanted: Wanted; page: number } {
  const { page, ...wanted } = query.parse({
    year: search.get("year"),
    topic: search.get("topic"),
    programme: search.get("programme"),
    page: search.get("page") ?? 1,
  });
  return { wanted, page };
}

const pixels = z.coerce.number().int().min(1).max(10_000).nullable().catch(null);

/** The largest size a page that embeds a report has room for, in pixels; null where it does not say. */
export function readSize(search: URLSearchParams): { maxWidth: number | null; maxHeight: number | null } {
  const maxWidth = pixels.parse(search.get("maxwidth"));
  const maxHeight = pixels.parse(search.get("maxheight"));
  return { maxWidth, maxHeight };
}
