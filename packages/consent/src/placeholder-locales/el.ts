import type { PlaceholderTexts } from "./texts.ts";

export const el: PlaceholderTexts = {
  held: "Αυτό το περιεχόμενο προέρχεται από: {provider}. Για να εμφανιστεί, το πρόγραμμα περιήγησης συνδέεται με: {provider}, που ενδέχεται να αποθηκεύει και να διαβάζει πληροφορίες στη συσκευή σας.",
  once: "Φόρτωση μία φορά",
  always: "Να φορτώνεται πάντα περιεχόμενο από: {provider}",
  policy: "Πολιτική απορρήτου: {provider}",
};
