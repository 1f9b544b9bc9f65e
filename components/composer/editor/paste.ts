/** What is pasted becomes what a report is made of (domain/report/pasted-text.ts); our own copies stay what they are. */
import { Fragment, type Node, type Schema, Slice } from "@tiptap/pm/model";
import { NodeSelection, Plugin } from "@tiptap/pm/state";
import { dropPoint } from "@tiptap/pm/transform";
import type { EditorView } from "@tiptap/pm/view";
import { filesIn } from "@/components/pictures/uploads/upload";
import type { InlineRun, ReportBlock } from "@/domain/report/blocks";
import { type PastedPiece, piecesOfHtml, piecesOfText } from "@/domain/report/pasted-text";
import { readBlocks } from "@/domain/report/read-blocks";
import { runsText } from "@/domain/report/runs";
import { inlineOf, nodeOf as nodeOfBlock } from "../document/blocks";
import { BLOCK_TYPE } from "../drag";
import { activeBlock, blockIdAt } from "./block-commands";

/** Takes files, for the block they are to stand after. */
export type TakeFiles = (files: readonly File[], afterId: string | null) => void;

/** Cleans what comes from elsewhere; pictures are handed on. */
export function cleanPaste(takeFiles: TakeFiles): Plugin {
  return new Plugin({
    props: {
      handlePaste: (view, event) => paste(view, event.clipboardData) || pasteFiles(view, event, takeFiles),
      handleDrop: (view, event, _slice, moved) => {
        if (moved) return false;
        if (event.dataTransfer?.types.includes("Files")) {
          takeFiles(filesIn(event.dataTransfer), blockIdAt(view, event.target as globalThis.Node));
          return true;
        }
        if (event.dataTransfer?.types.includes(BLOCK_TYPE)) return dropBlock(view, event);
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        const pieces = piecesOf(event.dataTransfer);
        if (!at || !pieces) return false;
        view.dispatch(view.state.tr.replace(at.pos, at.pos, sliceOf(view, pieces)).setMeta("uiEvent", "drop"));
        return true;
      },
    },
  });
}

/** Material of the trip, between the blocks nearest to where it is dropped. */
function dropBlock(view: EditorView, event: DragEvent): boolean {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  const [block] = blocksIn(event.dataTransfer?.getData(BLOCK_TYPE) ?? "");
  if (!at || !block) return true;
  const { doc, schema, tr } = view.state;
  const node = nodeOfBlock(schema, block);
  const place = dropPoint(doc, at.pos, new Slice(Fragment.from(node), 0, 0)) ?? doc.content.size;
  tr.insert(place, node);
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, place)).setMeta("uiEvent", "drop"));
  view.focus();
  return true;
}

function blocksIn(json: string): readonly ReportBlock[] {
  try {
    const read = readBlocks([JSON.parse(json)]);
    return read.ok ? read.blocks : [];
  } catch {
    return [];
  }
}

/** Of a picture copied on a page the clipboard holds a file, and no words. */
function pasteFiles(view: EditorView, { clipboardData }: ClipboardEvent, takeFiles: TakeFiles): boolean {
  const files = filesIn(clipboardData);
  if (files.length > 0) takeFiles(files, activeBlock(view.state)?.node.attrs.id ?? null);
  return files.length > 0;
}

function paste(view: EditorView, data: DataTransfer | null): boolean {
  const pieces = piecesOf(data);
  if (!pieces) return false;
  const slice = sliceOf(view, pieces);
  const { tr } = view.state;
  view.dispatch(tr.replaceSelection(slice).scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
  return true;
}

/** @returns null for what ProseMirror wrote itself, and for what is no text */
function piecesOf(data: DataTransfer | null): PastedPiece[] | null {
  const html = data?.getData("text/html") ?? "";
  if (html.includes("data-pm-slice")) return null;
  const pieces = html ? piecesOfHtml(html) : [];
  const found = pieces.length > 0 ? pieces : piecesOfText(data?.getData("text/plain") ?? "");
  return found.length > 0 ? found : null;
}

function sliceOf({ state }: EditorView, pieces: readonly PastedPiece[]): Slice {
  const { schema, selection } = state;
  const { $from } = selection;
  const lines = pieces.flatMap((piece) => (piece.type === "list" ? piece.items : [piece.text]));
  if ($from.depth <= 1) {
    const nodes = pieces.map((piece) => nodeOf(schema, piece));
    return new Slice(Fragment.from(nodes), isOpen(nodes[0], $from.parent) ? 1 : 0, isText(nodes.at(-1)) ? 1 : 0);
  }
  if ($from.parent.type.name === "entry")
    return new Slice(Fragment.from(lines.map((line) => schema.node("entry", null, inlineOf(schema, line)))), 1, 1);
  const line = lines.flatMap((runs, place): InlineRun[] => (place === 0 ? runs : [{ text: " " }, ...runs]));
  const words = $from.parent.type.name === "listLabel" ? [{ text: runsText(line) }] : line;
  return new Slice(Fragment.from(inlineOf(schema, words)), 0, 0);
}

const isText = (node: Node | undefined) => node?.type.name === "paragraph";

/** Into a text that is there, words are pasted; into an empty one also headings. */
function isOpen(node: Node | undefined, parent: Node): boolean {
  return isText(node) || (node?.type.name === "heading" && parent.isTextblock && parent.content.size > 0);
}

function nodeOf(schema: Schema, piece: PastedPiece): Node {
  if (piece.type === "list")
    return schema.node("list", { flavour: "plain" }, [
      schema.node("listLabel"),
      schema.node(
        "listItems",
        null,
        piece.items.map((item) => schema.node("entry", null, inlineOf(schema, item))),
      ),
    ]);
  const level = piece.type === "heading" ? { level: piece.level } : {};
  return schema.node(piece.type, level, inlineOf(schema, piece.text));
}
