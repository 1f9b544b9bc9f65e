import { placeWords } from "@/components/itinerary/words";
import { classes } from "@/components/ui/classes";
import { StatusGlyph } from "@/components/ui/status-glyph";
import { formatDuration } from "@/domain/clock";
import type { ItemView } from "@/features/itineraries/view";
import type { DayProps } from "./day-table";
import { columnTime, itemLines, pickUpLines, streetOf, tailOf } from "./row-words";

type Props = DayProps & { view: ItemView; last: boolean };

const row = "break-inside-avoid align-top nth-[-n+2]:break-after-avoid nth-last-[-n+3]:break-before-avoid";

/** One line of the table: a stop with everything about it, or a transfer in grey. */
export function ItemRow(props: Props) {
  return props.view.item.kind === "TRANSFER" ? <TransferRow {...props} /> : <StopRow {...props} />;
}

function StopRow({ t, tProgramme, locale, lang, view, last, content }: Props) {
  const { item } = view;
  const where = [placeWords(view), streetOf(view)].filter(Boolean).join(", ");
  const line = last ? "" : "border-line-strong border-b-[0.75px]";
  const open = item.hostStatus === "IDEA" || item.hostStatus === "REQUESTED";
  return (
    <tr id={item.id} className={row}>
      <td className="hidden sm:table-cell" />
      <td className={classes("w-[5.125rem] whitespace-nowrap py-1 pr-2.5 pb-[5px] font-medium", line)}>
        {columnTime(view, t)}
      </td>
      <td className={classes("wrap-anywhere py-1 pb-[5px] sm:pr-2.5", line)}>
        {view.groups.map(({ id, letter }) => (
          <GroupChip key={id} letter={letter} filled={content.groups.findIndex((one) => one.id === id) % 2 === 0} />
        ))}
        <b lang={lang} className="font-strong text-[0.78125rem]">
          {item.title}
        </b>
        {tailOf(view, tProgramme)}
        {itemLines(view, t, tProgramme, locale).map((text) => (
          <p key={text} className="m-0 whitespace-pre-line">
            {text}
          </p>
        ))}
        {open || item.tentative ? (
          <p className="m-0 flex items-center gap-1 font-semibold">
            <StatusGlyph tone="idea" size={11} />
            {t(open ? "toBeConfirmed" : "tentative")}
          </p>
        ) : null}
        {where ? <p className="m-0 text-ink-2 sm:hidden">{where}</p> : null}
        <Inside t={t} tProgramme={tProgramme} locale={locale} lang={lang} views={view.subItems} />
      </td>
      <td className={classes("hidden w-[11.875rem] wrap-anywhere py-1 pb-[5px] sm:table-cell", line)}>
        {where}
        {item.phone ? <p className="m-0">{tProgramme("phone", { phone: item.phone })}</p> : null}
      </td>
    </tr>
  );
}

function TransferRow({ t, tProgramme, locale, lang, view, last }: Props) {
  const { item } = view;
  const length =
    item.durationMinutes === null || item.endCertainty === "OPEN" ? null : formatDuration(item.durationMinutes);
  const said = [[item.title, length].filter(Boolean).join(", "), ...pickUpLines(view, tProgramme)].join(". ");
  const line = last ? "" : "border-line-strong border-b-[0.75px]";
  return (
    <tr id={item.id} className={classes(row, "text-ink-2")}>
      <td className="hidden sm:table-cell" />
      <td className={classes("w-[5.125rem] whitespace-nowrap py-[3px] pr-2.5", line)}>{view.start}</td>
      <td colSpan={2} className={classes("wrap-anywhere py-[3px]", line)}>
        {view.groups.map(({ id, letter }) => (
          <GroupChip key={id} letter={letter} filled={false} />
        ))}
        <span lang={lang}>{said}</span>
        {tailOf(view, tProgramme)}
        {itemLines(view, t, tProgramme, locale).map((text) => (
          <p key={text} className="m-0 whitespace-pre-line">
            {text}
          </p>
        ))}
      </td>
    </tr>
  );
}

function Inside({
  t,
  tProgramme,
  locale,
  lang,
  views,
}: Omit<Props, "view" | "last" | "day" | "zone" | "content"> & { views: ItemView[] }) {
  if (views.length === 0) return null;
  return (
    <ul className="m-0 mt-1 list-none p-0 pl-2.5">
      {views.map((view) => (
        <li key={view.item.id} id={view.item.id} className="break-inside-avoid py-px">
          {view.start ? <span className="font-medium">{columnTime(view, t)} </span> : null}
          <span lang={lang}>{view.item.title}</span>
          {tailOf(view, tProgramme)}
          {[[placeWords(view)].filter(Boolean).join(""), ...itemLines(view, t, tProgramme, locale)]
            .filter(Boolean)
            .map((text) => (
              <p key={text} className="m-0 pl-2.5">
                {text}
              </p>
            ))}
          <Inside t={t} tProgramme={tProgramme} locale={locale} lang={lang} views={view.subItems} />
        </li>
      ))}
    </ul>
  );
}

function GroupChip({ letter, filled }: { letter: string; filled: boolean }) {
  return (
    <span
      className={classes(
        "mr-[5px] inline-grid size-3.5 place-items-center rounded-[3px] border border-ink align-[1px] font-bold text-[0.6875rem] leading-none",
        filled && "bg-ink text-on-ink [print-color-adjust:exact]",
      )}
    >
      {letter}
    </span>
  );
}
