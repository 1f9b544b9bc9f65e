import { buttonClasses } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { ItemView } from "@/features/itineraries/view";
import { placesLeft } from "@/features/sign-ups/places-left";
import type { Translate } from "@/lib/messages";

type Props = {
  t: Translate<"itinerary">;
  base: string;
  /** BCP 47 tag of what the organisers wrote, where it is not the page's. */
  lang: string | undefined;
  view: ItemView;
  /** The items of its choice, itself among them; none for an optional item. */
  alternatives: ItemView[];
  /** How many are signed up for each item, by its id. */
  signedUp: Readonly<Record<string, number>>;
  /** Null: the reader only looks. */
  own: { tripId: string; link: string | null } | null;
};

/** Who may still come along, what else there is to choose from, and a plain form that signs the reader up. */
export function SignUp({ t, base, lang, view, alternatives, signedUp, own }: Props) {
  const { item, choice } = view;
  const left = placesLeft(item.capacity, signedUp[item.id] ?? 0);
  return (
    <section id="sign-up" aria-labelledby="sign-up-title" className="mt-5 scroll-mt-4 print:hidden">
      <h2 id="sign-up-title" className="m-0 flex items-center gap-2 font-semibold text-base">
        <Icon name="ticket" size={18} className="text-ink-2" />
        {choice ?? t("signUp.title")}
      </h2>
      <p className="m-0 text-ink-2">{t(alternatives.length > 1 ? "signUp.hintChoice" : "signUp.hintOptional")}</p>
      {alternatives.length > 1 ? (
        <ul className="m-0 mt-2 grid list-none grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-2 p-0">
          {alternatives.map((one) => (
            <li key={one.item.id} className="rounded-md border border-control px-3 py-2 leading-[1.3125rem]">
              <p lang={lang} className="m-0 wrap-anywhere font-semibold">
                {one.item.id === item.id ? one.item.title : <Other base={base} view={one} />}
              </p>
              <p className="m-0 text-ink-2">{[one.start, one.end].filter(Boolean).join("–")}</p>
              <p className="m-0 text-ink-2">{leftWords(one, signedUp, t)}</p>
              {one.signedUp ? <Yes t={t} /> : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="m-0 mt-1">{leftWords(view, signedUp, t)}</p>
      )}
      {own === null ? (
        <p className="m-0 mt-1 text-ink-2">{t("signUp.count", { count: signedUp[item.id] ?? 0 })}</p>
      ) : (
        <Form
          t={t}
          view={view}
          own={own}
          full={left === 0}
          instead={alternatives.find((one) => one.signedUp) ?? null}
        />
      )}
    </section>
  );
}

type FormProps = Pick<Props, "t" | "view"> & {
  own: { tripId: string; link: string | null };
  full: boolean;
  /** What of the choice the reader is signed up for. */
  instead: ItemView | null;
};

function Form({ t, view, own, full, instead }: FormProps) {
  const { item, signedUp } = view;
  if (full && !signedUp) return null;
  const moves = !signedUp && instead !== null;
  return (
    <form method="post" action={`/api/v1/trips/${own.tripId}/items/${item.id}/sign-up`} className="mt-3 grid gap-2">
      {own.link ? <input type="hidden" name="personalLink" value={own.link} /> : null}
      <input type="hidden" name="going" value={signedUp ? "no" : "yes"} />
      {signedUp ? <Yes t={t} /> : null}
      {moves ? <p className="m-0">{t("signUp.moves", { title: instead.item.title })}</p> : null}
      <button
        type="submit"
        className={`${buttonClasses({ variant: signedUp ? "secondary" : "primary", size: "phone" })} box-border w-full`}
      >
        {signedUp ? t("signUp.back") : t(moves ? "signUp.move" : "signUp.go")}
      </button>
    </form>
  );
}

function Yes({ t }: Pick<Props, "t">) {
  return (
    <p className="m-0 flex items-center gap-1.5 font-semibold text-spruce">
      <Icon name="check" />
      {t("signedUp")}
    </p>
  );
}

function Other({ base, view: { item } }: { base: string; view: ItemView }) {
  return (
    <a href={`${base}/items/${item.id}`} className="inline-flex min-h-11 items-center text-ink">
      {item.title}
    </a>
  );
}

function leftWords({ item }: ItemView, signedUp: Props["signedUp"], t: Props["t"]): string {
  const left = placesLeft(item.capacity, signedUp[item.id] ?? 0);
  return left === null ? t("signUp.noLimit") : t("signUp.left", { count: left });
}
