/** The day from which the Data Act forbids switching charges (Regulation (EU) 2023/2854, article 29). */
export const BAN = "2027-01-12";
