import { describe, expect, it } from "vitest";
import { fieldId } from "./field";
import { errorOf, pathsOf } from "./form-context";

describe("the message for a field", () => {
  const errors = { title: "Give it a name.", "parts.0.role": "Say a role.", "groupIds.2": "This group is gone." };

  it("is found by the name under which the field is sent", () => {
    expect(errorOf(errors, "title")).toBe("Give it a name.");
    expect(errorOf(errors, "parts[0].role")).toBe("Say a role.");
    expect(errorOf(errors, "parts[1].role")).toBeUndefined();
  });

  it("is found for a list when one of its places is wrong", () => {
    expect(pathsOf(errors, "groupIds[]")).toEqual(["groupIds.2"]);
  });
});

it("makes an id that can stand in a link out of any field name", () => {
  expect(fieldId("parts[0].role")).toBe("field-parts-0-role");
  expect(fieldId("groupIds[]", "form1")).toBe("form1-groupIds");
});
