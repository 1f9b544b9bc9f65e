"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import { Icon, type IconName } from "./icon";
import { Kbd } from "./kbd";

/** Milliseconds a message stays, unless somebody points at it or is in it. */
const STAYS = 8_000;

type Message = {
  text: ReactNode;
  icon?: IconName;
  /** One thing to do about it, such as Undo; the message goes afterwards. */
  action?: { label: ReactNode; onAction: () => void };
  /** The key that does the same as the action, such as "Z". */
  shortcut?: string;
};

type Kept = Message & { id: number };
type Show = (message: Message) => void;

const ToastContext = createContext<Show | null>(null);

/**
 * Shows a short message at the foot of the page that is also read out.
 *
 * @throws {Error} outside a `ToastProvider`
 */
export function useToast(): Show {
  const show = useContext(ToastContext);
  if (!show) throw new Error("useToast needs a ToastProvider above it");
  return show;
}

/** Keeps the messages of everything below it. At most three are seen; older ones go first. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("ui");
  const [kept, setKept] = useState<Kept[]>([]);
  const next = useRef(0);
  const show = useCallback<Show>((message) => {
    next.current += 1;
    const id = next.current;
    setKept((before) => [...before.slice(-2), { ...message, id }]);
  }, []);
  const dismiss = useCallback((id: number) => setKept((before) => before.filter((one) => one.id !== id)), []);
  return (
    <ToastContext value={show}>
      {children}
      <ol
        aria-label={t("messages")}
        aria-live="polite"
        aria-relevant="additions"
        className="pointer-events-none fixed inset-x-4 bottom-4 m-0 list-none p-0 z-30 flex flex-col items-start gap-2 md:items-center print:hidden"
      >
        {kept.map((message) => (
          <Toast key={message.id} message={message} dismissLabel={t("dismiss")} onDismiss={dismiss} />
        ))}
      </ol>
    </ToastContext>
  );
}

type ToastProps = { message: Kept; dismissLabel: string; onDismiss: (id: number) => void };

function Toast({ message, dismissLabel, onDismiss }: ToastProps) {
  const { id } = message;
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDismiss(id), STAYS);
    return () => clearTimeout(timer);
  }, [held, id, onDismiss]);

  return (
    <li
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDismiss(id);
      }}
      className="pointer-events-auto max-w-full transition-transform duration-base starting:translate-y-3"
    >
      <ToastBox message={message} dismissLabel={dismissLabel} onDismiss={() => onDismiss(id)} />
    </li>
  );
}

const inToast =
  "inline-flex h-9 items-center rounded-sm border-0 bg-transparent px-2 font-medium text-inherit hover:bg-[color-mix(in_oklch,var(--color-on-ink)_14%,transparent)] focus-visible:-outline-offset-2 focus-visible:outline-current";

type ToastBoxProps = { message: Message; dismissLabel: string; onDismiss: () => void };

/** How a message looks: what happened, what can be done about it, and the way to put it aside. */
export function ToastBox({ message: { text, icon, action, shortcut }, dismissLabel, onDismiss }: ToastBoxProps) {
  return (
    <div className="flex min-h-11 w-fit max-w-full items-center gap-3 rounded-md bg-ink py-1 pr-1.5 pl-3.5 font-medium text-on-ink text-sm shadow-pop">
      {icon ? <Icon name={icon} /> : null}
      <span className="min-w-0">{text}</span>
      <span className="flex items-center gap-1">
        {action ? (
          <button
            type="button"
            className={`${inToast} underline underline-offset-[0.2em]`}
            onClick={() => {
              action.onAction();
              onDismiss();
            }}
          >
            {action.label}
          </button>
        ) : null}
        {shortcut ? <Kbd>{shortcut}</Kbd> : null}
        <button type="button" aria-label={dismissLabel} className={inToast} onClick={onDismiss}>
          <Icon name="x" />
        </button>
      </span>
    </div>
  );
}
