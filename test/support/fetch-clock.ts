// Node's fetch has one clock for all of a process, made when it is first needed. Made under a fake clock of some
// test, it
// would stand still for every file that comes later: no connection would ever time out. Files share a process here.
import { inject } from "vitest";

const { port } = inject("mock");
await (await fetch(`http://127.0.0.1:${port}/`)).text();
