using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Sections;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Ignoring;

/// <summary>Reads <c>ignore</c>: warnings that do not hold here, each with a reason.</summary>
internal sealed class IgnoreReader(Reading reading)
{
    /// <summary>The section's name.</summary>
    public const string Section = "ignore";


    public ImmutableArray<IgnoredWarning> Read()
    {
        var ignored = ImmutableArray.CreateBuilder<IgnoredWarning>();
        foreach (var fields in reading.Sections.Maps(Section, FileFormats.Ignore))
        {
            var because = fields.Text("because");
            if (fields.Text("code") is not { } code)
                continue;
            if (DiagnosticCatalogue.Find(code) is { Severity: Severity.Warning })
                ignored.Add(new IgnoredWarning(code, fields.Text("about") ?? "", because ?? "", fields.At));
            else
                Refuse(fields, code);
        }
        return ignored.ToImmutable();
    }

    private void Refuse(Fields fields, string code)
    {
        var warnings = DiagnosticCatalogue.All.Where(kind => kind.Severity == Severity.Warning).Select(kind => kind.Code);
        var isError = DiagnosticCatalogue.Find(code) is not null;
        var help = isError ? "an error is mended, not ignored" : Nearest.Find(code, warnings) is { } meant ? $"did you mean \"{meant}\"?" : "\"wargame explain\" lists the codes";
        reading.Bag.Report(DiagnosticCatalogue.Meaning.NotIgnorable, fields.AtOf("code"),
            isError ? $"{code} is an error" : $"there is no code \"{Values.Shorten(code)}\"", help,
            isError ? Mend.WithoutItem() : Mend.Nearest(code, warnings));
    }
}
