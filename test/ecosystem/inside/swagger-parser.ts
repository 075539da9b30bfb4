// A tool: @apidevtools/swagger-parser.
import { check } from "../../support/foreign/inside/check.js";
import { APIS, fileOf, readDocument } from "../../support/foreign/inside/contract.js";

interface Parser {
  validate(file: string): Promise<unknown>;
  bundle(file: string): Promise<{ paths: object }>;
  dereference(file: string, options: object): Promise<{ paths: object }>;
  readonly $refs: { readonly circular: boolean };
}

/** Not a literal, so that no compiler looks for a package which only the ecosystem has. */
const NAME = "@apidevtools/swagger-parser";
const { default: SwaggerParser } = (await import(NAME)) as { default: new () => Parser };

for (const api of APIS) {
  const parser = new SwaggerParser();
  const error = await parser.validate(fileOf(api)).then(
    () => "none",
    (reason: Error) => reason.message,
  );
  check(`${api}: is valid`, "none", error);
  const bundled = await new SwaggerParser().bundle(fileOf(api));
  check(`${api}: is bundled already`, JSON.stringify(readDocument(api)), JSON.stringify(bundled));
  const whole = new SwaggerParser();
  const { paths } = await whole.dereference(fileOf(api), { dereference: { circular: true } });
  const left = whole.$refs.circular ? "circular" : JSON.stringify(paths).includes('"$ref":"#');
  check(`${api}: no reference is left when all are followed`, false, left);
}
