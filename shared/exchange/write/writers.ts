import { writeAwsDiscovery } from "./aws-discovery.ts";
import { writeAwsMgn } from "./aws-mgn.ts";
import { writeAwsMigrationFactory } from "./aws-migration-factory.ts";
import { azureSystem, writeAzureMigrate } from "./azure-migrate.ts";
import type { Workload } from "../../model/workload.ts";
import { writeCloudBarista } from "./cloud-barista.ts";
import { asBaristaHolds } from "./cloud-barista-nodes.ts";
import { writeGoogle } from "./google.ts";
import { writeKonveyor } from "./konveyor.ts";
import type { WriteInput, Written } from "./written.ts";

/** Who writes the files of which tool. A new tool is a file here and a word in the contract. */
export const writers = {
  "azure-migrate": writeAzureMigrate,
  aws: writeAwsDiscovery,
  "aws-mgn": writeAwsMgn,
  "aws-migration-factory": writeAwsMigrationFactory,
  google: writeGoogle,
  konveyor: writeKonveyor,
  "cloud-barista": writeCloudBarista,
} as const satisfies Readonly<Record<string, (input: WriteInput) => Written>>;
export type Tool = keyof typeof writers;

/** How a workload looks in a tool that spells or rounds some of it; what was changed for it is listed among the losses. */
export const heldAs: Partial<Readonly<Record<string, (workload: Workload) => Workload>>> = {
  "azure-migrate": (workload) => ({
    ...workload,
    os: { ...workload.os, name: workload.os.name === null ? null : azureSystem(workload.os.name) },
  }),
  "cloud-barista": asBaristaHolds,
};
