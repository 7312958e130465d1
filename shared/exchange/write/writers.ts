import { writeAwsDiscovery } from "./aws-discovery.ts";
import { writeAwsMgn } from "./aws-mgn.ts";
import { writeAwsMigrationFactory } from "./aws-migration-factory.ts";
import { writeAzureMigrate } from "./azure-migrate.ts";
import { writeCloudBarista } from "./cloud-barista.ts";
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
