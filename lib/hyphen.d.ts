/** The one thing we use of a package without types. */
declare module "hyphen/ro" {
  const romanian: { hyphenateSync(text: string, options?: { minWordLength?: number }): string };
  export default romanian;
}
