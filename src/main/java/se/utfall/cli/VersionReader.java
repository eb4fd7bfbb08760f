package se.utfall.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import se.utfall.Build;
import se.utfall.Folders;
import se.utfall.content.ContentReader;
import se.utfall.site.Scratch;
import se.utfall.text.Diagnostics;

/** Reads content by a folder's name, or by the name of a git revision in which it was a folder. */
record VersionReader(Folders folders, LocalDate day) {

  /** The content of that name; nothing where it names neither a folder nor a revision. */
  Optional<ContentVersion> read(String name) {
    return ContentReader.folder(name)
        .map(folder -> examined(folder, ContentReader.shown(folder)))
        .or(() -> revision(new GitRevision(folders.content(), name)));
  }

  private Optional<ContentVersion> revision(GitRevision revision) {
    return revision
        .tree()
        .flatMap(revision::files)
        .map(
            files -> {
              try (Scratch open = files) {
                return examined(open.folder(), shown(revision));
              }
            });
  }

  private String shown(GitRevision revision) {
    String folder = folders.shown();
    return folder.isEmpty() ? revision.name() : revision.name() + ":" + folder;
  }

  private ContentVersion examined(Path folder, String shown) {
    Diagnostics findings = new Diagnostics();
    Folders there = new Folders(folder, shown, folders.templates(), folders.site());
    return new ContentVersion(
        shown, new Build(there, day, findings, stage -> {}).examine().truth(), findings);
  }
}
