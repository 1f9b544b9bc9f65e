/**
 * Text that participants, hosts and the public see, in documents, mails and the messages of plain forms. It exists in
 * every language of the interface, and `npm run check` fails where a key of it does not. Text of all other namespaces
 * is for staff, and in English only.
 */
const publicNamespaces = [
  "announcement-mail",
  "changes",
  "day-map",
  "errors",
  "home",
  "invitation",
  "itinerary",
  "language",
  "mail",
  "message",
  "organisation",
  "programme",
  "public-report",
  "quote-approval",
  "report-mail",
  "sign-in",
] as const;

const names: ReadonlySet<string> = new Set(publicNamespaces);

/** Whether text of this namespace is for readers outside the team. */
export function isPublic(namespace: string): boolean {
  return names.has(namespace);
}
