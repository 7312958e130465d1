import type { Format } from "./draft.ts";
import { awsDiscovery } from "./formats/aws-discovery.ts";
import { awsMgn } from "./formats/aws-mgn.ts";
import { awsMigrationFactory } from "./formats/aws-migration-factory.ts";
import { azureDependencies } from "./formats/azure-dependencies.ts";
import { azureMigrate } from "./formats/azure-migrate.ts";
import { cloudMigrator } from "./formats/cloud-migrator.ts";
import { googleMigrationCenter } from "./formats/google-migration-center.ts";
import { konveyor } from "./formats/konveyor.ts";
import { nutanix } from "./formats/nutanix.ts";
import { focusBill } from "./formats/focus-bill.ts";
import { fxRates } from "./formats/fx-rates.ts";
import { koreanInventory } from "./formats/korean-inventory.ts";
import { latencyList } from "./formats/latency-list.ts";
import { rvtools } from "./formats/rvtools.ts";
import { sovplanTables } from "./formats/sovplan-tables.ts";
import { specList } from "./formats/spec-list.ts";

/** Every format that is read. A new one is a file in `formats/` and a line here. */
export const formats: readonly Format[] = [
  sovplanTables,
  rvtools,
  awsDiscovery,
  awsMgn,
  awsMigrationFactory,
  azureDependencies,
  azureMigrate,
  cloudMigrator,
  googleMigrationCenter,
  konveyor,
  nutanix,
  koreanInventory,
  fxRates,
  focusBill,
  latencyList,
  specList,
];
