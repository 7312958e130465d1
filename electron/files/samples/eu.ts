import type { CellValue, WriteSheet } from "hucre/xlsx";
import { type Machine, drawMachine } from "./machines.ts";
import type { Random } from "./random.ts";
import { marker } from "./rvtools-book.ts";

export const city = "City Administration of Valderheim (fictional)";

/** Name, code, unit, criticality, data class, personal data, RTO: the 40 systems of a city that does not exist. */
const table = `
Citizen services portal|portal|Digital services|1|open|no|4 h
Residents register|resreg|Civil registry|1|sensitive|yes|4 h
Civil status register|civil|Civil registry|1|sensitive|yes|8 h
Identity and single sign-on|idm|IT operations|1|sensitive|yes|2 h
Electronic file and records|efile|Central services|1|sensitive|yes|8 h
Tax and fees collection|tax|Finance|1|sensitive|yes|8 h
Financial management (ERP)|erp|Finance|1|sensitive|yes|8 h
Social benefits case management|social|Social affairs|1|sensitive|yes|1 d
Building permits|permit|Planning|2|sensitive|yes|1 d
Geographic information system|gis|Planning|2|open|no|1 d
Traffic control centre|traffic|Mobility|1|sensitive|no|1 h
Emergency call dispatch|dispatch|Civil protection|1|classified|yes|30 min
Payroll and personnel|hr|Human resources|2|sensitive|yes|1 d
Appointment booking|booking|Civil registry|2||yes|1 d
Open data portal|opendata|Digital services|3|open|no|3 d
City website|www|Communications|2|open|no|8 h
Intranet|intra|Communications|3||no|3 d
E-mail and calendar|mail|IT operations|1|sensitive|yes|8 h
Video conferencing|video|IT operations|3||no|1 d
Document translation|trans|Central services|4||no|
Parking permits|parking|Mobility|3|sensitive|yes|3 d
Public transport passenger information|transit|Mobility|2|open|no|8 h
Street lighting control|lights|Mobility|2||no|1 d
Waste collection planning|waste|City services|3||no|3 d
Water quality monitoring|water|City services|2|sensitive|no|1 d
Library catalogue|library|Culture|4|open|yes|
Museum archive|museum|Culture|4|open|no|
Sports facility booking|sports|Culture|4||yes|3 d
School administration|school|Education|2|sensitive|yes|1 d
Childcare places|kita|Education|2|sensitive|yes|1 d
Procurement|procure|Finance|3|sensitive|no|3 d
Grants management|grants|Finance|3||no|3 d
Council information system|council|Council office|3|open|no|3 d
Elections support|election|Council office|2|sensitive|yes|1 d
Legal case management|legal|Legal|2|sensitive|yes|1 d
Environmental permits|envperm|Planning|3||no|3 d
Land register extracts|land|Planning|2|sensitive|yes|1 d
Security monitoring|siem|IT operations|1|sensitive|no|4 h
Backup and archive|backup|IT operations|1||no|8 h
Development platform|devops|IT operations|4||no|
`;

export const euSystems = table
  .trim()
  .split("\n")
  .map((line) => line.split("|") as [string, string, string, string, string, string, string]); // seven columns above

/** 126 virtual machines, one template and 24 physical servers, and the workbook a city keeps beside them. */
export function euSample(random: Random): { machines: Machine[]; sheets: WriteSheet[] } {
  const machines = euSystems.flatMap(([, code], system) => {
    const make = (role: Machine["role"], name: string, environment: Machine["environment"] = "production"): Machine =>
      drawMachine(random, { name: `${code}-${name}`, system, role, environment });
    const usual = [make("web", "web1"), make("was", "app1"), make("dev", "test1", "test")];
    return system < 12 ? [...usual, make("was", "app2")] : system < 34 ? usual : usual.slice(0, 2);
  });
  machines.forEach((machine, at) => settle(random, machine, at));
  const template = drawMachine(random, { name: "tpl-ubuntu", system: null, role: "infra", environment: "production" });
  settle(random, template, 0);

  const physical = euSystems.slice(0, 24).map(([, code], system) => {
    const machine = drawMachine(random, { name: `${code}-db1`, system, role: "db", environment: "production" });
    machine.physical = true;
    machine.vcpu = random.pick([16, 24, 32]);
    machine.memoryMib = random.pick([128, 256]) * 1024;
    machine.ip = `10.8.3.${system + 10}`;
    return machine;
  });
  const listed = machines.filter(() => random.chance(0.55));
  return {
    machines: [...machines, { ...template, template: true, power: false, ip: null, dns: null }],
    sheets: [systems(random), servers(random, [...physical, ...listed]), interfaces(random), databases(random)],
  };
}

function settle(random: Random, machine: Machine, at: number): void {
  machine.vcenter = "1f0a77e2-0c1d-4e58-8b55-6d1f4a0c0001";
  machine.datacenter = "Town hall";
  machine.cluster = at % 3 === 2 ? "vh-c2" : "vh-c1";
  machine.host = `esx-${machine.cluster}-${random.whole(1, 5)}.valderheim.example`;
  machine.id = `vm-${200 + at}`;
  machine.network = "LAN-SERVERS";
  machine.ip = random.chance(0.94) ? `10.8.${1 + Math.floor(at / 200)}.${(at % 200) + 10}` : null;
  machine.dns = random.chance(0.7) ? `${machine.name}.valderheim.example` : null;
  if (random.chance(0.03)) machine.power = false;
  if (random.chance(0.02)) machine.cpuReady = 7.1;
}

const head = (what: string): CellValue[] => [`${city} ${what} — ${marker}`];

function systems(random: Random): WriteSheet {
  const columns = [
    "System ID",
    "System name",
    "Department",
    "Criticality",
    "Data class",
    "Personal data",
    "Users",
    "RTO",
    "RPO",
    "Disposition",
    "Reason",
    "Freeze period",
    "Remarks",
  ];
  const freeze: Record<string, string> = {
    election: "2027-02-15~2027-03-31 state election",
    erp: "2026-12-10~2027-01-31 year-end closing",
    tax: "2026-12-10~2027-01-31 year-end closing",
    school: "2027-08-01~2027-09-10 start of term",
  };
  return {
    name: "Systems",
    rows: [
      head("systems"),
      [],
      columns,
      ...euSystems.map(([name, code, unit, grade, dataClass, personal, rto], at): CellValue[] => [
        `VH-${String(at + 1).padStart(3, "0")}`,
        name,
        unit,
        Number(grade),
        dataClass || null,
        random.chance(0.85) ? personal : null,
        random.chance(0.7) ? random.whole(1, 60) * 50 : null,
        rto || null,
        rto === "" ? null : random.pick(["15 min", "1 h", "4 h", null]),
        code === "dispatch" ? "retain" : code === "trans" ? "retire" : null,
        code === "dispatch"
          ? "stays with the joint control centre"
          : code === "trans"
            ? "replaced by a shared service"
            : null,
        freeze[code] ?? null,
        code === "traffic" ? "controllers in the street connect directly, round trip below 20 ms" : null,
      ]),
    ],
  };
}

function servers(random: Random, machines: readonly Machine[]): WriteSheet {
  const columns = [
    "Asset no",
    "System ID",
    "System name",
    "Host name",
    "Server type",
    "OS",
    "OS version",
    "Sockets",
    "Cores per socket",
    "Memory (GB)",
    "Disk (GB)",
    "Used storage (GB)",
    "CPU avg (%)",
    "CPU max (%)",
    "Memory utilisation (%)",
    "IP address",
    "Location",
    "Environment",
  ];
  return {
    name: "Servers",
    rows: [
      head("servers"),
      [],
      columns,
      ...machines.map((machine, at): CellValue[] => {
        const disk = Math.round(machine.disks.reduce((sum, mib) => sum + mib, 0) / 1024);
        const measured = random.chance(0.5);
        const average = random.whole(6, 48);
        return [
          String(at + 1).padStart(5, "0"),
          random.chance(0.9) ? `VH-${String(machine.system! + 1).padStart(3, "0")}` : null,
          euSystems[machine.system!]![0],
          machine.name,
          machine.physical ? "physical" : "virtual",
          machine.os.name,
          machine.os.version,
          machine.physical ? 2 : machine.vcpu,
          machine.physical ? machine.vcpu! / 2 : 1,
          machine.memoryMib! / 1024,
          disk,
          random.chance(0.8) ? Math.round(disk * machine.usedShare) : null,
          measured ? average : null,
          measured ? Math.min(98, average * 2) : null,
          measured ? random.whole(25, 85) : null,
          machine.ip,
          machine.physical ? "Town hall, server room 1" : null,
          machine.environment,
        ];
      }),
    ],
  };
}

function interfaces(random: Random): WriteSheet {
  const rows: CellValue[][] = [
    head("interfaces"),
    ["Source", "Target", "Interface type", "Protocol", "Port", "Volume (GB per month)", "Real time", "External"],
  ];
  const name = (code: string): string => euSystems.find(([, own]) => own === code)![0];
  const link = (from: string, to: string, live: string, abroad = "no"): void => {
    rows.push([from, to, "API", "HTTPS", 443, random.chance(0.6) ? random.whole(1, 120) : null, live, abroad]);
  };
  link(name("tax"), name("erp"), "yes");
  link(name("erp"), name("procure"), "yes");
  link(name("procure"), name("tax"), "no"); // a ring of three
  link(name("resreg"), "State register of persons (external)", "yes", "yes");
  link(name("tax"), "Central bank payment service (external)", "no", "yes");
  for (const [at, [own, code]] of euSystems.entries()) {
    if (code !== "idm" && at < 34 && random.chance(0.8)) link(own, name("idm"), "yes");
    if (random.chance(0.3) && code !== "resreg") link(own, name("resreg"), "no");
  }
  return { name: "Interfaces", rows };
}

function databases(random: Random): WriteSheet {
  const columns = ["System ID", "Database", "DBMS", "Version", "Size (GB)", "Data class", "Personal records"];
  return {
    name: "Databases",
    rows: [
      head("databases"),
      [],
      columns,
      ...euSystems.slice(0, 30).map(([, code, , , dataClass, personal], at): CellValue[] => [
        `VH-${String(at + 1).padStart(3, "0")}`,
        `${code}_prod`,
        ...random.pick([
          ["PostgreSQL", "13"],
          ["PostgreSQL", "15"],
          ["Oracle", "19c"],
          ["MS SQL Server", "2016"],
          ["MariaDB", "10.6"],
        ] as const),
        random.chance(0.9) ? random.whole(4, at < 12 ? 1800 : 300) : null,
        random.chance(0.75) ? dataClass || null : null,
        personal === "yes" ? random.whole(1, 90) * 1000 : null,
      ]),
    ],
  };
}
