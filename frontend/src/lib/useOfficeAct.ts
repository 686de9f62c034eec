import { useMutation, useQueryClient } from "@tanstack/react-query";

/** An act of the office that is in a block. */
export interface Done {
  block: number;
  /** The overview knows it; it may be a little behind. */
  isIndexed: boolean;
}

/**
 * An act with the signed-in account: signs, sends, and waits until the overview knows it. Everything the pages show is
 * asked anew afterwards, also after a refusal: the reason may be that somebody else was first.
 */
export function useOfficeAct<Input>(
  act: (input: Input) => Promise<{ block: number }>,
  show: (block: number) => Promise<boolean>,
  /** Told also when the page has changed meanwhile: what the overview says may come before this act knows it. */
  onDone?: (done: Done) => unknown,
) {
  const queries = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: async (input: Input): Promise<Done> => {
      const { block } = await act(input);
      return { block, isIndexed: await show(block) };
    },
    onSuccess: (done) => onDone?.(done),
    onSettled: () => queries.invalidateQueries(),
  });
}
