/**
 * Every document and the folders of components/ it is made of. A folder may be
 * missing (the document then has the base style only). The script of a document
 * is the file `<document>.client.ts` in one of its folders, if there is one.
 */
export const documentTable = {
  itinerary: ["itinerary"],
  "itinerary-details": ["itinerary-details"],
  "day-map": ["day-map"],
  programme: ["programme"],
  "my-itineraries": ["my-itineraries"],
  report: ["report", "reports"],
  "report-card": ["report-card"],
  organisation: ["organisation", "organisations"],
  home: ["home"],
  "sign-in": ["sign-in"],
  invitation: ["invitation", "invitations"],
  "quote-approval": ["quote-approval"],
  host: ["host", "host-page"],
  message: ["message", "messages", "documents"],
} as const satisfies Record<string, readonly string[]>;
