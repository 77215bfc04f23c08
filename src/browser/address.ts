/** `POST /admin/affiliates/:id/approve` as a method and a path with its ids. */
export function addressOf(route: string, params: Record<string, string> = {}): { method: string; path: string } {
  const [method = "", pattern = ""] = route.split(" ")
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""))
  return { method, path }
}

/** The name that an answer gives its file; null where it gives none. */
export function filenameOf(contentDisposition: string | null): string | null {
  return /filename="([^"]+)"/.exec(contentDisposition ?? "")?.[1] ?? null
}

/** Hands a file to the browser's downloads. */
export function saveFile(blob: Blob, filename: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement("a")
  link.href = address
  link.download = filename
  link.click()
  URL.revokeObjectURL(address)
}
