"use client";

import type { ReactNode } from "react";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { RevisedForm } from "@/components/ui/revised-form";

type Props<Data> = {
  action: string;
  label: string;
  values: Record<string, unknown>;
  /** What the reader saw; left out for something new. */
  revision: number | undefined;
  onDone: (data: Data) => void;
  children: ReactNode;
};

/** The form of something new, or of something others may change meanwhile. */
export function TravelForm<Data>({ revision, ...rest }: Props<Data>) {
  if (revision === undefined) return <EndpointForm<Data> {...rest} className="grid gap-4" />;
  return <RevisedForm<Data> {...rest} method="PATCH" revision={revision} className="grid gap-4" />;
}
