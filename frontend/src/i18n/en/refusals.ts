import type { Catalogue } from "../catalogue.ts";
import { moneyRefusals } from "./refusals-money.ts";
import { officeRefusals } from "./refusals-office.ts";
import { peopleRefusals } from "./refusals-people.ts";
import { serviceRefusals } from "./refusals-services.ts";
import { taskRefusals } from "./refusals-tasks.ts";
import { walletRefusals } from "./refusals-wallet.ts";

export const refusals: Catalogue["refusals"] = {
  App_Offline: "You are not connected to the internet. Connect and try again.",
  App_IndexerDown: "The overview cannot be reached now. Try again in a minute; your money is safe.",
  App_ServiceDown: "The sending service does not answer. Nothing was sent; try again in a minute.",
  App_ChainDown: "The Heerlen Euro network does not answer. Nothing happened; try again shortly.",
  App_StillUnderWay: "This takes longer than usual. Your act was accepted; look here again soon and do not repeat it.",
  App_PasskeyCancelled: "You did not confirm with your passkey. Nothing was sent; you can do it again.",
  App_PasskeyUnsupported:
    "This device or browser does not support passkeys. Use a newer phone or browser, or visit the desk.",
  App_PasskeyNotRecognised: "This passkey gave two different answers. Choose the same one twice, or come to the desk.",
  App_WalletOfAnotherTown:
    "The wallet on this device belongs to another town or an older version. Open it again with your passkey.",
  App_WalletRefused: "Your wallet did not sign. Nothing happened; try again.",
  App_NoWallet: "You have no wallet on this device yet. Make one first.",
  App_ShopNotTakingPart: "This shop does not take part in the Heerlen Euro now. Nothing was paid; pay in another way.",
  App_PhotoNotAnImage: "This file is not a photo we can read. Choose a photo (JPEG, PNG or WebP).",
  App_PhotoTooLarge: "This photo is too large (over 30 MB). Choose a smaller one.",
  App_TooManyPhotos: "You can hand in at most five photos. Remove one.",
  App_TreasuryTooLow: "The treasury holds less than this amount. Enter a lower amount.",
  App_ShopBalanceTooLow: "Your shop holds less than this amount. Enter a lower amount.",
  App_CouncilActFails:
    "The decision cannot be carried out now: one of its acts fails, for instance because the treasury holds too little. Nothing has changed.",
  App_CouncilNotApproved: "The approvals no longer fit this decision, or it is not its turn yet. Reload the page.",
  App_Unknown: "Something went wrong that we do not know. Nothing was taken; try again or ask at the desk.",
  ...taskRefusals,
  ...moneyRefusals,
  ...peopleRefusals,
  ...walletRefusals,
  ...officeRefusals,
  ...serviceRefusals,
};
