"use client";

import { useEffect, useRef, useState } from "react";
import type { PictureView } from "@/features/pictures/queries";
import { type Sending, sendFile } from "@/lib/send-file";
import { nextToSend, setState, type Upload, uploadsOf } from "./upload";

export type Uploads = {
  uploads: readonly Upload[];
  add: (files: readonly File[]) => void;
  /** Stops one, or takes a finished one off the list. */
  drop: (key: string) => void;
  retry: (key: string) => void;
};

/**
 * Pictures on their way into a trip's material, each by itself: one that fails stops none of the others.
 *
 * @param onAdded hears of every picture that arrived, and which file it was
 */
export function useUploads(tripId: string, onAdded: (picture: PictureView, file: File) => void): Uploads {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const sendings = useRef(new Map<string, Sending<PictureView>>());
  const added = useRef(onAdded);
  added.current = onAdded;

  useEffect(() => {
    for (const { key, file } of nextToSend(uploads)) {
      if (sendings.current.has(key)) continue;
      const move = (state: Upload["state"]) => setUploads((before) => setState(before, key, state));
      const form = new FormData();
      form.append("file", file);
      const sending = sendFile<PictureView>(`/api/v1/trips/${tripId}/pictures`, form, (share) =>
        move(share < 1 ? { kind: "sending", share } : { kind: "working" }),
      );
      sendings.current.set(key, sending);
      move({ kind: "sending", share: 0 });
      void sending.answer.then((sent) => {
        sendings.current.delete(key);
        if (sent.ok) {
          move({ kind: "done" });
          added.current(sent.data, file);
          return;
        }
        const message = sent.error.fields.file ?? sent.error.message;
        move(message ? { kind: "failed", reason: "said", message } : { kind: "failed", reason: "offline" });
      });
    }
  }, [uploads, tripId]);

  useEffect(() => {
    const all = sendings.current;
    return () => {
      for (const sending of all.values()) sending.cancel();
    };
  }, []);

  return {
    uploads,
    add: (files) => setUploads((before) => [...before, ...uploadsOf(files, () => crypto.randomUUID())]),
    drop: (key) => {
      setUploads((before) => before.filter((one) => one.key !== key));
      sendings.current.get(key)?.cancel();
    },
    retry: (key) => setUploads((before) => setState(before, key, { kind: "waiting" })),
  };
}
