import { formatTransferRequest, type TransferRequest } from "@wesh/protocol/transfer-request.ts";
import { verifierOf } from "../deployment.ts";

/** The text of a till's QR code, or of a poster's when there is no amount. */
export async function requestText(request: TransferRequest): Promise<string> {
  const { chainId, verifyingContract } = await verifierOf("HeerlenEuro");
  return formatTransferRequest({ chainId, heerlenEuro: verifyingContract }, request);
}
