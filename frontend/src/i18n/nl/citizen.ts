import { citizenClaims, citizenRoom } from "./citizen-claims.ts";
import { citizenHandIn } from "./citizen-hand-in.ts";
import { citizenHistory, citizenReceipt } from "./citizen-history.ts";
import { citizenPay } from "./citizen-pay.ts";
import { citizenTasks } from "./citizen-tasks.ts";
import { citizenWallet } from "./citizen-wallet.ts";

export const citizen = {
  nav: { label: "Bewoner", tasks: "Klussen", claims: "Mijn klussen", pay: "Betalen", wallet: "Portemonnee" },
  tasks: citizenTasks,
  claims: citizenClaims,
  room: citizenRoom,
  handIn: citizenHandIn,
  pay: citizenPay,
  wallet: citizenWallet,
  history: citizenHistory,
  receipt: citizenReceipt,
};
