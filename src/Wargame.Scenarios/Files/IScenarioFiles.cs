namespace Wargame.Scenarios;

/// <summary>What became of reading a file.</summary>
public enum FileOutcome
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>It is larger than allowed, so nothing of it was kept.</summary>
    TooLarge,

    /// <summary>It lies outside of the folder that may be read, for instance through a symbolic link.</summary>
    Outside,

    /// <summary>It exists but cannot be opened.</summary>
    Unreadable,
}

/// <summary>A file, or why there is none.</summary>
/// <param name="Outcome">What became of reading it.</param>
/// <param name="Bytes">Its content; empty unless it was read.</param>
public readonly record struct ScenarioFile(FileOutcome Outcome, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A file that could not be read.</summary>
    /// <param name="outcome">Why.</param>
    public static ScenarioFile Failed(FileOutcome outcome) => new(outcome, ReadOnlyMemory<byte>.Empty);

    /// <summary>A file whose bytes are known, unless it is larger than allowed.</summary>
    /// <param name="bytes">Its content.</param>
    /// <param name="maximumBytes">How large it may be.</param>
    public static ScenarioFile Of(byte[] bytes, int maximumBytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return bytes.Length > maximumBytes ? Failed(FileOutcome.TooLarge) : new(FileOutcome.Read, bytes);
    }
}

/// <summary>The files of a scenario: a folder on disk, an upload, or a test's strings. Implementations do not throw.</summary>
public interface IScenarioFiles
{
    /// <summary>The name of the scenario's folder, such as <c>bolivia-secession</c>.</summary>
    string Name { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Relative to the folder that holds all scenarios, with forward slashes and without <c>..</c>: <c>doctrine/stages.yaml</c>.</param>
    /// <param name="maximumBytes">If the file is larger, the outcome is <see cref="FileOutcome.TooLarge"/> and no more than this is read.</param>
    ScenarioFile Read(string path, int maximumBytes);

    /// <summary>Names of the files that lie in the folder of a path, to find what was meant where a file is missing; nothing where that is not known.</summary>
    /// <param name="path">As for <see cref="Read"/>.</param>
    IEnumerable<string> Neighbours(string path) => [];
}
