import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { ColumnHead, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { ComparedRow, Comparison, Words } from "@/features/reports/queries/versions";

type Props = { comparison: Comparison; from: string; to: string };

/** Two states side by side: what differs is marked by a word in the margin and by a line through or under the words. */
export function ComparisonTable({ comparison, from, to }: Props) {
  const t = useTranslations("report-versions");
  const rows = [...comparison.head, ...comparison.rows];
  const differing = rows.filter(({ state }) => state !== "same").length;
  return (
    <section aria-labelledby="comparison-title" className="mb-10">
      <h2 id="comparison-title" className="m-0 mb-2 font-strong text-lg">
        {t("comparison")}
      </h2>
      <p className="m-0 mb-3 text-ink-2 text-sm">{t("differences", { count: differing })}</p>
      <Table caption={t("comparison")} captionHidden className="table-fixed">
        <thead>
          <tr>
            <ColumnHead className="w-24">{t("what")}</ColumnHead>
            <ColumnHead className="whitespace-normal! w-1/2">{from}</ColumnHead>
            <ColumnHead className="whitespace-normal! w-1/2">{to}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ComparedBlockRow key={row.key} row={row} label={t(`state.${row.state}`)} />
          ))}
        </tbody>
      </Table>
      {differing === 0 ? null : (
        <p className="mt-3 mb-0 text-sm">
          <TextLink href="#drafts-title">{t("toDrafts")}</TextLink>
        </p>
      )}
    </section>
  );
}

const cell = "wrap-anywhere border-line border-b py-2.5 pr-5 align-top font-serif text-base whitespace-pre-line";

function ComparedBlockRow({ row, label }: { row: ComparedRow; label: string }) {
  const same = row.state === "same";
  return (
    <tr>
      <th scope="row" className="border-line border-b py-2.5 pr-3 text-left align-top font-medium text-ink-2 text-xs">
        {label}
      </th>
      <td className={classes(cell, same && "text-ink-2")}>
        <WordsOf words={row.before} as="del" />
      </td>
      <td className={classes(cell, same && "text-ink-2")}>
        <WordsOf words={row.after} as="ins" />
      </td>
    </tr>
  );
}

function WordsOf({ words, as: Mark }: { words: Words | null; as: "del" | "ins" }) {
  if (!words) return null;
  const look = Mark === "del" ? "bg-vermilion-tint line-through" : "bg-spruce-tint underline";
  return words.map(({ place, text, differs }) =>
    differs ? (
      <Mark key={place} className={classes(look, "text-ink decoration-1")}>
        {text}
      </Mark>
    ) : (
      <span key={place}>{text}</span>
    ),
  );
}
