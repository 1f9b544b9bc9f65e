import type { PublicPage } from "@/features/public-page/queries";
import type { Translate } from "@/lib/messages";
import { FeedLinks } from "./feed-links";

type Props = {
  page: PublicPage;
  /** Absolute address of this page of the list. */
  address: string;
  /** Where this site is, without a slash at the end. */
  origin: string;
  /** A list somebody filtered is for them, not for search engines. */
  filtered: boolean;
  t: Translate<"organisation">;
};

/** What search engines, chats and feed readers show of an organisation. */
export function OrganisationHead({ page, address, origin, filtered, t }: Props) {
  const description = page.descriptor ?? t("description", { organisation: page.name });
  const home = `${origin}/o/${page.slug}`;
  return (
    <>
      <meta name="description" content={description} />
      {filtered ? <meta name="robots" content="noindex, follow" /> : <link rel="canonical" href={address} />}
      <FeedLinks organisation={page} origin={origin} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={page.name} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={home} />
      <meta property="og:site_name" content={page.name} />
      <meta name="twitter:card" content="summary" />
    </>
  );
}
