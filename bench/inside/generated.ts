/** What a foreign tool has generated, which is not there before the bench has run it. */
export function loadGenerated<Module>(name: "typia" | "hey-api" | "orval"): Promise<Module> {
  return import(new URL(`../generated/${name}.js`, import.meta.url).href) as Promise<Module>;
}
