using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Files;

/// <summary>One item of <c>include</c>.</summary>
/// <param name="File">The path as written.</param>
/// <param name="With">The values of the file's parameters.</param>
/// <param name="IsMap">Whether it is written as a map, not as the path alone.</param>
internal sealed record IncludeLine(ScalarNode File, ImmutableArray<(ScalarNode Parameter, ScalarNode Value)> With, bool IsMap)
{

    public SourceSpan At => File.Span;

    /// <returns>Null, reported, when the item makes no sense.</returns>
    public static IncludeLine? Read(Node node, DiagnosticBag bag)
    {
        if (node is not MapNode)
            return Values.Text(node, "\"include\"", bag) is { } scalar ? new IncludeLine(scalar, [], IsMap: false) : null;
        if (Fields.Of(node, FileFormats.Include, bag) is not { } fields || fields.Scalar("file") is not { } file)
            return null;
        var with = ImmutableArray.CreateBuilder<(ScalarNode, ScalarNode)>();
        foreach (var (key, value) in fields.Map("with"))
        {
            if (Values.Text(value, $"\"{Values.Shorten(key.Value)}\"", bag) is not { } text)
                return null;
            if (text.Value.Length > FileFormats.LongestValue)
            {
                bag.Report(DiagnosticCatalogue.Structure.Malformed, text.Span, $"the value of \"{Values.Shorten(key.Value)}\" is too long",
                    FormattableString.Invariant($"at most {FileFormats.LongestValue} characters"));
                return null;
            }
            with.Add((key, text));
        }
        if (fields.Find("with") is not (null or MapNode))
            return null;
        return new IncludeLine(file, with.ToImmutable(), IsMap: true);
    }

    /// <summary>What two lines have in common that read the same file with the same values.</summary>
    public string Identity(string path) =>
        path + string.Concat(With.OrderBy(item => item.Parameter.Value, StringComparer.Ordinal).Select(item => $"\n{item.Parameter.Value}\t{item.Value.Value}"));
}
