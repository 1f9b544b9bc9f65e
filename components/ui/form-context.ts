"use client";

import { createContext, useContext } from "react";
import { dottedPath } from "@/lib/form-values";

type FormState = {
  busy: boolean;
  /** What is wrong with single fields, by dotted path. */
  errors: Record<string, string>;
  /** Begins the ids of this form's controls, so that two forms may share a page. */
  idPrefix: string;
};

/** What the fields and buttons inside an `EndpointForm` know of it. */
export const FormContext = createContext<FormState>({ busy: false, errors: {}, idPrefix: "field" });

/** The form around this component. */
export function useFormState(): FormState {
  return useContext(FormContext);
}

/** What the last answer said about the field of this name, if anything. */
export function useFieldError(name: string): string | undefined {
  return errorOf(useFormState().errors, name);
}

/** The message for one field. */
export function errorOf(errors: Record<string, string>, name: string): string | undefined {
  const [path] = pathsOf(errors, name);
  return path === undefined ? undefined : errors[path];
}

/** The paths with messages that one field answers for; a list's field also for its places, such as `groupIds.2`. */
export function pathsOf(errors: Record<string, string>, name: string): string[] {
  const own = dottedPath(name);
  return Object.keys(errors).filter((path) => path === own || (name.endsWith("[]") && path.startsWith(`${own}.`)));
}
