import type { peopleRefusals as nl } from "../nl/refusals-people.ts";

export const peopleRefusals: Record<keyof typeof nl, string> = {
  Geofence_BadRing: "The boundary has too few or too many points. Check the file.",
  Geofence_BadVertex: "A point of the boundary lies off the map. Check the file.",
  Geofence_NotSet: "The city boundary has not been set. The council must do that first.",
  MerchantRegistry_BadName: "The name or trade is empty or too long. Change it.",
  MerchantRegistry_ContractEnded: "The contract’s end date is in the past. Choose a later date.",
  MerchantRegistry_NotEndedYet: "The contract is still running. Only a shop officer can end it early.",
  MerchantRegistry_OutsideFence: "This shop is outside Heerlen. Only shops inside the boundary take part.",
  MerchantRegistry_WrongStatus: "This does not fit the shop’s current status. Refresh the page and look again.",
  ResidentRegistry_Empty: "The wallet code or the person’s record is missing. Fill in both.",
  ResidentRegistry_NotResident: "This wallet is not enrolled. Enrol the resident first.",
  ResidentRegistry_PersonEnrolled: "This person already has a wallet. Use recovery when the device is lost.",
  ResidentRegistry_SameTier: "This resident is in this group already. Choose another group.",
  ResidentRegistry_WalletEnrolled: "This wallet already belongs to somebody. Check the code.",
  EnrolmentCode_Mistyped: "This enrolment code has a typing error. Scan it again or check every letter, capitals too.",
  EnrolmentCode_Unreadable: "This is not an enrolment code. Ask the resident to show the code in the app again.",
  CodeStore_NotWritten: "The boundary could not be stored. Report this to the operator; nothing changed.",
};
