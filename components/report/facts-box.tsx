import type { PublishedBlock } from "@/domain/report/published";
import { Inline } from "./inline";

type Props = { block: Extract<PublishedBlock, { type: "facts" }> };

/** Facts to take in at a glance: what, and which. */
export function FactsBox({ block: { id, title, facts } }: Props) {
  const titleId = `f-${id}`;
  return (
    <div className="my-6 max-w-[40rem] break-inside-avoid border-ink border-t-2 bg-paper px-5 py-4 font-sans text-base lg:mt-7.5 lg:mb-8.5">
      {title ? (
        <p id={titleId} className="m-0 mb-2 font-strong text-sm">
          {title}
        </p>
      ) : null}
      <dl aria-labelledby={title ? titleId : undefined} className="m-0">
        {facts.map(({ label, value }) => (
          <div
            key={[...label, ...value].map((run) => run.text).join(" ")}
            className="gap-x-5 border-line border-t py-2 first:border-t-0 sm:grid sm:grid-cols-[2fr_3fr]"
          >
            <dt className="break-words text-ink-2 text-sm">
              <Inline runs={label} />
            </dt>
            <dd className="m-0 break-words">
              <Inline runs={value} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
