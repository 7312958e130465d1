import { Button } from "@mantine/core";
import { IconFile } from "@tabler/icons-react";
import { useText } from "../../hooks/use-text.ts";

/** The file that is chosen, and a button to choose one; dropping one on the page does the same. */
export function FileChoice({
  file,
  accept,
  disabled,
  onChoose,
}: Readonly<{ file: File | null; accept: string; disabled: boolean; onChoose: (file: File) => void }>) {
  const { t, number } = useText();

  function choose(): void {
    const field = document.createElement("input");
    field.type = "file";
    // what is accepted is decided by content; the list only helps the dialog
    field.accept = accept;
    field.addEventListener("change", () => field.files?.[0] && onChoose(field.files[0]));
    field.click();
  }

  return (
    <div className="file-choice">
      {file && (
        <p>
          <IconFile size={14} aria-hidden /> <strong>{file.name}</strong>{" "}
          <span className="soft figures">{number(file.size / 1024, 0)} KB</span>
        </p>
      )}
      <Button variant={file ? "default" : "filled"} size="sm" disabled={disabled} onClick={choose}>
        {t(file ? "edition-page.file-other" : "edition-page.choose")}
      </Button>
    </div>
  );
}
