export { EXPORT_FORMATS, exportRegister, type Exported, type ExportFormat } from "./export.ts";
