import type { InlineRun } from "@/domain/report/blocks";
import type { PublishedBlock } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";
import { Inline } from "./inline";

type ListBlock = Extract<PublishedBlock, { type: "list" }>;

/** Whether a list is the modules of a training: each entry begins with its name. */
export function isModules(block: ListBlock): boolean {
  return block.id.endsWith(":modules") && block.items.every((item) => item.text[0]?.mark === "strong");
}

/** Modules side by side, each under a line of its own. */
export function Modules({ block, t }: { block: ListBlock; t: Translate<"public-report"> }) {
  return (
    <ol className="m-0 mt-5.5 grid list-none gap-x-8 gap-y-5.5 p-0 md:grid-cols-3 print:grid-cols-3">
      {block.items.map((item, index) => {
        const [name, ...rest] = item.text;
        const said = withoutOpening(rest);
        return (
          <li key={name?.text} className="border-ink border-t-2 pt-3">
            <p className="m-0 font-sans text-ink-2 text-sm">{t("module", { number: index + 1 })}</p>
            <h3 className="m-0 mt-0.5 font-medium text-[1.375rem] leading-[1.6875rem] tracking-[-0.008em]">
              {name?.text}
            </h3>
            {said.length > 0 ? (
              <p className="m-0 mt-1.5 text-[1.0625rem] text-ink-2 leading-[1.5625rem]">
                <Inline runs={said} />
              </p>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

/** The full stop after the name stands in a line of its own here; words such as "with Ana Pop" begin one. */
function withoutOpening(runs: readonly InlineRun[]): InlineRun[] {
  const [first, ...rest] = runs;
  if (!first) return [];
  const text = first.text.replace(/^[\s.,:]+/, "");
  return text === "" ? withoutOpening(rest) : [{ ...first, text }, ...rest];
}
