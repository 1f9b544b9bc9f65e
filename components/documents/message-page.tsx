import { ButtonLink } from "@/components/ui/button";
import type { LanguageChoice } from "./language-switch";
import { Letter, LetterTitle } from "./letter";

type Props = {
  title: string;
  text: string;
  /** What to do next. */
  go?: { href: string; label: string };
  languages: LanguageChoice;
};

/** A document that only says something, such as that nothing is here. */
export function MessagePage({ title, text, go, languages }: Props) {
  return (
    <Letter languages={languages}>
      <LetterTitle>{title}</LetterTitle>
      <p className="mt-3.5 mb-6 text-pretty text-ink-2 text-md">{text}</p>
      {go ? (
        <ButtonLink href={go.href} variant="primary" size="phone">
          {go.label}
        </ButtonLink>
      ) : null}
    </Letter>
  );
}
