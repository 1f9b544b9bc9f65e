import { ButtonLink } from "@/components/ui/button";
import { Letter, LetterTitle } from "./letter";

type Props = {
  title: string;
  text: string;
  /** What to do next. */
  go?: { href: string; label: string };
};

/** A document that only says something, such as that nothing is here. */
export function MessagePage({ title, text, go }: Props) {
  return (
    <Letter>
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
