import { concat, type Hex } from "viem";
import { PLACEHOLDERS } from "../scripts/manifest.ts";
import { event } from "./events.ts";
import type { Fields } from "./expectation.ts";
import { story } from "./story.ts";
import { account, ACTORS, word } from "./town.ts";

const { inspector, officer, manager } = ACTORS;
const target = PLACEHOLDERS.addresses.TaskRegistry;

const empty: Fields = {
  role: null,
  account: null,
  other: null,
  label: null,
  delay: null,
  since: null,
  newMember: null,
  target: null,
  selector: null,
  closed: null,
  authority: null,
};
const inspection: Fields = { number: 4n, label: null, admin: 0n, guardian: 0n };

export const powers = [
  story("a role gets a name, an admin, a guardian and a delay", ({ block, one, all }) => {
    const roleId = 4n;
    const told = block([
      event("AccessManager", "RoleLabel", { roleId, label: "INSPECTOR" }),
      event("AccessManager", "RoleAdminChanged", { roleId, admin: 3n }),
      event("AccessManager", "RoleGuardianChanged", { roleId, guardian: 1n }),
      event("AccessManager", "RoleGrantDelayChanged", { roleId, delay: 86_400, since: 1_716_000_000 }),
    ]);
    one("Role", "4", { number: 4n, label: "INSPECTOR", admin: 3n, guardian: 1n });
    const change = { ...empty, role: "4" };
    all("RoleChange", [
      { ...change, id: told.id(0), kind: "Labelled", label: "INSPECTOR", ...told.stamp(0) },
      { ...change, id: told.id(1), kind: "AdminChanged", other: 3n, ...told.stamp(1) },
      { ...change, id: told.id(2), kind: "GuardianChanged", other: 1n, ...told.stamp(2) },
      { ...change, id: told.id(3), kind: "GrantDelayChanged", delay: 86_400, since: 1_716_000_000, ...told.stamp(3) },
    ]);
  }),

  story("somebody gets a role, another delay in it, and loses it", ({ block, one, all }) => {
    const holding = { roleId: 4n, account: inspector };
    const first = { ...holding, delay: 0, since: 1_715_000_000, newMember: true };
    const second = { ...holding, delay: 3600, since: 1_715_500_000, newMember: false };
    const granted = block([event("AccessManager", "RoleGranted", first)]);
    const delayed = block([event("AccessManager", "RoleGranted", second)]);
    const revoked = block([event("AccessManager", "RoleRevoked", holding)]);
    const member = { role: "4", account: inspector, grantedAt: granted.timestamp };
    const id = `4-${inspector}`;
    one("RoleMember", id, { ...member, active: true, since: 1_715_000_000, delay: 0n, revokedAt: null }, granted);
    one("RoleMember", id, { ...member, active: true, since: 1_715_500_000, delay: 3600n, revokedAt: null }, delayed);
    const lost = { active: false, since: 1_715_500_000, delay: 3600n, revokedAt: revoked.timestamp };
    one("RoleMember", id, { ...member, ...lost });
    one("Role", "4", inspection);
    one("Account", inspector, account("Outsider", 0n));
    const change = { ...empty, role: "4", account: inspector };
    const grants = { ...change, kind: "Granted" };
    all("RoleChange", [
      { ...grants, id: granted.id(0), delay: 0n, since: 1_715_000_000, newMember: true, ...granted.stamp(0) },
      { ...grants, id: delayed.id(0), delay: 3600n, since: 1_715_500_000, newMember: false, ...delayed.stamp(0) },
      { ...change, id: revoked.id(0), kind: "Revoked", ...revoked.stamp(0) },
    ]);
  }),

  story("a function moves from one role to another, and a contract is closed and delayed", ({ block, one, all }) => {
    const selector = "0x12345678";
    const told = block([
      event("AccessManager", "TargetFunctionRoleUpdated", { target, selector, roleId: 3n }),
      event("AccessManager", "TargetFunctionRoleUpdated", { target, selector, roleId: 4n }),
      event("AccessManager", "TargetClosed", { target, closed: true }),
      event("AccessManager", "TargetAdminDelayUpdated", { target, delay: 60, since: 1_716_000_000 }),
    ]);
    one("Power", concat([target, selector]), { target, selector, role: "4" });
    const change = { ...empty, target };
    all("RoleChange", [
      { ...change, id: told.id(0), kind: "FunctionRoleChanged", role: "3", selector, ...told.stamp(0) },
      { ...change, id: told.id(1), kind: "FunctionRoleChanged", role: "4", selector, ...told.stamp(1) },
      { ...change, id: told.id(2), kind: "TargetClosedOrOpened", closed: true, ...told.stamp(2) },
      { ...change, id: told.id(3), kind: "TargetDelayChanged", delay: 60n, since: 1_716_000_000, ...told.stamp(3) },
    ]);
  }),

  story("every contract that obeys an AccessManager can come to obey another", ({ block, all }) => {
    const contracts = [
      "HeerlenEuro",
      "TaskRegistry",
      "AllowanceCaps",
      "RedemptionDesk",
      "ResidentRegistry",
      "MerchantRegistry",
      "Geofence",
      "WalletRecovery",
    ] as const;
    const told = block(contracts.map((contract) => event(contract, "AuthorityUpdated", { authority: officer })));
    all(
      "RoleChange",
      contracts.map((contract, index) => ({
        ...empty,
        id: told.id(index),
        kind: "AuthorityChanged",
        target: PLACEHOLDERS.addresses[contract],
        authority: officer,
        ...told.stamp(index),
      })),
    );
  }),

  story("an act waits for its delay and is executed or cancelled", ({ block, all, one }) => {
    const data = "0x12345678abcdef";
    const schedule = (operation: string, nonce: number, call: Hex = data) =>
      event("AccessManager", "OperationScheduled", {
        operationId: word(operation),
        nonce,
        schedule: 1_716_000_000,
        caller: manager,
        target,
        data: call,
      });
    const scheduled = block([schedule("first", 1), schedule("second", 1), schedule("third", 2, "0xabcdef")]);
    const ended = block(
      [event("AccessManager", "OperationExecuted", { operationId: word("first"), nonce: 1 })],
      [event("AccessManager", "OperationCanceled", { operationId: word("second"), nonce: 1 })],
    );
    const common = {
      executableFrom: 1_716_000_000,
      expiresAt: 1_716_604_800,
      caller: manager,
      target,
      selector: "0x12345678",
      data,
      block: scheduled.number,
      timestamp: scheduled.timestamp,
      transaction: scheduled.stamp(0).transaction,
    };
    const row = (operation: string, nonce: number, state: string, endedAt: number | null) => ({
      id: `${word(operation)}-${nonce}`,
      operation: word(operation),
      nonce,
      state,
      endedAt,
      ...common,
    });
    all("ScheduledOperation", [
      row("first", 1, "Executed", ended.timestamp),
      row("second", 1, "Cancelled", ended.timestamp),
      { ...row("third", 2, "Scheduled", null), selector: "0xabcdef", data: "0xabcdef" },
    ]);
    one("Account", manager, account("Outsider", 0n));
  }),
];
