/** What an act costs on somebody else's contract, in gas of the whole transaction. */
interface PeerFigure {
  contract: string;
  version: string;
  act: string;
  gas: number;
}

/** How every figure of a peer is marked wherever it is shown. */
export const FROM_NOTES = "from notes, not measured here";

// Measured in November 2026 on anvil 1.7.1 (prague), gas price 0, with balances that are not zero before and after and
// registries of 500 merchants; each contract compiled as its makers do. What is measured in the same run as ours is not here.
const USDC = { contract: "USDC FiatToken", version: "2.2 (46e61d0)" };
const MONERIUM = { contract: "Monerium, token and validator proxies", version: "2 (514bee7)" };
const CITIZEN_WALLET = { contract: "CitizenWallet community token", version: "d5dda0f" };
const GIFTABLE = { contract: "Grassroots GiftableToken, no expiry", version: "f3378ee" };
const CMTAT = { contract: "CMTAT Allowlist", version: "3.1.0 (9c96c8e)" };
const CMTAT_RULES = { contract: "CMTAT with RuleEngine and RuleWhitelist", version: "3.1.0, rules 0.2.0" };
const TREX = { contract: "T-REX (ERC-3643), no proxies, one topic", version: "4.1.6" };
const BOUNTIES = { contract: "StandardBounties", version: "c9dcf0a" };

const TRANSFER = "transfer";
const SIGNED = "transferWithAuthorization, ordinary account";

export const PEERS: PeerFigure[] = [
  { ...USDC, act: TRANSFER, gas: 37_847 },
  { ...USDC, act: `${TRANSFER}, through its proxy`, gas: 45_047 },
  { ...GIFTABLE, act: TRANSFER, gas: 38_895 },
  { ...CITIZEN_WALLET, act: TRANSFER, gas: 39_240 },
  { ...MONERIUM, act: TRANSFER, gas: 54_475 },
  { ...CMTAT, act: TRANSFER, gas: 55_495 },
  { ...CMTAT_RULES, act: TRANSFER, gas: 70_837 },
  { ...TREX, act: TRANSFER, gas: 139_214 },
  { ...USDC, act: SIGNED, gas: 78_481 },
  { ...USDC, act: `${SIGNED}, through its proxy`, gas: 85_708 },
  { ...USDC, act: "transferWithAuthorization, ERC-1271 wallet", gas: 81_434 },
  { ...BOUNTIES, act: "whole life of one task, nobody signs, no caps", gas: 542_157 },
];
