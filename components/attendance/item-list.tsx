"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { classes } from "@/components/ui/classes";
import { Select } from "@/components/ui/select";
import { formatClock } from "@/domain/clock";
import type { AttendanceDesk, AttendanceItem } from "@/features/attendance/queries";

/** The items of the chosen day with how many were there; on a phone one field to choose from. */
export function ItemList({ desk }: { desk: AttendanceDesk }) {
  const t = useTranslations("attendance");
  const router = useRouter();
  const address = (itemId: string) => `/trips/${desk.tripId}/attendance?day=${desk.dayId}&item=${itemId}`;
  return (
    <>
      <Select
        size="phone"
        aria-label={t("items")}
        value={desk.itemId ?? ""}
        onChange={(event) => router.push(address(event.target.value), { scroll: false })}
        className="lg:hidden"
      >
        {desk.items.map((item) => (
          <option key={item.id} value={item.id}>
            {[item.startMinute === null ? "" : formatClock(item.startMinute), item.title].filter(Boolean).join(" ")}
          </option>
        ))}
      </Select>
      <nav aria-label={t("items")} className="max-lg:hidden">
        <ul className="m-0 list-none p-0">
          {desk.items.map((item) => (
            <li key={item.id} className="border-line border-b">
              <DeskLink
                href={address(item.id)}
                scroll={false}
                aria-current={item.id === desk.itemId ? "true" : undefined}
                className={classes(
                  "grid grid-cols-[3rem_1fr] gap-x-2 px-2 py-2 text-ink text-sm no-underline hover:bg-sunken focus-visible:-outline-offset-2 aria-[current]:bg-sunken aria-[current]:shadow-[inset_3px_0_0_var(--color-ink)]",
                  item.depth > 0 && "pl-6",
                )}
              >
                <span className="text-ink-2">{item.startMinute === null ? "" : formatClock(item.startMinute)}</span>
                <span className="min-w-0 wrap-anywhere font-semibold">{item.title}</span>
                <span className="col-start-2 text-ink-2 text-xs">
                  <Facts item={item} desk={desk} />
                </span>
              </DeskLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

function Facts({ item, desk }: { item: AttendanceItem; desk: AttendanceDesk }) {
  const t = useTranslations("attendance");
  const { expected, PRESENT, PARTLY, ABSENT } = item.counts;
  const groups = desk.groups.filter(({ id }) => item.groupIds.includes(id)).map(({ name }) => name);
  const known = PRESENT + PARTLY + ABSENT;
  const count = known === 0 ? t("expected", { count: expected }) : t("there", { there: PRESENT + PARTLY, expected });
  return [count, ...groups, ...(item.optional ? [t("optional")] : [])].join(" · ");
}
