"use client";

import type { ErrorInfo } from "next/error";
import { DeskError } from "@/components/desk/desk-error";

/** Under the header of the trip, so that its other desks stay in reach. */
export default function TripBroken({ error, retry }: ErrorInfo) {
  return <DeskError error={error} retry={retry} what="trip" />;
}
