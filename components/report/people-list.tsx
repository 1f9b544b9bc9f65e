import type { PublishedBlock } from "@/domain/report/published";
import { Inline } from "./inline";

type Props = { block: Extract<PublishedBlock, { type: "list" }> };

/** A "featuring" list: each with role and organisation, in two columns where there is room. */
export function PeopleList({ block }: Props) {
  const labelId = `l-${block.id}`;
  return (
    <div className="mt-5 font-sans text-base">
      {block.label ? (
        <p id={labelId} className="m-0 mb-2 font-strong text-sm">
          {block.label}
        </p>
      ) : null}
      <ul
        aria-labelledby={block.label ? labelId : undefined}
        className="m-0 grid list-none gap-x-8 p-0 md:grid-cols-2 print:grid-cols-2"
      >
        {block.items.map((item) => (
          <li
            key={item.text.map((run) => run.text).join("")}
            className="grid grid-cols-[1fr_1.15fr] gap-3 border-line border-t pt-[9px] pb-2.5"
          >
            <span className="font-semibold font-serif text-[1.125rem] leading-[1.3125rem]">
              <Inline runs={item.text} />
            </span>
            <span className="pt-px text-ink-2 text-sm">
              {item.role?.length ? (
                <span className="block">
                  <Inline runs={item.role} />
                </span>
              ) : null}
              {item.organisation?.length ? (
                <span className="block">
                  <Inline runs={item.organisation} />
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
