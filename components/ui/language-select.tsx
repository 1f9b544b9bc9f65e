"use client";

import type { ComponentProps } from "react";
import { Select } from "./select";
import { useLanguageName } from "./use-language-name";

/** Languages of Europe and its neighbours in which content is written, by their BCP 47 tags. */
const tags =
  "en ar be bg bs ca cs cy da de el es et eu fi fr ga gl he hr hu is it ka lb lt lv mk mt nb nl nn pl pt ro ru se sk sl sq sr sv tr uk";

type Props = Omit<ComponentProps<typeof Select>, "children"> & {
  /** BCP 47 tag of the interface, in whose alphabet they are ordered. */
  locale: string;
  /** What the empty choice says; without it there is none. */
  none?: string;
};

/** One language by its name, in the order of the alphabet; a stored one that is not among ours stays choosable. */
export function LanguageSelect({ locale, none, ...rest }: Props) {
  const languageName = useLanguageName();
  const chosen = rest.value ?? rest.defaultValue;
  const stored = typeof chosen === "string" && chosen !== "" ? [chosen] : [];
  const all = [...new Set([...tags.split(" "), ...stored])];
  const languages = all.map((tag) => ({ tag, name: languageName(tag) }));
  languages.sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <Select {...rest}>
      {none === undefined ? null : <option value="">{none}</option>}
      {languages.map(({ tag, name }) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </Select>
  );
}
