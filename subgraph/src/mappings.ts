// One door for all contracts, so that everything is compiled once: AuthorityUpdated looks the same on each of them.
export * from "./mappings/access-manager";
export * from "./mappings/allowance-caps";
export * from "./mappings/council-agenda";
export * from "./mappings/geofence";
export * from "./mappings/heerlen-euro";
export * from "./mappings/merchant-registry";
export * from "./mappings/payment-meter";
export * from "./mappings/redemption-desk";
export * from "./mappings/resident-registry";
export * from "./mappings/safe";
export * from "./mappings/task-registry";
export * from "./mappings/wallet-factory";
export * from "./mappings/wallet-recovery";
