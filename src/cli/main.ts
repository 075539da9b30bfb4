#!/usr/bin/env node
import { run } from "./run.js";

// Not `process.exit`, which would cut off what is still being written.
process.exitCode = await run(process.argv.slice(2));
