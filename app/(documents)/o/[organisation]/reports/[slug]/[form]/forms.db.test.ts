import { beforeAll, expect, it } from "vitest";
import { createReport } from "@/features/reports/commands/create-report";
import { publishReport, unpublishReport } from "@/features/reports/commands/publish-report";
import { updateReport } from "@/features/reports/commands/update-report";
import { createReportSchema, updateReportSchema } from "@/features/reports/schema";
import { seedJourney } from "@/test/seed-report";
import { prepareTypefaces } from "@/test/typeset-report";
import { GET } from "./route";

beforeAll(prepareTypefaces, 30_000);

const reason = { overrideReason: "For the test" };

async function ask(organisation: string, slug: string, form: string, headers: Record<string, string> = {}) {
  const request = new Request(`http://127.0.0.1/o/${organisation}/reports/${slug}.${form}`, { headers });
  return GET(request, { params: Promise.resolve({ organisation, slug, form }) });
}

async function aDraft() {
  const own = await seedJourney();
  const asked = createReportSchema.parse({
    tripId: own.tripId,
    format: "JOURNEY",
    language: "en",
    headline: "On paper",
  });
  const { id, slug } = await createReport(own.organiser, asked);
  return { own, slug, report: { tripId: own.tripId, reportId: id } };
}

it("answers a published report in every form, once made and then known by its tag", async () => {
  const { own, slug, report } = await aDraft();
  await publishReport(own.admin, { ...report, revision: 0, ...reason });

  for (const [form, type, begins] of [
    ["pdf", "application/pdf", "%PDF-1.7"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"],
    ["md", "text/markdown; charset=utf-8", ""],
    ["txt", "text/plain; charset=utf-8", ""],
  ] as const) {
    const answer = await ask(own.slug, slug, form);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const etag = answer.headers.get("etag") ?? "";

    expect([form, answer.status, answer.headers.get("content-type")]).toEqual([form, 200, type]);
    expect(bytes.toString("latin1").startsWith(begins)).toBe(true);
    expect(answer.headers.get("link")).toContain(`/o/${own.slug}/reports/${slug}>; rel="canonical"`);
    expect((await ask(own.slug, slug, form, { "if-none-match": etag })).status).toBe(304);
    expect((await ask(own.slug, slug, form)).headers.get("etag")).toBe(etag);
  }
}, 60_000);

it("has a new file for a correction, none for a draft, and says that a report was taken back", async () => {
  const { own, slug, report } = await aDraft();
  expect((await ask(own.slug, slug, "txt")).status).toBe(404);
  await publishReport(own.admin, { ...report, revision: 0, ...reason });
  const first = await (await ask(own.slug, slug, "txt")).text();

  const change = updateReportSchema.parse({ ...report, revision: 1, headline: "On better paper" });
  await updateReport(own.organiser, change);
  expect(await (await ask(own.slug, slug, "txt")).text()).toBe(first);
  await publishReport(own.admin, { ...report, revision: 2, correction: "Better paper.", ...reason });
  expect(await (await ask(own.slug, slug, "txt")).text()).toContain("On better paper");

  await unpublishReport(own.admin, { ...report, revision: 3 });
  expect((await ask(own.slug, slug, "txt")).status).toBe(410);
  expect((await ask(own.slug, slug, "exe")).status).toBe(404);
});
