import { modulesOf } from "@/domain/report/modules";
import type { PublishedBlock } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";
import { Inline } from "./inline";

type ListBlock = Extract<PublishedBlock, { type: "list" }>;

/** Modules side by side, each under a line of its own. */
export function Modules({ block, t }: { block: ListBlock; t: Translate<"public-report"> }) {
  return (
    <ol className="m-0 mt-5.5 grid list-none gap-x-8 gap-y-5.5 p-0 md:grid-cols-3 print:grid-cols-3">
      {modulesOf(block).map(({ name, said }, index) => {
        return (
          <li key={name} className="border-ink border-t-2 pt-3">
            <p className="m-0 font-sans text-ink-2 text-sm">{t("module", { number: index + 1 })}</p>
            <h3 className="m-0 mt-0.5 font-medium text-[1.375rem] leading-[1.6875rem] tracking-[-0.008em]">{name}</h3>
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
