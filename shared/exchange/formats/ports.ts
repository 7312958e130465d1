/** What usually listens on a port: a proposal for the type of a link, nothing more. */
const types: Readonly<Record<string, readonly number[]>> = {
  database: [1433, 1521, 3306, 5432, 6379, 8629, 27017, 33000, 50000],
  directory: [88, 389, 464, 636, 3268, 3269],
  file: [111, 139, 445, 2049],
  web: [80, 443, 8080, 8443],
  mail: [25, 110, 143, 465, 587, 993, 995],
  message: [1414, 1883, 5671, 5672, 9092, 61616],
};
const byPort = new Map(Object.entries(types).flatMap(([type, ports]) => ports.map((port) => [port, type] as const)));

/** The type a link on this port suggests (5432 → database); `null` where none. */
export const typeOfPort = (port: number | null): string | null => (port === null ? null : (byPort.get(port) ?? null));
