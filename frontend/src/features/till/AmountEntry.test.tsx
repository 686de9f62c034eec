import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { LanguageProvider } from "../../i18n/LanguageProvider.tsx";
import { Refused } from "../../lib/refused.ts";
import { AmountEntry } from "./AmountEntry.tsx";

const onAsk = vi.fn();
const onEdit = vi.fn();

beforeEach(() => {
  onAsk.mockReset();
  onEdit.mockReset();
});

async function entry(props: { isClosed?: boolean; refusal?: unknown } = {}) {
  render(
    <LanguageProvider initial="nl">
      <input aria-label="elsewhere" />
      <AmountEntry onAsk={onAsk} onEdit={onEdit} isAsking={false} isClosed={false} refusal={undefined} {...props} />
    </LanguageProvider>,
  );
  await screen.findByRole("button", { name: "Toon de code" });
  return userEvent.setup();
}

const shown = () => screen.getByRole("status", { name: "Bedrag" }).textContent?.replace(/\s/g, " ");

describe("AmountEntry", () => {
  it("lets a thumb key in an amount and asks for it", async () => {
    const user = await entry();
    for (const key of ["1", "2", "00", "5"]) await user.click(screen.getByRole("button", { name: key }));
    expect(shown()).toBe("€ 120,05");
    await user.click(screen.getByRole("button", { name: "Laatste cijfer wissen" }));
    await user.click(screen.getByRole("button", { name: "Toon de code" }));
    expect(onAsk).toHaveBeenCalledExactlyOnceWith(1200n);
  });

  it("listens to a keyboard wherever the focus is, except in a field", async () => {
    const user = await entry();
    await user.keyboard("1250{Backspace}");
    expect(shown()).toBe("€ 1,25");
    await user.keyboard("{Enter}");
    expect(onAsk).toHaveBeenCalledExactlyOnceWith(125n);
    await user.click(screen.getByLabelText("elsewhere"));
    await user.keyboard("99{Enter}");
    expect(shown()).toBe("€ 1,25");
    expect(onAsk).toHaveBeenCalledOnce();
  });

  it("presses the key that has the focus with Enter, and asks nothing", async () => {
    const user = await entry();
    screen.getByRole("button", { name: "7" }).focus();
    await user.keyboard("{Enter}");
    expect(shown()).toBe("€ 0,07");
    expect(onAsk).not.toHaveBeenCalled();
  });

  it("asks for no nothing, and says so", async () => {
    const user = await entry();
    await user.keyboard("{Enter}");
    expect(screen.getByText("Tik eerst een bedrag in.")).toBeTruthy();
    await user.keyboard("1");
    expect(screen.queryByText("Tik eerst een bedrag in.")).toBeNull();
    expect(onAsk).not.toHaveBeenCalled();
  });

  it("says that more does not fit", async () => {
    const user = await entry();
    await user.keyboard("99999991");
    expect(shown()).toBe("€ 99.999,99");
    expect(screen.getByText(/past niet in één betaling/)).toBeTruthy();
  });

  it("asks nothing while the shop can take nothing", async () => {
    const user = await entry({ isClosed: true });
    await user.keyboard("500{Enter}");
    await user.click(screen.getByRole("button", { name: "Toon de code" }));
    expect(onAsk).not.toHaveBeenCalled();
  });

  it("says why no code came, keeps the amount, and lets it go with the next key", async () => {
    const user = await entry({ refusal: new Refused("App_ChainDown") });
    expect(screen.getByRole("alert").textContent).toMatch(/Er komt nu geen code.*netwerk/);
    await user.keyboard("5");
    expect(onEdit).toHaveBeenCalledOnce();
  });
});
