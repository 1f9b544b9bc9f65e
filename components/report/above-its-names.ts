/**
 * For what is around a picture with the names of its places below. A phone shows it at half its size: numbers that can be
 * read, and no names.
 */
export const aboveItsNames =
  "max-sm:[&_circle+text+text]:hidden max-sm:[&_circle+text]:translate-y-[3px] max-sm:[&_circle]:[r:17px] max-sm:[&_text]:text-[20px]";
