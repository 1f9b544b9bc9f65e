"use client";

import type { ErrorInfo } from "next/error";
import { DeskError } from "@/components/desk/desk-error";

/** Under the header of the organisation, so that every other desk stays in reach. */
export default function Broken({ error, retry }: ErrorInfo) {
  return <DeskError error={error} retry={retry} />;
}
