"use client";

import type { ErrorInfo } from "next/error";
import { DeskError } from "@/components/desk/desk-error";

/** What a desk shows when not even its header could be drawn. */
export default function Broken({ error, retry }: ErrorInfo) {
  return <DeskError error={error} retry={retry} />;
}
