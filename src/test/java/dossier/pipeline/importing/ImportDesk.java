package dossier.pipeline.importing;

import dossier.cli.CommandLineForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where somebody imports files into a dossier of one's own.
 *
 * @param folder in which content and copies lie, and what is to be imported
 */
record ImportDesk(Path folder) {

  /** The folder of the case files, made if it is not there. */
  Path content() throws IOException {
    return Files.createDirectories(folder.resolve("content"));
  }

  /** A file that is to be imported. */
  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Imports a file as a story or as sources. */
  CommandLineForTests imported(String kind, Path file, String... more) throws IOException {
    Stream<String> command =
        Stream.of(
            "new",
            kind,
            "--from",
            file.toString(),
            "--content",
            content().toString(),
            "--captures",
            folder.resolve("captures").toString());
    return CommandLineForTests.run(Stream.concat(command, Stream.of(more)).toArray(String[]::new));
  }
}
