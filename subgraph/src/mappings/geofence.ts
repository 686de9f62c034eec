import { FenceChanged } from "../../generated/Geofence/Geofence";
import { changeFence } from "../entities/fence";

export function handleFenceChanged(event: FenceChanged): void {
  changeFence(event, event.params.version, event.params.ring, event.params.source);
}
