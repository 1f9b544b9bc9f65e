/** Everything of the composer that is loaded after the page: one file, so that it comes in one piece. */
export { writeBlocks } from "../document/write-blocks";
export { BlockBar } from "./block-bar";
export { activeBlock, blockIdAt } from "./block-commands";
export { DocumentSurface } from "./document-surface";
export { goToPlace } from "./go-to";
export { Grip } from "./grip";
export { LinkDialog } from "./link-dialog";
export { Toolbar } from "./toolbar";
