// `npx node scripts/council/record-legal-basis.ts --title "Witboek en melding" witboek.pdf melding.pdf`: proposes to record
// the documents the currency rests on, by one hash over them in this order.
import { readFileSync } from "node:fs";
import { concat, encodeFunctionData, sha256, type Hex } from "viem";
import type { Decision } from "../../protocol/council-decision.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { councilAgendaAbi } from "../../protocol/generated/abis.ts";
import { proposeOnCommandLine } from "./command-line.ts";

/** Records on which documents the currency rests. */
export function recordLegalBasis(deployment: Deployment, title: string, documents: readonly Uint8Array[]): Decision {
  const args = [hashOfDocuments(documents), title] as const;
  const data = encodeFunctionData({ abi: councilAgendaAbi, functionName: "recordLegalBasis", args });
  return {
    calls: [{ to: addressIn(deployment, "CouncilAgenda"), data }],
    sentence: `Leg vast waarop de munt rust: ${title}.`,
  };
}

/** SHA-256 over the SHA-256 of each document, so that anyone can check it with the tools of any computer. */
export function hashOfDocuments(documents: readonly Uint8Array[]): Hex {
  if (documents.length === 0) throw new RangeError("a legal basis needs at least one document");
  return sha256(concat(documents.map((document) => sha256(document))));
}

if (import.meta.main) {
  await proposeOnCommandLine({ title: { type: "string" } }, (deployment, { title }, files) => {
    if (!title) throw new Error("--title needs a name people know the documents by");
    return recordLegalBasis(
      deployment,
      title,
      files.map((file) => readFileSync(file)),
    );
  });
}
