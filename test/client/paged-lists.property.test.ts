import { assert, asyncProperty, array, constantFrom, integer, nat, option, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { OperationError, pages, paginate, type PagingOptions } from "../../generated/data-network/index.js";

// Any list, cut into any pages, with any failure in between, read by anyone.

const FAILURE = { ok: false, kind: "network", operationId: "list", attempts: 1 } as const;
/** What the service is asked at the same time, at most: what is wanted, and one ahead. */
const MAX_AT_ONCE = 1;

interface Argument {
  readonly query?: { readonly cursor?: string };
  readonly signal?: AbortSignal;
}

/** A service whose list has pages of these sizes and fails once before the page with the given index. */
function serve(sizes: readonly number[], failsAt: number | null, delay: number) {
  const starts = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  const told = { asked: [] as number[], running: 0, mostRunning: 0, aborted: 0 };
  let fails = failsAt ?? -1;
  const list = async ({ query, signal }: Argument = {}) => {
    const page = Number(query?.cursor ?? 0);
    told.asked.push(page);
    told.mostRunning = Math.max(told.mostRunning, ++told.running);
    for (let turn = 0; turn < delay && !signal?.aborted; turn++) await Promise.resolve();
    told.running--;
    if (signal?.aborted) {
      told.aborted++;
      return { ...FAILURE, kind: "aborted" as const };
    }
    if (page === fails) {
      fails = -1;
      return { ...FAILURE };
    }
    const start = starts[page] ?? 0;
    const items = Array.from({ length: sizes[page] ?? 0 }, (_, index) => start + index);
    return { ok: true as const, data: { items, nextCursor: page + 1 < sizes.length ? String(page + 1) : null } };
  };
  return { list, told };
}

const sizes = array(integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 8 });
const delay = integer({ min: 0, max: 9 });
const prefetch = constantFrom<0 | 1>(0, 1);
const all = (of: readonly number[]) =>
  Array.from({ length: of.reduce((sum, size) => sum + size, 0) }, (_, item) => item);
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
};

/** Reads items until the list ends or fails; `slow` is how long the reader works on each. */
async function read(list: ReturnType<typeof serve>["list"], argument: Argument, options: PagingOptions, slow: number) {
  const items: number[] = [];
  try {
    for await (const item of paginate(list, argument, options)) {
      items.push(item);
      await turns(slow);
    }
    return { items, cursor: undefined };
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    return { items, cursor: error.result.resumeCursor ?? "0" };
  }
}

describe("a list arrives", () => {
  test("complete and in order, and from where it failed on without a gap or a repeat", async () => {
    const any = record({ sizes, failsAt: option(nat(8)), delay, slow: delay, prefetch });
    await assert(
      asyncProperty(any, async ({ sizes, failsAt, delay, slow, prefetch }) => {
        const { list, told } = serve(sizes, failsAt, delay);
        const first = await read(list, {}, { prefetch }, slow);
        const hasFailed = failsAt !== null && failsAt < sizes.length;
        expect(first.cursor).toBe(hasFailed ? String(failsAt) : undefined);
        const rest = first.cursor === undefined ? [] : (await read(list, { query: first }, { prefetch }, slow)).items;
        expect([...first.items, ...rest]).toEqual(all(sizes));
        expect(told.mostRunning).toBeLessThanOrEqual(MAX_AT_ONCE);
      }),
    );
  });

  test("no further than is wanted, and nothing is asked for beyond", async () => {
    const any = record({ sizes, delay, slow: delay, prefetch, maxItems: integer({ min: 1, max: 40 }) });
    await assert(
      asyncProperty(any, async ({ sizes, delay, slow, prefetch, maxItems }) => {
        const { list, told } = serve(sizes, null, delay);
        expect((await read(list, {}, { prefetch, maxItems }, slow)).items).toEqual(all(sizes).slice(0, maxItems));
        const needed = sizes.findIndex((_, page) => all(sizes.slice(0, page + 1)).length >= maxItems);
        expect(told.asked).toEqual(Array.from({ length: needed < 0 ? sizes.length : needed + 1 }, (_, page) => page));
        expect(told.aborted).toBe(0);
      }),
    );
  });
});

describe("a reader who leaves", () => {
  test("leaves nothing running, at most one page was asked for ahead, and none without prefetch", async () => {
    const any = record({ sizes, delay, slow: delay, prefetch, leaveAfter: nat(20), throws: constantFrom(true, false) });
    await assert(
      asyncProperty(any, async ({ sizes, delay, slow, prefetch, leaveAfter, throws }) => {
        const { list, told } = serve(sizes, null, delay);
        let count = 0;
        let pagesRead = 0;
        try {
          for await (const page of pages(list, {}, { prefetch })) {
            pagesRead++;
            count += page.ok ? page.data.items.length : 0;
            await turns(slow);
            if (count < leaveAfter) continue;
            if (throws) throw new Error("enough");
            break;
          }
        } catch (error) {
          expect((error as Error).message).toBe("enough");
        }
        await turns(50);
        expect(told.running).toBe(0);
        expect(told.asked.length).toBeLessThanOrEqual(pagesRead + prefetch);
      }),
    );
  });

  test("ends the request that is ahead", async () => {
    const { list, told } = serve([1, 1], null, 1_000);
    for await (const page of pages(list, {}, { prefetch: 1 })) {
      expect(page.ok).toBe(true);
      break;
    }
    await turns(20);
    expect(told).toMatchObject({ asked: [0, 1], running: 0, aborted: 1 });
  });
});

describe("a page that is asked for ahead", () => {
  test("overlaps the reader's work", async () => {
    const { list, told } = serve([1, 1, 1], null, 3);
    const asked: number[] = [];
    for await (const _item of paginate(list, {}, { prefetch: 1 })) {
      await turns(20);
      asked.push(told.asked.length);
    }
    expect(asked).toEqual([2, 3, 3]);
  });

  test("that throws is told when it is wanted, and is no unhandled rejection where it is not", async () => {
    const list = async ({ query }: Argument = {}) => {
      if (query?.cursor) throw new Error("broken");
      return { ok: true as const, data: { items: [1], nextCursor: "1" } };
    };
    const unhandled: unknown[] = [];
    const keep = (reason: unknown) => void unhandled.push(reason);
    process.on("unhandledRejection", keep);
    try {
      for await (const _page of pages(list, {}, { prefetch: 1 })) break;
      const read = async () => {
        for await (const _page of pages(list, {}, { prefetch: 1 })) await turns(20);
      };
      await expect(read()).rejects.toThrow("broken");
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).toEqual([]);
    } finally {
      process.off("unhandledRejection", keep);
    }
  });

  test("is ended by the caller's own signal, which is let go of afterwards", async () => {
    const controller = new AbortController();
    const { list } = serve([1, 1, 1], null, 1_000);
    const kinds: string[] = [];
    for await (const page of pages(list, { signal: controller.signal }, { prefetch: 1 })) {
      kinds.push(page.ok ? "ok" : page.kind);
      controller.abort();
    }
    expect(kinds).toEqual(["ok", "aborted"]);
  });
});

describe("an option that is wrong is refused", () => {
  test.each([{ maxItems: 0 }, { maxItems: 1.5 }, { maxItems: "5" }, { prefetch: 2 }, { prefetch: true }, { size: 5 }])(
    "%j",
    async (options) => {
      const { list, told } = serve([1], null, 0);
      await expect(pages(list, {}, options as PagingOptions).next()).rejects.toThrow(TypeError);
      await expect(paginate(list, {}, options as PagingOptions).next()).rejects.toThrow(Object.keys(options)[0]);
      expect(told.asked).toEqual([]);
    },
  );
});
