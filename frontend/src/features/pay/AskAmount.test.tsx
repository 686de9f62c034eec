import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { LanguageProvider } from "../../i18n/LanguageProvider.tsx";
import { AskAmount } from "./AskAmount.tsx";

vi.mock("./ShopCard.tsx", () => ({ ShopCard: () => null }));

const merchant = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";

async function show() {
  const onAmount = vi.fn();
  render(
    <LanguageProvider initial="nl">
      <AskAmount merchant={merchant} onAmount={onAmount} onCancel={() => undefined} />
    </LanguageProvider>,
  );
  return { onAmount, field: await screen.findByLabelText("Hoeveel wil je betalen?") };
}

it("takes an amount as people write it", async () => {
  const { onAmount, field } = await show();
  await userEvent.type(field, "12,5{Enter}");
  expect(onAmount).toHaveBeenCalledWith(1250n);
});

it.each([
  ["{Enter}", "Vul een bedrag in."],
  ["1,234{Enter}", "Schrijf hooguit twee cijfers achter de komma."],
  ["0{Enter}", "Het bedrag is nul. Vul een bedrag in."],
])("says with the field what is wrong with %j", async (keys, sentence) => {
  const { onAmount, field } = await show();
  await userEvent.type(field, keys);
  expect(screen.getByRole("alert").textContent).toBe(sentence);
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(onAmount).not.toHaveBeenCalled();
});
