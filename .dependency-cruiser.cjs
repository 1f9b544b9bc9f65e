/**
 * Which room may look into which. Read top to bottom: a room may use the rooms
 * below it, never those above. The prose is in docs/ARCHITECTURE.md.
 */
const rooms = ["app", "components", "features", "access", "lib", "domain"];

const downwardOnly = rooms.slice(1).map((room, index) => ({
  name: `${room}-looks-up`,
  comment: `${room}/ may only use the rooms below it`,
  severity: "error",
  from: { path: `^${room}/`, pathNot: "\\.test\\.tsx?$" },
  to: { path: `^(${rooms.slice(0, index + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...downwardOnly,
    {
      name: "domain-is-pure",
      comment: "domain/ knows no framework, no database and no validation library",
      severity: "error",
      from: { path: "^domain/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^(domain/|node_modules/temporal-polyfill/)" },
    },
    {
      name: "offsets-live-in-zones",
      comment: "only domain/zones.ts knows about offsets",
      severity: "error",
      from: {
        path: "^(app|components|features|access|lib|domain|scripts)/",
        pathNot: "^domain/zones\\.ts$|\\.test\\.tsx?$",
      },
      to: { path: "node_modules/temporal-polyfill/" },
    },
    {
      name: "ui-knows-no-nouns",
      comment: "components/ui/ could ship in another product",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: "^(components/(?!ui/)|features/|access/|domain/|lib/(db|env)\\.ts|prisma/)" },
    },
    {
      name: "components-do-not-fetch",
      comment: "components get data as props and change it through endpoints; pages fetch",
      severity: "error",
      from: { path: "^components/", pathNot: "\\.test\\.tsx?$" },
      to: {
        path: "^(features/[^/]+/(queries|commands)(\\.ts|/)|access/|lib/(db|env)\\.ts|prisma/)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "database-has-two-doors",
      comment: "only features/ (not their schema), access/ and lib/ reach the database",
      severity: "error",
      from: {
        path: "^(app|components|domain|features/[^/]+/schema)(\\.ts$|/)",
        pathNot: "\\.db\\.test\\.ts$",
      },
      to: { path: "^(lib/db\\.ts|prisma/generated/)" },
    },
    {
      name: "features-do-not-see-the-request",
      comment: "queries and commands take an actor; cookies, headers and redirects stay in app/ and access/",
      severity: "error",
      from: { path: "^features/[^/]+/(queries|commands|schema)(\\.ts|/)" },
      to: { path: "node_modules/(next|next-auth)/" },
    },
    {
      name: "sessions-have-one-door",
      comment: "next-auth is used by access/ and its route only",
      severity: "error",
      from: { path: "^(app|components|features|lib|domain)/", pathNot: "^app/api/auth/" },
      to: { path: "node_modules/next-auth/" },
    },
    {
      name: "documents-carry-no-framework",
      comment: "what a document shows is a plain function of its props; client files fail there at request time only",
      severity: "error",
      from: { path: "^app/\\(documents\\)/" },
      to: {
        path: "node_modules/(next-intl|lucide-react|@base-ui/react|next/(link|image|navigation)|next/dist/client)",
        reachable: true,
      },
    },
    {
      name: "small-scripts-stay-small",
      comment: "a document's script is written without a framework",
      severity: "error",
      from: { path: "\\.client\\.ts$" },
      to: { path: "node_modules/(react|react-dom|next|zod)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "test-tools-stay-in-tests",
      severity: "error",
      from: { path: "^(app|components|features|access|lib|domain)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(test|e2e)/" },
    },
    {
      name: "scripts-are-not-imported",
      comment: "the app does not know how it is started",
      severity: "error",
      from: { path: "^(app|components|features|access|lib|domain)/" },
      to: { path: "^scripts/" },
    },
    {
      name: "no-cycles",
      comment: "types may refer to each other, values may not",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "nothing-imports-what-is-not-there",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|prisma/generated/internal)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
