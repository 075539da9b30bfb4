// One client: what it does, and what the mock makes of it.
import type { Api } from "../../support/foreign/inside/contract.js";
import { carryOut } from "./carry-out.js";
import type { Candidate } from "./client.js";

const [, , which = "", addresses = "{}"] = process.argv;
const [file = "", name = "candidate"] = which.split("#");
const module = (await import(`./clients/${file}.js`)) as Record<string, Candidate>;
await carryOut(module[name] as Candidate, JSON.parse(addresses) as Record<Api, string>);
