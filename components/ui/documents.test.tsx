import { readdirSync, readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Badge } from "./badge";
import { Button, ButtonLink } from "./button";
import { Checkbox } from "./checkbox";
import { EmptyState } from "./empty-state";
import { Field } from "./field";
import { GlyphRow } from "./glyph-row";
import { Input } from "./input";
import { Meter } from "./meter";
import { RadioGroup } from "./radio-group";
import { Steps } from "./steps";

const folder = "components/ui";
const plainFiles = readdirSync(folder)
  .filter((name) => name.endsWith(".tsx") && !name.includes(".test."))
  .map((name) => ({ name, source: readFileSync(`${folder}/${name}`, "utf8") }))
  .filter(({ source }) => !source.startsWith('"use client"'));

describe("a primitive without a client mark can stand in a document", () => {
  it.each(plainFiles)("$name uses no hook and no context", ({ source }) => {
    expect(source).not.toMatch(/\b(use[A-Z]\w*|createContext)\(/);
  });

  it("and carries no style attribute, which the document's policy would refuse", () => {
    const html = renderToStaticMarkup(
      <main>
        <Button icon="send">Send</Button>
        <ButtonLink href="/x">Open</ButtonLink>
        <Badge tone="settled">Confirmed</Badge>
        <Field name="title" label="Title" hint="Short" error="Give it a name.">
          {(control) => <Input {...control} icon="search" />}
        </Field>
        <Checkbox name="all" label="Everyone" />
        <RadioGroup name="answer" legend="Answer" options={[{ value: "yes", label: "Yes" }]} />
        <GlyphRow tones={["idea", "settled"]}>1/2 confirmed</GlyphRow>
        <Meter value={14} max={16}>
          14/16 accepted
        </Meter>
        <Steps label="Steps" steps={[{ key: "draft", name: "Draft", state: "current" }]} />
        <EmptyState title="Nothing here yet" />
      </main>,
    );

    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=/);
  });
});

it("a wrong field is tied to its message, its hint and its label", () => {
  const html = renderToStaticMarkup(
    <Field name="parts[0].start" label="Start" hint="24 hours" error="Give a time.">
      {(control) => <Input {...control} />}
    </Field>,
  );

  expect(html).toContain('for="field-parts-0-start"');
  expect(html).toContain('aria-describedby="field-parts-0-start-hint field-parts-0-start-error"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('name="parts[0].start"');
});
