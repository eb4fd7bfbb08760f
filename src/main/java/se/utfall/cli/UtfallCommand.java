package se.utfall.cli;

import picocli.CommandLine.Command;

/** The command itself, which only holds the others. */
@Command(
    name = "utfall",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommandsRepeatable = false)
final class UtfallCommand {}
