import { useReducer } from "react";
import { newReference } from "../../chain/payment-reference.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { AskAmount } from "./AskAmount.tsx";
import { AskRequest } from "./AskRequest.tsx";
import { ConfirmPayment } from "./ConfirmPayment.tsx";
import { Paid } from "./Paid.tsx";
import { ASK, nextPayState, type PayState } from "./pay-state.ts";
import { readPending } from "./pending-payment.ts";
import { SignedPayment } from "./SignedPayment.tsx";

interface PayProps {
  wallet: StoredWallet;
  /** A request that came by link. */
  given: string | undefined;
  /** The person is done after a payment. */
  onDone(): void;
}

function beginning({ address }: StoredWallet): PayState {
  const signed = readPending();
  // What another wallet signed on this device is that wallet's business.
  return signed?.act.payment.payer === address ? { step: "signed", signed } : ASK;
}

/** Paying from the shop's request to paid. Begins with a payment that was signed before and whose end is not known. */
export function Pay({ wallet, given, onDone }: PayProps) {
  const [state, tell] = useReducer(nextPayState, wallet, beginning);
  const again = () => tell({ type: "again" });
  switch (state.step) {
    case "ask":
      return (
        <AskRequest
          given={given}
          onRequest={(request) => tell({ type: "requested", request, fallback: newReference() })}
        />
      );
    case "amount":
      return (
        <AskAmount merchant={state.merchant} onAmount={(amount) => tell({ type: "amount", amount })} onCancel={again} />
      );
    case "confirm":
      return (
        <ConfirmPayment
          wish={state.wish}
          wallet={wallet}
          acts={{
            onSigned: (signed) => tell({ type: "signed", signed }),
            onPaid: (paid) => tell({ type: "paid", paid }),
          }}
          onCancel={again}
        />
      );
    case "signed":
      return <SignedPayment signed={state.signed} onPaid={(paid) => tell({ type: "paid", paid })} onOver={again} />;
    case "paid":
      return <Paid paid={state.paid} onClose={onDone} />;
  }
}
