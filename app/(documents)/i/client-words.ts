import type { Frame } from "@/components/itinerary/itinerary-page";

/** Text the script puts together; # stands for what it fills in. */
export function clientWords({ t }: Frame): Record<string, string> {
  return {
    today: t("today", { day: "#" }),
    now: t("now"),
    next: t("next"),
    left: t("left", { time: "#" }),
    in: t("in", { time: "#" }),
    nextIn: t("nextIn", { time: "#" }),
    starts: t("starts", { when: "#" }),
    over: t("over"),
    directions: t("directions"),
    details: t("details"),
    offlinePlan: t("offlinePlan", { when: "#" }),
  };
}
