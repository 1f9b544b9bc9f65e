"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import type { PictureView } from "@/features/pictures/queries";
import { filesIn } from "./upload";
import { UploadList } from "./upload-list";
import { useUploads } from "./use-uploads";

type Props = {
  tripId: string;
  /** Files given elsewhere on the page; each list is taken once. */
  given?: readonly File[];
  onAdded: (picture: PictureView, file: File) => void;
  children: ReactNode;
};

/** Takes pictures: chosen, dropped anywhere on it, or pasted while one is in it. */
export function UploadArea({ tripId, given, onAdded, children }: Props) {
  const t = useTranslations("pictures.uploads");
  const { uploads, add, drop, retry } = useUploads(tripId, onAdded);
  const area = useRef<HTMLElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = useRef(add);
  take.current = add;

  useEffect(() => {
    if (given && given.length > 0) take.current(given);
  }, [given]);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const out = () => setIsOver(false);
    const dropped = (event: DragEvent) => {
      setIsOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      take.current(filesIn(event.dataTransfer));
    };
    const pasted = (event: ClipboardEvent) => {
      const files = filesIn(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      take.current(files);
    };
    element.addEventListener("dragover", over);
    element.addEventListener("dragleave", out);
    element.addEventListener("drop", dropped);
    element.addEventListener("paste", pasted);
    return () => {
      element.removeEventListener("dragover", over);
      element.removeEventListener("dragleave", out);
      element.removeEventListener("drop", dropped);
      element.removeEventListener("paste", pasted);
    };
  }, []);

  return (
    <section
      ref={area}
      aria-label={t("area")}
      className={classes("rounded-md", isOver && "outline-2 outline-focus outline-dashed outline-offset-2")}
    >
      {children}
      <input
        ref={chooser}
        type="file"
        multiple
        accept="image/jpeg,image/png,image/webp"
        // The button below opens it; listed twice it would be found twice.
        hidden
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <Button size="sm" icon="upload" onClick={() => chooser.current?.click()}>
        {t("choose")}
      </Button>
      <p className="m-0 mt-1.5 text-ink-2 text-xs">{t("hint")}</p>
      <UploadList uploads={uploads} drop={drop} retry={retry} />
    </section>
  );
}
