"use client";

import type { ComponentProps } from "react";
import { Field, fieldId } from "./field";
import { Fieldset } from "./fieldset";
import { useFieldError, useFormState } from "./form-context";
import { RadioGroup } from "./radio-group";

/** A `Field` that shows what the form's last answer said about it. */
export function FormField(props: Omit<ComponentProps<typeof Field>, "error" | "id">) {
  const error = useFieldError(props.name);
  const { idPrefix } = useFormState();
  return <Field {...props} id={fieldId(props.name, idPrefix)} error={error} />;
}

/** A `Fieldset` that shows what the form's last answer said about the list or object of this name. */
export function FormFieldset({
  name,
  ...props
}: Omit<ComponentProps<typeof Fieldset>, "error" | "id"> & { name: string }) {
  const error = useFieldError(name);
  const { idPrefix } = useFormState();
  return <Fieldset {...props} id={fieldId(name, idPrefix)} error={error} />;
}

/** A `RadioGroup` that shows what the form's last answer said about it. */
export function FormRadioGroup(props: Omit<ComponentProps<typeof RadioGroup>, "error" | "id">) {
  const error = useFieldError(props.name);
  const { idPrefix } = useFormState();
  return <RadioGroup {...props} id={fieldId(props.name, idPrefix)} error={error} />;
}
