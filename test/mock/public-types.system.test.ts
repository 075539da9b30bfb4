import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
};

function emitDeclarations(): Map<string, string> {
  const declarations = new Map<string, string>();
  const program = ts.createProgram([`${root}src/mock/index.ts`, `${root}src/mock/fetch.ts`], {
    ...options,
    types: ["node"],
    declaration: true,
    emitDeclarationOnly: true,
  });
  program.emit(undefined, (path, text) => declarations.set(path, text));
  return declarations;
}

test("the mock's declarations compile in a project without Node's types", () => {
  const files = emitDeclarations();
  const consumer = `${root}src/mock/consumer.ts`;
  files.set(
    consumer,
    `import { mockFetch, type MockFetch } from "./fetch.js";
     import { startMock, type ApiName, type Mock, type StartMockOptions } from "./index.js";
     const options: StartMockOptions = { apis: ["data-network"], port: 0, host: "127.0.0.1" };
     const mock: Mock = await startMock(options);
     const apis: readonly ApiName[] = mock.apis;
     const url: string = mock.url("data-network") + mock.port + apis.length;
     mock.url("provider-accounts").concat(mock.url("billing"));
     // @ts-expect-error There is no such API.
     mock.url("no-such");
     await mock.close();
     await mock[Symbol.asyncDispose]();
     const mocked: MockFetch = mockFetch({ apis: ["billing"], items: 3, now: true, log: "quiet" });
     const response: Promise<unknown> = mocked.fetch(mocked.url("billing"));
     // @ts-expect-error There is no such option.
     mockFetch({ port: 1 });
     export { response, url };`,
  );
  const strict: ts.CompilerOptions = {
    ...options,
    types: [],
    noEmit: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
  };
  const host = ts.createCompilerHost(strict);
  const { readFile, fileExists, getSourceFile } = host;
  const isSource = (path: string) => path.startsWith(`${root}src/`);
  host.fileExists = (path) => (isSource(path) ? files.has(path) : fileExists(path));
  host.readFile = (path) => (isSource(path) ? files.get(path) : readFile(path));
  host.getSourceFile = (path, language, ...rest) => {
    if (!isSource(path)) return getSourceFile(path, language, ...rest);
    const text = files.get(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, language);
  };
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([consumer], strict, host));
  expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});
