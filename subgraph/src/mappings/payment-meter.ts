import { MeterPassed, PaymentsCounted } from "../../generated/PaymentMeter/PaymentMeter";
import { count, passMark } from "../entities/meter";

export function handlePaymentsCounted(event: PaymentsCounted): void {
  count(event, event.params.week, event.params.amount, event.params.total);
}

export function handleMeterPassed(event: MeterPassed): void {
  passMark(event, event.params.percent, event.params.total);
}
