package se.utfall.content;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.text.Position;

/** A folder and all that lies in it, by name; hidden files left out. */
record Folder(String name, String shown, List<TextFile> files, List<Folder> folders) {
  /** The place of findings about the folder as a whole. */
  Position place() {
    return Position.file(shown.isEmpty() ? "." : shown);
  }

  boolean isEmpty() {
    return files.isEmpty() && folders.stream().allMatch(Folder::isEmpty);
  }

  /** The files of this folder and of those in it. */
  Stream<TextFile> all() {
    return Stream.concat(files.stream(), folders.stream().flatMap(Folder::all));
  }
}
