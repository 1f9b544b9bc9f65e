"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { useTranslations } from "next-intl";
import type { ReactElement, ReactNode } from "react";
import { classes } from "./classes";
import { IconButton } from "./icon-button";

type Props = {
  title: ReactNode;
  /** One or two sentences under the title. */
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the one that does it last. Wrap the one that steps back in `DialogClose`. */
  actions?: ReactNode;
  /** The button that opens it; leave out when `open` is steered from outside. */
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Where the focus goes when it closes; false: somebody else moves it; null or left out: back to where it was. */
  focusAfter?: () => HTMLElement | false | null;
  /** 400 px for a question, 640 px for a form. */
  width?: "question" | "form";
};

const widths = { question: "sm:max-w-[400px]", form: "sm:max-w-[640px]" };

const box = "bg-surface px-[22px] pt-5 pb-[18px] text-ink shadow-pop";
const titleLook = "m-0 pr-10 text-balance font-strong text-lg";
const descriptionLook = "mt-1.5 mb-0 text-pretty text-base text-ink-2";

/** Something to decide before going on. Esc, the close button and a press outside close it; the focus goes back. */
export function Dialog({
  title,
  description,
  children,
  actions,
  trigger,
  open,
  onOpenChange,
  focusAfter,
  width = "question",
}: Props) {
  const t = useTranslations("ui");
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-(--shade-scrim) transition-opacity duration-base data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          finalFocus={focusAfter ? () => focusAfter() ?? true : undefined}
          className={classes(
            "fixed inset-x-0 bottom-0 z-40 max-h-[92dvh] overflow-y-auto rounded-t-sheet outline-none",
            box,
            "sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[calc(100vw-3rem)] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-lg",
            "transition-[opacity,translate] duration-base data-ending-style:opacity-0 data-starting-style:opacity-0 max-sm:data-ending-style:translate-y-6 max-sm:data-starting-style:translate-y-6",
            widths[width],
          )}
        >
          <DialogWords
            title={<Base.Title className={titleLook}>{title}</Base.Title>}
            description={
              description ? <Base.Description className={descriptionLook}>{description}</Base.Description> : null
            }
            actions={actions}
          >
            {children}
          </DialogWords>
          {/* Last, so that the focus begins at the first field or the step back. */}
          <Base.Close render={<IconButton icon="x" label={t("close")} />} className="absolute top-4 right-3.5" />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** Makes the button inside close the dialog around it. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <Base.Close render={children} />;
}

type Words = Pick<Props, "title" | "description" | "children" | "actions">;

function DialogWords({ title, description, children, actions }: Words) {
  return (
    <>
      {title}
      {description}
      {children ? <div className="mt-4">{children}</div> : null}
      {actions ? <div className="mt-4 flex flex-wrap items-center justify-end gap-2.5">{actions}</div> : null}
    </>
  );
}

/** How a dialog looks, standing in the page: for the component sheet, which shows one without stopping the reader. */
export function DialogPicture({ title, description, children, actions }: Words) {
  return (
    <div className={`max-w-[400px] rounded-lg ${box}`}>
      <DialogWords
        title={<p className={titleLook}>{title}</p>}
        description={<p className={descriptionLook}>{description}</p>}
        actions={actions}
      >
        {children}
      </DialogWords>
    </div>
  );
}
