"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";

type Props = {
  /** Address of the list. */
  action: string;
  label: string;
  placeholder: string;
  submit: string;
  query: string;
  /** More filters, by their names. */
  children?: ReactNode;
};

/** Narrows a list a moment after the last letter; without JavaScript, by its button. */
export function DirectorySearch({ action, label, placeholder, submit, query, children }: Props) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(wait.current), []);

  function show(): void {
    clearTimeout(wait.current);
    if (!form.current) return;
    const asked = [...new FormData(form.current)].flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
    const search = new URLSearchParams(asked).toString();
    startTransition(() => router.replace(search ? `${action}?${search}` : action, { scroll: false }));
  }

  return (
    <search>
      <form
        ref={form}
        action={action}
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
        onChange={() => {
          clearTimeout(wait.current);
          wait.current = setTimeout(show, 250);
        }}
        aria-busy={pending}
        className="mb-4 flex flex-wrap items-center gap-2.5"
      >
        <Input
          type="search"
          name="query"
          icon="search"
          aria-label={label}
          placeholder={placeholder}
          defaultValue={query}
          className="w-full sm:w-72"
        />
        {children}
        <Button type="submit">{submit}</Button>
      </form>
    </search>
  );
}
