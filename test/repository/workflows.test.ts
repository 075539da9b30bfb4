import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../support/root.js";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  if?: string;
  needs?: string;
  permissions?: Record<string, string>;
  concurrency?: object;
  steps: Step[];
}
interface Workflow {
  on: Record<string, { workflows?: string[]; branches?: string[] } | null>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = join(ROOT, ".github", "workflows");
/** A tag can be moved to other code, a commit cannot. */
const PINNED = /^ *(?:- )?uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

const files = readdirSync(FOLDER);
const read = (file: string) => readFileSync(join(FOLDER, file), "utf8");
const site = parse(read("site.yml")) as Workflow;
const job = (name: string) => site.jobs[name] as Job;
const actionsOf = (name: string) => job(name).steps.flatMap(({ uses }) => uses?.split("@")[0] ?? []);
const commandsOf = (name: string) => job(name).steps.flatMap(({ run }) => run ?? []);

describe.each(files)("%s", (file) => {
  const workflow = parse(read(file)) as Workflow;

  test("uses actions by their commit, with the version beside it, and each in one version", () => {
    const uses = read(file)
      .split("\n")
      .filter((line) => line.includes("uses:"));
    expect(uses.filter((line) => !PINNED.test(line))).toEqual([]);
    const all = files.flatMap((each) => read(each).match(/[\w-]+\/[\w-]+@[0-9a-f]{40}/g) ?? []);
    const names = [...new Set(all)].map((action) => action.split("@")[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("lets no job write that runs code of the repository, and keeps no credentials beside that code", () => {
    for (const { permissions = workflow.permissions, steps } of Object.values(workflow.jobs)) {
      if (!steps.some(({ run }) => run !== undefined)) continue;
      expect(Object.values(permissions).filter((level) => level !== "read")).toEqual([]);
      const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
      for (const checkout of checkouts) expect(checkout.with).toMatchObject({ "persist-credentials": false });
    }
  });
});

describe("the site", () => {
  test("is published from main once CI has passed, from the commit that it has tested", () => {
    expect(site.on["workflow_run"]).toMatchObject({ workflows: ["CI"], branches: ["main"] });
    expect(parse(read("ci.yml"))).toMatchObject({ name: "CI" });
    for (const condition of ["conclusion == 'success'", "event == 'push'", "head_branch == 'main'"])
      expect(job("build").if).toContain(`github.event.workflow_run.${condition}`);
    expect(job("build").steps[0]?.with?.["ref"]).toBe("${{ github.event.workflow_run.head_sha }}");
    expect(site.on).not.toHaveProperty("push");
  });

  test("is built for its address, then handed to the one job that may publish, one at a time", () => {
    expect(actionsOf("build").slice(-2)).toEqual(["actions/configure-pages", "actions/upload-pages-artifact"]);
    expect(commandsOf("build")).toEqual(["npm ci", 'npm run docs -- --url "$PAGES_URL"']);
    expect(job("build").steps.at(-1)?.with).toEqual({ path: "site" });
    expect(job("deploy")).toMatchObject({
      needs: "build",
      permissions: { pages: "write", "id-token": "write" },
      concurrency: { "cancel-in-progress": false },
    });
    expect(actionsOf("deploy")).toEqual(["actions/deploy-pages"]);
    const writers = Object.entries(site.jobs).filter(([, each]) =>
      Object.values(each.permissions ?? {}).includes("write"),
    );
    expect(writers.map(([name]) => name)).toEqual(["deploy"]);
    expect(site.permissions).toEqual({});
  });

  test("of a pull request can be looked at for some days, and is published nowhere", () => {
    expect(job("preview").if).toBe("github.event_name == 'pull_request'");
    expect(job("preview").permissions).toEqual({ contents: "read" });
    expect(actionsOf("preview").at(-1)).toBe("actions/upload-artifact");
    expect(job("preview").steps.at(-1)?.with).toMatchObject({ path: "site", "retention-days": 7 });
  });
});
