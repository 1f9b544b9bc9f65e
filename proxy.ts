import { type NextRequest, NextResponse } from "next/server";
import { tileOrigin } from "@/lib/tile-origin";

/**
 * Gives every desk a content security policy with a nonce of its own, and tells the page its address.
 * Nothing else: who may see a page is asked in the page (six bypasses of this file's kind are on record).
 */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  const policy = policyWith(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Referrer-Policy", "same-origin");
  response.headers.set("X-Content-Type-Options", "nosniff");
  return response;
}

function policyWith(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // The search for a plan runs beside the page.
    "worker-src 'self'",
    // Blocks on the board stand where their time is: a style attribute each.
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' blob: data: ${tileOrigin(process.env.MAP_TILES_URL) ?? ""}`.trim(),
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = {
  matcher: [
    "/trips/:path*",
    "/hosts/:path*",
    "/people/:path*",
    "/reports/:path*",
    "/settings/:path*",
    "/audit/:path*",
    "/dev/components",
  ],
};
