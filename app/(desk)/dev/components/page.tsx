import type { Metadata } from "next";
import { requireActor } from "@/access/page";
import { ComponentSheet } from "@/components/component-sheet/component-sheet";

export const metadata: Metadata = { title: "Components" };

/** For people who work on the app: everything it is drawn with. It holds no data; being signed in is enough. */
export default async function ComponentsPage() {
  await requireActor();
  return <ComponentSheet />;
}
