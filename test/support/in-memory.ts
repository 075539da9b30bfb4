// Keeps the unit tests what they are: they run in seconds, anywhere, because nothing has to start for them.
import { ChildProcess } from "node:child_process";
import { Server } from "node:net";

function refuse(): never {
  throw new Error("A unit test starts no server and no process. Name the file *.system.test.ts, which may.");
}

Server.prototype.listen = refuse;
(ChildProcess.prototype as unknown as { spawn: () => never }).spawn = refuse;
