/** Widths in pixels of the derivatives of every picture; a smaller picture is never enlarged. */
export const pictureWidths = [640, 1280, 1920] as const;
