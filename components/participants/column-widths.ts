/** From which width of the window a column is seen. */
export const from = {
  medium: "max-md:hidden",
  wide: "max-lg:hidden",
  widest: "max-xl:hidden",
} as const;
