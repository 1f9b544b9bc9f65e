import type { SharedGroup } from "@/features/itineraries/shared-plan";
import type { Translate } from "@/lib/messages";

/** For whom an item is, as a letter in a chip and in words. */
export function GroupChips({ groups, t }: { groups: SharedGroup[]; t: Translate<"itinerary"> }) {
  return (
    <>
      {groups.map(({ id, letter, name }) => (
        <span key={id} className="mr-3 inline-flex min-w-0 max-w-full items-center gap-[7px]">
          <span
            aria-hidden="true"
            className="grid size-5 shrink-0 place-items-center rounded-sm bg-ink font-bold text-on-ink text-xs leading-none"
          >
            {letter}
          </span>
          <span className="wrap-anywhere min-w-0">{t("group", { letter, name })}</span>
        </span>
      ))}
    </>
  );
}
