import type { Address, Hex } from "viem";
import type { Deployment } from "../../protocol/deployment.ts";
import { addressIn } from "../../protocol/deployment.ts";
import { walletAddress, walletKey, type ResidentSigner } from "../../protocol/passkey.ts";
import { softwarePasskey } from "../../protocol/software-passkey.ts";
import { readCity, readShops } from "../city/city.ts";
import type { Shop } from "../city/schema.ts";
import { LOCAL_OWNERS, testAccount, testPrivateKey } from "../deploy/networks.ts";
import type { RoleName } from "../../protocol/roles.ts";

/** A ready-made sign-in choice of the local town. Its key is public: it belongs to the well-known test mnemonic. */
export interface TownAccount {
  role: string;
  name: string;
  address: Address;
  privateKey: Hex;
}

/** Somebody who works for the city in the example town. */
export interface StaffMember {
  /** Account of the test mnemonic. */
  index: number;
  /** How the dApp calls the work. */
  role: string;
  name: string;
  /** What the council grants for it. */
  grants: RoleName[];
}

const FIRST_SHOP = 13;
const MANAGER_NAMES = readCity().domains.map(({ name, managerRole }) => ({ name: name.nl, managerRole }));

/** The council's owners, by their account of the test mnemonic. */
export const COUNCIL: StaffMember[] = LOCAL_OWNERS.map((index) => ({
  index,
  role: "council-owner",
  name: `Raadslid ${index}`,
  grants: [],
}));

// The accounts of the managers, in the order of the city's domains: the last one manages an association's line.
const MANAGER_ACCOUNTS = [4, 5, 6, 7, 29];

/** One task manager for each domain, as budget lines have managers of their own. */
export const MANAGERS: StaffMember[] = MANAGER_NAMES.map(({ name, managerRole }, position) => ({
  index: MANAGER_ACCOUNTS[position]!,
  role: managerRole === "ASSOCIATION_MANAGER" ? "association-manager" : "task-manager",
  name: `Klussenbeheer ${name}`,
  grants: [managerRole],
}));

/** Two inspectors, so that nobody has to judge alone. */
export const INSPECTORS: StaffMember[] = [
  { index: 8, role: "inspector", name: "Nakijker 1", grants: ["INSPECTOR"] },
  { index: 9, role: "inspector", name: "Nakijker 2", grants: ["INSPECTOR"] },
];

/** Judges what the inspectors left beyond the review clock. */
export const SENIOR_INSPECTOR: StaffMember = {
  index: 26,
  role: "senior-inspector",
  name: "Hoofdnakijker",
  grants: ["SENIOR_INSPECTOR"],
};

/** Closes batches of redemptions. */
export const PAYOUT_CLERK: StaffMember = {
  index: 27,
  role: "payout-clerk",
  name: "Uitbetaling",
  grants: ["PAYOUT_CLERK"],
};

/** Confirms what the bank paid: somebody else than who closed the batch. */
export const TREASURER: StaffMember = { index: 28, role: "treasurer", name: "Penningmeester", grants: ["TREASURER"] };

/** Two registrars, as nobody recovers a wallet alone. */
export const REGISTRARS: [StaffMember, StaffMember] = [
  { index: 10, role: "registrar", name: "Balie", grants: ["REGISTRAR"] },
  { index: 31, role: "registrar", name: "Balie 2", grants: ["REGISTRAR"] },
];

export const OFFICER: StaffMember = {
  index: 11,
  role: "merchant-officer",
  name: "Winkelbeheer",
  grants: ["MERCHANT_OFFICER"],
};

export const GUARDIAN: StaffMember = { index: 12, role: "guardian", name: "Wachter", grants: ["GUARDIAN"] };

/** Everybody the council gives a role. */
export const STAFF: StaffMember[] = [
  ...MANAGERS,
  ...INSPECTORS,
  SENIOR_INSPECTOR,
  ...REGISTRARS,
  OFFICER,
  PAYOUT_CLERK,
  TREASURER,
  GUARDIAN,
];

/** The example association whose members give it their rewards. It has an account and nobody signs in as it here. */
export const ASSOCIATION = { index: 30, name: "Heerlen Mijn Stad" };

/** Carries what residents signed in the seeded week. Anyone may; the relay's own keys stay the relay's. */
export const CARRIER = 37;

/** A shop and its account of the test mnemonic. */
export interface Shopkeeper extends Shop {
  index: number;
}

/** The example shops of the city. */
export const SHOPS: Shopkeeper[] = readShops().map((shop, position) => ({ ...shop, index: FIRST_SHOP + position }));

/** A thirteenth example shop, whose application waits for the officer. */
export const APPLICANT: Shopkeeper = {
  index: FIRST_SHOP + SHOPS.length,
  tradingName: "Voorbeeldijssalon Heerlerheide",
  trade: "cafe",
  neighbourhood: "heerlerheide",
  place: { latitude: 50.9133, longitude: 5.9592 },
};

/** Everybody the local town lets people sign in as. Residents are not among them: they make a wallet of their own. */
export function townAccounts(): TownAccount[] {
  const merchants = [...SHOPS, APPLICANT].map(({ index, tradingName }) => ({
    index,
    role: "merchant",
    name: tradingName,
  }));
  return [...COUNCIL, ...STAFF, ...merchants].map(({ index, role, name }) => ({
    role,
    name,
    address: testAccount(index).address,
    privateKey: testPrivateKey(index),
  }));
}

/** How many residents the example town has. */
export const RESIDENT_COUNT = 6;

/** The residents of the example town. Their passkeys are software, so nobody can sign in as one of them. */
export function residentsOf(deployment: Deployment): ResidentSigner[] {
  return Array.from({ length: RESIDENT_COUNT }, (_, index) => {
    const passkey = softwarePasskey(`example resident ${index + 1}`);
    const key = walletKey(addressIn(deployment, "WebAuthnVerifier"), passkey.publicKey);
    const factory = addressIn(deployment, "ResidentWalletFactory");
    const wallet = walletAddress(factory, addressIn(deployment, "ResidentWallet"), [key]);
    return { passkey, key, wallet, chainId: deployment.chainId };
  });
}
