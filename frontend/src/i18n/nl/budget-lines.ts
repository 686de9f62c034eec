export const budgetLines = {
  caption: "Wat er per budget is",
  line: "Budget",
  available: "Nog vrij",
  setApart: "Apart gezet voor klussen",
  paid: "Betaald",
  none: "Er zijn nog geen budgetten",
  noneText: "De raad opent een budget met een besluit.",
};
