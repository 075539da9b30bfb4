import type { TryFile } from "../../try/try-file.js";
import { loadStyles } from "../load-styles.js";
import { loadCheck } from "./check-request.js";
import { findMock } from "./mock/find-mock.js";
import { panel } from "./panel.js";

const STYLES = "try.css";

/** Makes the panel of a page. Takes the part of the page that says where its file and the root of the site are. */
export async function openPanel({ dataset }: HTMLElement): Promise<HTMLElement> {
  const root = new URL(".", new URL(dataset["root"] ?? "", location.href));
  const file = await readFile(new URL(dataset["file"] ?? "", location.href));
  const [check, mock] = await Promise.all([loadCheck(file), findMock(file.api), loadStyles(root, STYLES)]);
  return panel(file, mock, check);
}

async function readFile(address: URL): Promise<TryFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`its file is not there (status ${answer.status}).`);
  return (await answer.json()) as TryFile;
}
