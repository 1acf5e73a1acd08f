using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Sections;

/// <summary>
/// Reads <c>absent</c>: tags of which shared files speak and which nothing in this scenario has. What is only for them is then out of play
/// and no mistake; every other tag that nothing has is still one.
/// </summary>
internal sealed class AbsentReader(Reading reading)
{

    public void Read()
    {
        foreach (var fields in reading.Sections.Maps("absent", FileFormats.Absent))
        {
            fields.Text("because");
            if (fields.Text("tag") is not { } tag || !reading.Symbols.AbsentTags.Add(tag))
                continue;
            if (reading.Symbols.Entities.All.FirstOrDefault(entity => entity.Tags.Contains(tag)) is { } has)
                reading.Bag.Report(DiagnosticCatalogue.Lint.IgnoresNothing, fields.AtOf("tag"), $"\"{Values.Shorten(tag)}\" is not absent: \"{has.Id}\" has it", "leave it out", Mend.WithoutItem(isSure: true));
        }
    }
}
