// Foreign tools that are installed by the bench, not by the repository: the compiler has nothing to look into, and gets
// as much of them here as the bench uses.

declare module "autocannon" {
  interface Load {
    readonly url: string;
    readonly connections: number;
    /** In seconds. */
    readonly duration: number;
    readonly requests: readonly object[];
  }
  interface LoadResult {
    /** In seconds. */
    readonly duration: number;
    readonly "2xx": number;
    readonly non2xx: number;
    readonly errors: number;
  }
  export default function autocannon(load: Load): Promise<LoadResult>;
}

declare module "axios" {
  interface Axios {
    create(config: object): Axios;
    get<Body>(path: string, config: object): Promise<{ readonly data: Body }>;
  }
  const axios: Axios;
  export default axios;
}

declare module "typia" {
  export namespace tags {
    type Format<Name extends string> = { readonly format?: Name };
    type Type<Name extends string> = { readonly type?: Name };
    type MaxItems<Count extends number> = { readonly maxItems?: Count };
  }
  interface Typia {
    createIs<Value>(): (value: unknown) => value is Value;
    createEquals<Value>(): (value: unknown) => value is Value;
    createValidate<Value>(): (value: unknown) => object;
    createValidateEquals<Value>(): (value: unknown) => object;
  }
  const typia: Typia;
  export default typia;
}

declare module "zod" {
  export interface ZodType {
    safeParse(value: unknown): { readonly success: boolean; readonly error?: { readonly issues: readonly unknown[] } };
    optional(): ZodType;
    max(most: number): ZodType;
    refine<Value>(holds: (value: Value) => boolean): ZodType;
  }
  type Make<Given extends readonly unknown[] = []> = (...given: Given) => ZodType;
  type Members = Readonly<Record<string, ZodType>>;
  export const string: Make;
  export const number: Make;
  export const int: Make;
  export const boolean: Make;
  export const unknown: Make;
  export const guid: Make;
  export const iso: { readonly date: Make; readonly datetime: Make<[{ offset: boolean }]> };
  export const optional: Make<[ZodType]>;
  export const nullable: Make<[ZodType]>;
  export const array: Make<[ZodType]>;
  export const union: Make<[readonly ZodType[]]>;
  export const record: Make<[ZodType, ZodType]>;
  export const object: Make<[Members]>;
  export const strictObject: Make<[Members]>;
}
