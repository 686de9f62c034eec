export const council = {
  nav: { label: "Gemeente", desk: "Werkplek" },
  desk: { title: "Werkplek", lead: "Kies wat je wilt doen." },
};
