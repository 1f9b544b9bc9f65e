type Props = {
  organisation: { name: string; slug: string };
  /** Where this site is, without a slash at the end. */
  origin: string;
};

/** Where feed readers find an organisation's reports. */
export function FeedLinks({ organisation, origin }: Props) {
  const home = `${origin}/o/${organisation.slug}`;
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={organisation.name} href={`${home}/feed.atom`} />
      <link rel="alternate" type="application/feed+json" title={organisation.name} href={`${home}/feed.json`} />
    </>
  );
}
