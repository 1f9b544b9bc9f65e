import { changeWords } from "@/features/itineraries/change-words";
import type { PlanChange } from "@/features/itineraries/changes";
import type { Translate } from "@/lib/messages";

/** Changes one below the other, in order of time. */
export function ChangeList({ changes, t, locale }: { changes: PlanChange[]; t: Translate<"changes">; locale: string }) {
  return (
    <ul className="m-0 list-none border-line border-t p-0">
      {changes.map((change) => (
        <li key={change.itemId ?? change.kind} className="break-words border-line border-b py-2 text-base">
          {changeWords(change, t, locale)}
        </li>
      ))}
    </ul>
  );
}
