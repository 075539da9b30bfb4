import { createDataNetworkClient } from "smile-contracts/data-network";

// The compiler must refuse this file, and say why: it shows that the other files are really checked.
createDataNetworkClient({ apiKey: "k", apiSecret: "s" });
