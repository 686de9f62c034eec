// The desk makes commitments by the rule of the whole town; what asks for one in the dApp finds it here.
export { commitmentOf, isCityKey } from "@wesh/protocol/commitment.ts";
