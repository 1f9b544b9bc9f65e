"use client";

import { useEffect, useRef, useState } from "react";
import type { PictureView } from "@/features/pictures/queries";
import { useStable } from "../use-stable";

/** Pictures that were dropped or pasted into the text. */
export type GivenPictures = {
  /** The files given last, for whoever sends them. */
  files: readonly File[];
  /** @param afterId the block they are to stand after; null: wherever one then is */
  give: (files: readonly File[], afterId: string | null) => void;
  /** One has arrived at the server. */
  added: (picture: PictureView, file: File) => void;
};

/**
 * Takes pictures for the text: they go among the material first, and into the text once they are there.
 *
 * @param material the pictures of the trip that are known here
 */
export function useGivenPictures(
  material: readonly PictureView[],
  insert: (pictureId: string, afterId: string | null) => void,
): GivenPictures {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [arrived, setArrived] = useState<readonly { id: string; afterId: string | null }[]>([]);
  const places = useRef(new Map<File, string | null>());
  const put = useRef(insert);
  put.current = insert;

  useEffect(() => {
    const known = new Set(material.map(({ id }) => id));
    const ready = arrived.filter(({ id }) => known.has(id));
    if (ready.length === 0) return;
    for (const { id, afterId } of ready) put.current(id, afterId);
    setArrived((before) => before.filter((one) => !ready.includes(one)));
  }, [arrived, material]);

  const give = useStable((given: readonly File[], afterId: string | null) => {
    for (const file of given) places.current.set(file, afterId);
    setFiles(given);
  });
  const added = useStable(({ id }: PictureView, file: File) => {
    const afterId = places.current.get(file);
    if (afterId !== undefined) setArrived((before) => [...before, { id, afterId }]);
    places.current.delete(file);
  });
  return { files, give, added };
}

/** A file that is dropped beside every place for it must not take the page away. */
export function useStrayFiles(): void {
  useEffect(() => {
    const stay = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      if (!event.defaultPrevented) event.dataTransfer.dropEffect = "none";
      event.preventDefault();
    };
    window.addEventListener("dragover", stay);
    window.addEventListener("drop", stay);
    return () => {
      window.removeEventListener("dragover", stay);
      window.removeEventListener("drop", stay);
    };
  }, []);
}
