// Loaded before a sample: tells the test on which port the sample's server listens, whatever has made the server.
import { Server } from "node:net";

const { listen } = Server.prototype;
Server.prototype.listen = function (...parameters) {
  this.once("listening", () => console.log(`listening ${this.address().port}`));
  return listen.apply(this, parameters);
};
