import { expect, it } from "vitest";
import { element, xmlText } from "./xml";

it("writes what means something in XML as text", () => {
  expect(xmlText(`<b title="x">'Tom' & Ana</b>]]>`)).toBe(
    "&lt;b title=&quot;x&quot;&gt;&#39;Tom&#39; &amp; Ana&lt;/b&gt;]]&gt;",
  );
});

it("leaves out what XML cannot hold, and nothing else", () => {
  expect(xmlText("a\u0000b\u000bc\ud800d\ufffee\tf\ng 😀 ș")).toBe("abcde\tf\ng 😀 ș");
});

it("writes an element with what it has", () => {
  expect(element("link", { href: "/a?b=1&c=2", title: null })).toBe('<link href="/a?b=1&amp;c=2"/>');
  expect(element("name", {}, xmlText("A < B"), null)).toBe("<name>A &lt; B</name>");
});
