// What the guide to testing leaves to the reader: an application whose page shows how an account is connected.
import { createServer } from "node:http";

const PAGE = `<!doctype html>
<title>Account</title>
<output></output>
<script type="module">
  const headers = { Authorization: "Basic " + btoa("key:secret") };
  const answer = await fetch("http://127.0.0.1:4010/data-network/v1/accounts/a-1", { headers });
  document.querySelector("output").textContent = (await answer.json()).data.connectionStatus;
</script>`;

createServer((_request, response) => {
  response.writeHead(200, { "Content-Type": "text/html" }).end(PAGE);
}).listen(3000, "127.0.0.1");
