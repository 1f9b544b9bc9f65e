import { expect, it } from "vitest";
import { type PastedPiece, piecesOfHtml, piecesOfText } from "./pasted-text";

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<title>Raport</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=RO style='tab-interval:36.0pt'><!--StartFragment-->
<h1 style='mso-list:none'><b>Vizita la Oslo<o:p></o:p></b></h1>
<p class=MsoNormal><span style='mso-fareast-language:RO'>Grupul a fost primit de <b style='mso-bidi-font-weight:normal'>Aleap</b>,
cel mai mare <i>incubator</i> din &#355;&#259;rile nordice&nbsp;– vezi <a href="https://aleap.no"><span style='color:blue'>pagina</span></a>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Competen&#539;e<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>O re&#539;ea<o:p></o:p></p>
<h3>Mas&#259; rotund&#259;</h3>
<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal>Shane West<o:p></o:p></p></td><td><p class=MsoNormal>Head of Incubator</p></td></tr>
<tr><td><p class=MsoNormal>Ida</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>
<!--EndFragment--></body></html>`;

it("takes from Word headings, paragraphs, lists, bold, italic and links, and rows of a table as lines", () => {
  expect(piecesOfHtml(word)).toEqual<PastedPiece[]>([
    { type: "heading", level: 2, text: [{ text: "Vizita la Oslo" }] },
    {
      type: "paragraph",
      text: [
        { text: "Grupul a fost primit de " },
        { text: "Aleap", mark: "strong" },
        { text: ", cel mai mare " },
        { text: "incubator", mark: "emphasis" },
        { text: " din ţările nordice – vezi " },
        { text: "pagina", mark: "link", href: "https://aleap.no" },
        { text: "." },
      ],
    },
    { type: "list", items: [[{ text: "Competențe" }], [{ text: "O rețea" }]] },
    { type: "heading", level: 3, text: [{ text: "Masă rotundă" }] },
    { type: "paragraph", text: [{ text: "Shane West, Head of Incubator" }] },
    { type: "paragraph", text: [{ text: "Ida" }] },
  ]);
});

it("takes from Google Docs what looks bold or slanted, and not the wrapper that only says so", () => {
  const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-size:11pt;font-weight:400">We met </span><span style="font-weight:700">Aleap</span><span style="font-style:italic"> in Oslo</span></p><br><ul><li dir="ltr"><p><span>one</span></p></li><li><p>two</p><ul><li>two and a half</li></ul></li></ul></b>`;

  expect(piecesOfHtml(docs)).toEqual([
    {
      type: "paragraph",
      text: [{ text: "We met " }, { text: "Aleap", mark: "strong" }, { text: " in Oslo", mark: "emphasis" }],
    },
    { type: "list", items: [[{ text: "one" }], [{ text: "two" }], [{ text: "two and a half" }]] },
  ]);
});

it("leaves behind scripts, styles, pictures and addresses nobody may follow", () => {
  const html = `<style>p{color:red}</style><script>alert("<p>x</p>")</script><p onclick="x()">A <a href="javascript:alert(1)">link</a><img src=x onerror=alert(1)> &lt;b&gt; ≠ bold`;

  expect(piecesOfHtml(html)).toEqual([{ type: "paragraph", text: [{ text: "A link <b> ≠ bold" }] }]);
});

it("makes one form of letters that can be written in two", () => {
  expect(piecesOfHtml("<p>S\u0326tefan A\u030asnes</p>")).toEqual([
    { type: "paragraph", text: [{ text: "Ștefan Åsnes" }] },
  ]);
  expect(piecesOfText("S\u0326tefan")).toEqual([{ type: "paragraph", text: [{ text: "Ștefan" }] }]);
});

it("makes paragraphs of plain text: of its lines, or of what empty lines separate", () => {
  expect(piecesOfText("One\r\nTwo\n")).toEqual(["One", "Two"].map((text) => ({ type: "paragraph", text: [{ text }] })));
  expect(piecesOfText("One broken\nline.\n\nTwo:\n- a\n- b\n")).toEqual([
    { type: "paragraph", text: [{ text: "One broken line." }] },
    { type: "paragraph", text: [{ text: "Two:" }] },
    { type: "list", items: [[{ text: "a" }], [{ text: "b" }]] },
  ]);
});
