"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { linkAddress } from "@/domain/report/link-address";
import { type LinkAtCaret, linkAtCaret, setLink } from "./text-commands";

type Props = { editor: Editor; onClose: () => void };

/** The address of the link at the caret, or of the selected words. */
export function LinkDialog({ editor, onClose }: Props) {
  const t = useTranslations("report-editor.link");
  const [link] = useState<LinkAtCaret | null>(() => linkAtCaret(editor.state));
  const [typed, setTyped] = useState((link?.href ?? "").replace(/^mailto:/, ""));
  const [isWrong, setWrong] = useState(false);

  function write(href: string | null): void {
    if (link) setLink(link, href)(editor.state, editor.view.dispatch, editor.view);
    onClose();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const address = linkAddress(typed);
    if (address) write(address);
    else setWrong(true);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      focusAfter={() => editor.view.dom}
      title={t("title")}
      actions={
        <>
          {link?.href ? (
            <Button variant="quiet" onClick={() => write(null)}>
              {t("remove")}
            </Button>
          ) : null}
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form="report-link" variant="primary">
            {t("set")}
          </Button>
        </>
      }
    >
      <form id="report-link" onSubmit={submit} noValidate>
        <Field
          name="href"
          id="report-link-address"
          label={t("address")}
          hint={t("hint")}
          error={isWrong ? t("wrong") : null}
        >
          {(control) => (
            <Input
              {...control}
              value={typed}
              maxLength={2_000}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
