/** What the names of the panels' sessions begin with: one for each tab that wants to be remembered. */
export const PANEL_SESSION = "try-it-";
