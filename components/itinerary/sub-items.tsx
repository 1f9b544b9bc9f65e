import { classes } from "@/components/ui/classes";
import { OldTime } from "./change-mark";
import { peopleWords } from "./part-words";
import { type StopProps, wholeRow } from "./stop-lines";
import { endWords, remarksOf } from "./words";

/** What is inside an item, with what is inside that. */
export function SubItems({ t, locale, base, view, lang }: StopProps) {
  return (
    <ol className="relative z-1 m-0 mt-1.5 list-none border-line border-t p-0">
      {view.subItems.map((sub) => (
        <li
          key={sub.item.id}
          id={sub.item.id}
          className="relative border-line border-b py-1.5 text-base leading-[1.3125rem] last:border-b-0"
        >
          <a lang={lang} href={`${base}/items/${sub.item.id}`} className={classes(wholeRow, "font-medium")}>
            {[sub.start, sub.item.title].filter(Boolean).join(" ")}
          </a>
          <OldTime view={sub} t={t} />
          <p className="m-0 text-ink-2">
            {[peopleWords(sub, t, locale), sub.item.room, sub.item.floor].filter(Boolean).join(", ")}
          </p>
          <p className="m-0 text-ink-2">
            {[endWords(sub, t), ...remarksOf(sub, t), sub.signedUp ? t("signedUp") : null].filter(Boolean).join(" · ")}
          </p>
          {sub.subItems.length > 0 ? <SubItems t={t} locale={locale} base={base} view={sub} lang={lang} /> : null}
        </li>
      ))}
    </ol>
  );
}
