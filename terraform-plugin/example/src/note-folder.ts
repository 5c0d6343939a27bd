import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface Note {
  id: string;
  title: string;
  body: string;
  tags: string[] | null;
  revision: number;
}

/** The service behind the example provider: a folder with one JSON file a note. */
export class NoteFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  create(content: Pick<Note, "title" | "body" | "tags">): Promise<Note> {
    return this.#write({ ...content, id: randomUUID(), revision: 1 });
  }

  async update(id: string, content: Pick<Note, "title" | "body" | "tags">): Promise<Note> {
    const note = await this.get(id);
    if (!note) throw new Error(`there is no note ${id}`);
    return this.#write({ ...content, id, revision: note.revision + 1 });
  }

  async get(id: string): Promise<Note | undefined> {
    try {
      return JSON.parse(await readFile(this.#path(id), "utf8")) as Note;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  }

  async *all(): AsyncGenerator<Note> {
    for (const file of (await readdir(this.#folder)).sort()) {
      const note = file.endsWith(".json")
        ? await this.get(decodeURIComponent(file.slice(0, -".json".length)))
        : undefined;
      if (note) yield note;
    }
  }

  async delete(id: string): Promise<void> {
    await rm(this.#path(id), { force: true });
  }

  async #write(note: Note): Promise<Note> {
    await mkdir(this.#folder, { recursive: true });
    const path = this.#path(note.id);
    await writeFile(`${path}.new`, JSON.stringify(note));
    await rename(`${path}.new`, path);
    return note;
  }

  #path(id: string): string {
    return join(this.#folder, `${encodeURIComponent(id)}.json`);
  }
}
