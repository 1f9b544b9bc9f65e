import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";

/** More people than these are counted instead of drawn. */
const DRAWN = 4;

/** Somebody else who has the same open, in the colour they have there. */
export type PersonHere = { userId: string; name: string; colour: "a" | "b" };

type Props<Person extends PersonHere> = {
  people: readonly Person[];
  label: string;
  /** Who is here in a sentence, read out when somebody comes or goes. */
  sentence: (names: string, count: number) => string;
  more: (count: number) => string;
  /** The name of somebody, and where they are. */
  where: (person: Person) => string;
  /** Leads to where somebody is; left out where nothing does. */
  onGo?: (person: Person) => void;
};

/** Who else has the same open; nothing while one is alone. */
export function PeopleHere<Person extends PersonHere>({ people, label, sentence, more, where, onGo }: Props<Person>) {
  const names = people.map((one) => one.name).join(", ");
  return (
    <>
      <span role="status" className="sr-only">
        {people.length > 0 ? sentence(names, people.length) : ""}
      </span>
      {people.length > 0 ? (
        <ul aria-label={label} className="m-0 flex list-none items-center p-0">
          {people.slice(0, DRAWN).map((person) => (
            <li key={person.userId} className="-ml-1 first:ml-0" title={onGo ? undefined : where(person)}>
              <Spot title={where(person)} onGo={onGo && (() => onGo(person))}>
                <Avatar name={person.name} colour={person.colour} className="shadow-[0_0_0_2px_var(--color-surface)]" />
                <span className="sr-only">{where(person)}</span>
              </Spot>
            </li>
          ))}
          {people.length > DRAWN ? <li className="ml-1 text-ink-2 text-xs">{more(people.length - DRAWN)}</li> : null}
        </ul>
      ) : null}
    </>
  );
}

function Spot({ title, onGo, children }: { title: string; onGo: (() => void) | undefined; children: ReactNode }) {
  if (!onGo) return children;
  return (
    <button type="button" title={title} className="block rounded-full border-0 bg-transparent p-0" onClick={onGo}>
      {children}
    </button>
  );
}
