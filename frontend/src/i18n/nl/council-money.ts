export const councilMoney = {
  nav: { budgets: "Budgetten", agenda: "Agenda" },
  budgets: { title: "Budgetten", lead: "Wat er per budget is, en een budget aanvullen." },
  agenda: { title: "Agenda van de raad", lead: "Wat de raad beslist: lezen, goedkeuren en uitvoeren." },
};
