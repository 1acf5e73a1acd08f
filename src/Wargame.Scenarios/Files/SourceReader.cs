using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Files;

/// <summary>Reads files as text within the limits, each once; keeps them for the hash and for showing mistakes.</summary>
internal sealed class SourceReader(IScenarioFiles files, DiagnosticBag bag, string tooLarge = "split it, and include the parts")
{
    private readonly Dictionary<string, SourceText?> read = new(StringComparer.Ordinal);
    private int bytesLeft = Limits.TotalBytes;

    public IEnumerable<SourceText> Texts => read.Values.OfType<SourceText>();

    /// <param name="path">Relative to the folder that holds all scenarios.</param>
    /// <param name="at">Who asks for the file, to be blamed when it is not there.</param>
    /// <param name="missing">What to report when it is not there.</param>
    public SourceText? Read(string path, SourceSpan at, DiagnosticKind missing)
    {
        if (read.TryGetValue(path, out var known))
            return known;
        var text = Open(path, at, missing);
        read.Add(path, text);
        return text;
    }

    /// <summary>Reads a file that need not be there.</summary>
    public SourceText? ReadIfThere(string path) => read.ContainsKey(path) || files.Read(path, 0).Outcome != FileOutcome.Missing
        ? Read(path, new SourceSpan(path, 1, 1), DiagnosticCatalogue.Files.Missing)
        : null;

    /// <summary>Another way to write a path that is not portable or leads out; null where no such file is there.</summary>
    /// <param name="folder">The scenario's folder.</param>
    /// <param name="path">The path as written.</param>
    public Mend? Portable(string folder, string path)
    {
        var forward = path.Replace('\\', '/');
        // A path of somebody's own machine ends as the path in the folder does.
        var inside = forward.LastIndexOf($"/{folder}/", StringComparison.Ordinal) is >= 0 and var at ? forward[(at + folder.Length + 2)..] : forward[(forward.LastIndexOf('/') + 1)..];
        return new[] { forward, inside }.FirstOrDefault(other => ScenarioPaths.Resolve(folder, other) is { } found && files.Read(found, 0).Outcome is FileOutcome.Read or FileOutcome.TooLarge) is { } meant
            ? Mend.To(path, meant)
            : null;
    }

    private SourceText? Open(string path, SourceSpan at, DiagnosticKind missing)
    {
        bag.KnowFile(path);
        var file = files.Read(path, Math.Min(Limits.FileBytes, Math.Max(bytesLeft, 0)));
        switch (file.Outcome)
        {
            case FileOutcome.Read:
                bytesLeft -= file.Bytes.Length;
                return Decode(path, file.Bytes.Span);
            case FileOutcome.Missing:
                bag.Report(missing, at, $"there is no file {path}", missing == DiagnosticCatalogue.Files.Missing ? "paths are relative to the scenario's folder" : null, Near(path));
                return null;
            case FileOutcome.Outside:
                bag.Report(DiagnosticCatalogue.Files.Outside, at, $"{path} leads out of the scenarios through a link");
                return null;
            case FileOutcome.TooLarge when bytesLeft < Limits.FileBytes:
                bag.Report(DiagnosticCatalogue.TooMuch.Total, at, FormattableString.Invariant($"with {path} the scenario holds more than {Limits.TotalBytes} bytes"));
                return null;
            case FileOutcome.TooLarge:
                bag.Report(DiagnosticCatalogue.TooMuch.File, new SourceSpan(path, 1, 1), FormattableString.Invariant($"the file holds more than {Limits.FileBytes} bytes"), tooLarge);
                return null;
            default:
                bag.Report(DiagnosticCatalogue.Files.Unreadable, at, $"{path} cannot be opened", "see who may read it");
                return null;
        }
    }

    private Mend? Near(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return Mend.Nearest(name, files.Neighbours(path).Where(other => Path.GetExtension(other) == Path.GetExtension(name)));
    }

    private SourceText? Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var (text, bad) = TextDecoder.Decode(bytes);
        if (text is not null)
            return new SourceText(path, text);
        var (line, column) = TextDecoder.Place(bytes, bad);
        bag.Report(DiagnosticCatalogue.Syntax.NotText, new SourceSpan(path, line, column), "this is not text in UTF-8", "save the file as UTF-8 without control characters");
        return null;
    }
}
