import { expect, it } from "vitest";
import { composeReport } from "@/domain/report/compose";
import { describedRecord, printable } from "@/test/described-record";
import * as seeds from "@/test/seed-records";
import { osloDeepDiveDays } from "./oslo-deep-dive-days";
import { osloHealthTech } from "./oslo-health-tech";

const trips = [
  {
    seed: seeds.osloHealthTech,
    demo: describedRecord({ name: "Transilvania IT Cluster", slug: "transilvania-it" }, osloHealthTech),
    format: "JOURNEY",
  },
  {
    seed: seeds.osloDeepDiveDays,
    demo: describedRecord({ name: "Oslo Cancer Cluster", slug: "oslo-cancer-cluster" }, osloDeepDiveDays),
    format: "HIGHLIGHTS",
  },
] as const;

it.each(trips)("shows in the demo the same $seed.trip.id the composer is tested with", ({ seed, demo }) => {
  expect(printable(demo)).toEqual(printable(seed));
});

it.each(trips)("composes the same $format from the demo as from the seed", ({ seed, demo, format }) => {
  const compose = (record: typeof seed) => {
    const { headline, standfirst, blocks } = composeReport(printable(record), {
      format,
      grouping: "DAY",
      language: "en",
    });
    return { headline, standfirst, texts: blocks.map((block) => ("text" in block ? block.text : block)) };
  };

  expect(compose(demo)).toEqual(compose(seed));
});
