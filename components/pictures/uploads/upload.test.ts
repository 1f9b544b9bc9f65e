import { describe, expect, it } from "vitest";
import { canRetry, LARGEST, nextToSend, setState, type Upload, uploadsOf } from "./upload";

let count = 0;
const keyOf = () => `k${count++}`;
const file = (name: string, size = 3) => Object.defineProperty(new File(["abc"], name), "size", { value: size });

describe("uploading several pictures", () => {
  it("sends two at a time, in the order they were given", () => {
    const four = uploadsOf(
      ["a", "b", "c", "d"].map((name) => file(name)),
      keyOf,
    );
    const names = (uploads: Upload[]) => uploads.map((one) => one.file.name);

    expect(names(nextToSend(four))).toEqual(["a", "b"]);
    const sending = setState(four, four[0]?.key ?? "", { kind: "sending", share: 0.5 });
    expect(names(nextToSend(sending))).toEqual(["b"]);
    const done = setState(sending, four[0]?.key ?? "", { kind: "done" });
    expect(names(nextToSend(done))).toEqual(["b", "c"]);
  });

  it("refuses what is too large before it leaves, and does not offer to try it again", () => {
    const [large, fine] = uploadsOf([file("flood.jpg", LARGEST + 1), file("fine.jpg", LARGEST)], keyOf);

    expect(large?.state).toEqual({ kind: "failed", reason: "tooLarge" });
    expect(fine?.state).toEqual({ kind: "waiting" });
    expect(large && canRetry(large)).toBe(false);
    expect(fine && canRetry({ ...fine, state: { kind: "failed", reason: "offline" } })).toBe(true);
  });

  it("takes up odd names as they are", () => {
    const names = ["../../etc/passwd", "\u202egpj.exe", "x".repeat(300), "Ștefan & Åse.jpg"];
    expect(
      uploadsOf(
        names.map((name) => file(name)),
        keyOf,
      ).map((one) => one.file.name),
    ).toEqual(names);
  });
});
