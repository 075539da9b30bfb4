"use client";
import { useState } from "react";
import { createClient, getAccount } from "smile-contracts/data-network/operations";

const baseUrl = "https://app.example.com/proxied/v1";
const secrets = { apiKey: "key", apiSecret: "secret", allowSecretsInBrowser: true };
const smile = createClient({ baseUrl, ...secrets }, { getAccount });

export default function Page() {
  const [kind, setKind] = useState("unasked");
  return <button onClick={async () => setKind((await smile.getAccount({ path: { id: "a-1" } })).kind)}>{kind}</button>;
}
