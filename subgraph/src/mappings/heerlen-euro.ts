import {
  StandingChanged,
  AccountHeld,
  AccountReleased,
  Transfer,
  Paid,
  Refunded,
  AuthorizationUsed,
  AuthorizationCanceled,
  MovesChanged,
  ScopePaused,
  ScopeResumed,
  KeeperChanged,
  AuthorityUpdated,
} from "../../generated/HeerlenEuro/HeerlenEuro";
import { endAuthorization } from "../entities/authorization";
import { hold, release } from "../entities/hold";
import { pay, refund } from "../entities/payment";
import { changeAuthority } from "../entities/role";
import { changeKeeper, changeMoves, pause, resume } from "../entities/rules";
import { changeStanding } from "../entities/standing-change";
import { transfer } from "../entities/transfer";

export function handleStandingChanged(event: StandingChanged): void {
  changeStanding(event, event.params.account, event.params.previous, event.params.current);
}

export function handleAccountHeld(event: AccountHeld): void {
  hold(event, event.params.account, event.params.reason, event.params.until);
}

export function handleAccountReleased(event: AccountReleased): void {
  release(event, event.params.account);
}

export function handleTransfer(event: Transfer): void {
  transfer(event, event.params.from, event.params.to, event.params.value);
}

export function handlePaid(event: Paid): void {
  pay(event, event.params.payer, event.params.merchant, event.params.amount, event.params.paymentReference);
}

export function handleRefunded(event: Refunded): void {
  refund(event, event.params.payer, event.params.merchant, event.params.amount, event.params.paymentReference);
}

export function handleAuthorizationUsed(event: AuthorizationUsed): void {
  endAuthorization(event, event.params.authorizer, event.params.nonce, false);
}

export function handleAuthorizationCanceled(event: AuthorizationCanceled): void {
  endAuthorization(event, event.params.authorizer, event.params.nonce, true);
}

export function handleMovesChanged(event: MovesChanged): void {
  changeMoves(event, event.params.previous, event.params.current);
}

export function handleScopePaused(event: ScopePaused): void {
  pause(event, event.params.scope, event.params.until);
}

export function handleScopeResumed(event: ScopeResumed): void {
  resume(event, event.params.scope);
}

export function handleKeeperChanged(event: KeeperChanged): void {
  changeKeeper(event, event.params.keeper, event.params.standings);
}

export function handleAuthorityUpdated(event: AuthorityUpdated): void {
  changeAuthority(event, event.params.authority);
}
