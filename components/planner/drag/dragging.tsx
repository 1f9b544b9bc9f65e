"use client";

import dynamic from "next/dynamic";
import { persistently } from "@/lib/persistently";

/** Picking up, carrying and dropping. Nobody drags before the board is there, so its first load does not wait for it. */
export const Dragging = dynamic(() => persistently(() => import("./drag-desk").then((file) => file.DragDesk)), {
  ssr: false,
});
