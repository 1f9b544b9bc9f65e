import { expect, it } from "vitest";
import { pageStyle } from "./page-style";

it("counts the pages in the reader's words", () => {
  expect(pageStyle({ left: null, page: "Pagina {page} din {pages}" })).toContain(
    'content: "Pagina " counter(page) " din " counter(pages);',
  );
});

it("lets no name out of its string", () => {
  const style = pageStyle({ left: '"} body { display: none } </style><script>\\\n', page: "{page}" });

  expect(style).not.toMatch(/<|body \{ display|"\}/);
  expect(style).toContain('content: "\\22 \\7d  body \\7b  display: none \\7d  \\3c \\2f style');
});

it("keeps letters of every language", () => {
  expect(pageStyle({ left: "Călătorie – Grønland, 2014–2021.", page: "{page}" })).toContain(
    '"Călătorie – Grønland, 2014–2021."',
  );
});
