/** The project's own code as TypeScript sees it, without tests. */
import { join } from "node:path";
import ts from "typescript";

const projectFolder = join(import.meta.dirname, "../..");
const rooms = ["app", "components", "features", "access", "lib", "domain"];

export function projectProgram(): ts.Program {
  const { config } = ts.readConfigFile(join(projectFolder, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, projectFolder);
  const files = rooms.flatMap((room) =>
    ts.sys.readDirectory(join(projectFolder, room), [".ts", ".tsx"], ["**/*.test.ts", "**/*.test.tsx"]),
  );
  return ts.createProgram(files, { ...options, noEmit: true, incremental: false });
}

/** Whether a file is part of the product rather than of its tools. */
export function isOwnCode(file: ts.SourceFile): boolean {
  return !file.isDeclarationFile && !file.fileName.includes("/node_modules/") && !/\/generated\//.test(file.fileName);
}
