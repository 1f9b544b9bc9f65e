import type { ReactNode } from "react";
import { StatusGlyph } from "./status-glyph";

type Props = {
  title: ReactNode;
  /** Each with the id of its control, as `fieldId` makes it. Without one it is plain text. */
  errors: { fieldId?: string; message: ReactNode; key: string }[];
};

/** What keeps a form from being sent, at its top, with links to the places. */
export function ErrorSummary({ title, errors }: Props) {
  return (
    // A form in columns: it is about all of them.
    <div role="alert" className="col-span-full rounded-sm bg-vermilion-tint px-3.5 py-2.5 text-sm">
      <p className="m-0 flex items-start gap-2 font-semibold text-vermilion-ink [--glyph-cut:var(--color-vermilion-tint)]">
        <StatusGlyph tone="problem" size={13} className="mt-[3.5px]" />
        <span>{title}</span>
      </p>
      {errors.length > 0 ? (
        <ul className="m-0 mt-1 grid list-none gap-1 p-0 pl-[21px]">
          {errors.map(({ key, fieldId, message }) => (
            <li key={key}>
              {fieldId ? (
                <a href={`#${fieldId}`} className="text-vermilion-ink underline">
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
